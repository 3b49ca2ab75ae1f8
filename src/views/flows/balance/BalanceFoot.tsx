import { balanceWords } from "../../../i18n/messages/balance.ts";
import { useSay, useWords } from "../../../i18n/useWords.ts";
import { endOf } from "../../../model/evidence.ts";
import { streamState } from "../../../model/status.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useNames } from "../../hooks/useNames.ts";
import { useSelectLink } from "../../hooks/useViewLink.ts";
import { useStateWords } from "../../hooks/useStateWords.ts";
import { type BandKind, kindOf } from "./bandKind.ts";
import type { ShownBalance } from "./useBalance.ts";

const KINDS: readonly BandKind[] = ["own", "bundle", "ground", "hatched"];

/** Below the picture: streams that come and go with it, and what the fills mean. */
export function BalanceFoot({ shown }: { readonly shown: ShownBalance }) {
  const t = useWords(balanceWords);
  const { balance, picture, branches } = shown;
  const kinds = new Set(picture.links.map(kindOf));
  if (branches.size > 0) kinds.add("hatched");
  const isGuessed = picture.links.some(({ ground, value }) => ground === "inferred" && value !== 0);
  return (
    <>
      {balance.beside.length > 0 && (
        <p className="balance__beside">
          {t.beside}{" "}
          {balance.beside.map((id) => (
            <Beside key={id} id={id} year={picture.year} />
          ))}
        </p>
      )}
      <p className="balance__legend" data-family={balance.family}>
        {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
          <span key={kind}>
            <i className="balance__swatch" data-kind={kind} /> {t[kind]}
          </span>
        ))}
        {isGuessed && <span>{t.guessed}</span>}
      </p>
    </>
  );
}

/** A stream without an amount in the picture: whether it runs in the year, and when it ended. */
function Beside({ id, year }: { readonly id: string; readonly year: number }) {
  const t = useWords(balanceWords);
  const say = useSay();
  const names = useNames();
  const sayState = useStateWords();
  const atlas = useAtlas();
  const stream = atlas.streams.get(id);
  const link = useSelectLink({ kind: "stream", id });
  if (stream === undefined) return null;
  const state = streamState(atlas, stream, year);
  const end = endOf(stream)?.year ?? null;
  const said = state === "ended" && end !== null ? t.endedIn({ year: end }) : sayState(stream, state);
  return (
    <a {...link} className="view-link balance__stream" data-family={stream.family} data-state={state}>
      <i className="balance__dot" />
      {t.besideState({ resource: say(stream.resource), receiver: names.short(stream.receiver), state: said })}
    </a>
  );
}
