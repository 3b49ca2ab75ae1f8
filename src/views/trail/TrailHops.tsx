import { Fragment, type KeyboardEvent, useEffect, useRef } from "react";
import { useSay } from "../../i18n/useWords.ts";
import type { Text } from "../../dataset/schema/common.ts";
import { type ChainLink, linkBetween } from "../../model/chains.ts";
import { streamState } from "../../model/status.ts";
import { isDrawnByItself } from "../../model/drawn.ts";
import { Icon } from "../../ui/Icon.tsx";
import { useAtlas } from "../hooks/atlasContext.ts";
import { hoverProps } from "../hooks/useHover.ts";
import { useNames } from "../hooks/useNames.ts";
import { useViewLinks } from "../hooks/useViewLink.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import { InSecondLanguage } from "../parts/InSecondLanguage.tsx";
import { StateMark } from "../parts/StateMark.tsx";
import { useHopWords } from "./useHopWords.ts";
import type { Trail } from "./useTrail.ts";

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The streams of a chain in a line, each a link to stand at it; arrow keys walk along it. */
export function TrailHops({ trail }: { readonly trail: Trail }) {
  const { chain, at, viewAt, goTo } = trail;
  const atlas = useAtlas();
  const names = useNames();
  const linkTo = useViewLinks();
  const year = useYear();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [at]);
  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || chain[at + step] === undefined) return;
    event.preventDefault();
    goTo(at + step);
    list.current?.querySelectorAll("a")[at + step]?.focus();
  };
  return (
    // The keys belong to the list as a whole, the focus to the links in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ol ref={list} className="trail__hops" data-keys="own" onKeyDown={walk}>
      {chain.map((id, i) => {
        const stream = atlas.streams.get(id);
        if (stream === undefined) return null;
        const state = streamState(atlas, stream, year);
        const before = chain[i - 1];
        const target = viewAt(i);
        return (
          <Fragment key={id}>
            {before !== undefined && (
              <li className="trail__tie" data-walked={i <= at}>
                <Icon name="arrow" />
                <span>
                  <Tie link={linkBetween(atlas, before, id)} />
                  <InSecondLanguage>
                    <Tie link={linkBetween(atlas, before, id)} />
                  </InSecondLanguage>
                </span>
              </li>
            )}
            <li className="trail__hop" data-walked={i <= at}>
              <a
                {...linkTo(target)}
                className="view-link trail__stream"
                aria-current={i === at ? "step" : undefined}
                {...hoverProps({ kind: "stream", id })}
              >
                <FamilyMark family={stream.family} />
                <strong>
                  <Say text={stream.resource} />
                  <InSecondLanguage>
                    <Say text={stream.resource} />
                  </InSecondLanguage>
                </strong>
                <span className="trail__ends">
                  {names.short(stream.donor)} → {names.short(stream.receiver)}
                </span>
                {!isDrawnByItself(state) && <StateMark state={state} stream={stream} />}
              </a>
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}

const Tie = ({ link }: { readonly link: ChainLink | null }) => useHopWords().between(link);

const Say = ({ text }: { readonly text: Text }) => useSay()(text);
