import { useEffect } from "react";
import { trailWords } from "../../i18n/messages/trail.ts";
import { useWords } from "../../i18n/useWords.ts";
import { linkBetween } from "../../model/chains.ts";
import { announce } from "../../ui/announce.ts";
import { Fold } from "../../ui/Fold.tsx";
import { CloseButton } from "../../ui/CloseButton.tsx";
import { Icon, type IconName } from "../../ui/Icon.tsx";
import { detailsWords } from "../../i18n/messages/details.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { InSecondLanguage } from "../parts/InSecondLanguage.tsx";
import { ReferenceList } from "../parts/ReferenceList.tsx";
import { TrailHops } from "./TrailHops.tsx";
import { TrailWays } from "./TrailWays.tsx";
import { useHopWords } from "./useHopWords.ts";
import { usePlayTrail } from "./usePlayTrail.ts";
import { type Trail, useTrail } from "./useTrail.ts";
import "./trail.css";

/** The chain that is followed, above the picture: its streams, what happens at the hop where one stands, and what may come next. */
export function TrailNote() {
  const t = useWords(trailWords);
  const trail = useTrail();
  const isDesk = useDisplay().labels === "all";
  const { chain, at } = trail;
  return (
    <section className="trail" aria-label={t.label} data-desk={isDesk}>
      <div className="trail__line">
        <TrailHops trail={trail} />
        <TrailSteps trail={trail} />
      </div>
      {chain[at] !== undefined && (
        <div className="trail__words">
          <HopSentence trail={trail} />
          <TrailWays trail={trail} />
        </div>
      )}
    </section>
  );
}

/** What happens between the stream before and the one where one stands, with its sources. */
function HopSentence({ trail: { chain, at } }: { readonly trail: Trail }) {
  const t = useWords(detailsWords);
  const atlas = useAtlas();
  const isDesk = useDisplay().labels === "all";
  const id = chain[at] ?? "";
  const before = chain[at - 1] ?? null;
  const sentence = useHopWords().told(before, id);
  const link = before === null ? null : linkBetween(atlas, before, id);
  useEffect(() => announce(sentence), [sentence]);
  return (
    <div className="trail__hop-words">
      <p>
        {sentence}
        <InSecondLanguage>
          <Told before={before} id={id} />
        </InSecondLanguage>
      </p>
      {isDesk && link !== null && link.references.length > 0 && (
        <Fold summary={t.referenceCount({ n: link.references.length })}>
          <ReferenceList ids={link.references} />
        </Fold>
      )}
    </div>
  );
}

const Told = ({ before, id }: { readonly before: string | null; readonly id: string }) =>
  useHopWords().told(before, id);

/** Back, on, on by itself, and away. */
function TrailSteps({ trail }: { readonly trail: Trail }) {
  const t = useWords(trailWords);
  const { chain, at, goTo, leave } = trail;
  const [isPlaying, toggle] = usePlayTrail(trail);
  const step = (name: IconName, label: string, to: number) => (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      disabled={chain[to] === undefined}
      onClick={() => goTo(to)}
    >
      <Icon name={name} />
    </button>
  );
  return (
    <div className="trail__steps">
      <span className="trail__place">{at >= 0 && t.place({ n: at + 1, of: chain.length })}</span>
      {step("previous", t.before, at - 1)}
      <button
        type="button"
        className="icon-button"
        aria-label={isPlaying ? t.pause : t.play}
        title={isPlaying ? t.pause : t.play}
        disabled={chain.length < 2}
        onClick={toggle}
      >
        <Icon name={isPlaying ? "pause" : "play"} />
      </button>
      {step("next", t.next, at + 1)}
      <CloseButton label={t.leave} onClick={leave} />
    </div>
  );
}
