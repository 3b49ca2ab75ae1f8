import { useId } from "react";
import { amountsWords } from "../../../i18n/messages/amounts.ts";
import { useWords } from "../../../i18n/useWords.ts";
import { isKnown, type WithoutAmount } from "../../../model/amounts.ts";
import { hoverProps } from "../../hooks/useHover.ts";
import { useNames } from "../../hooks/useNames.ts";
import { useSelectLink } from "../../hooks/useViewLink.ts";
import { HatchStrip } from "./HatchStrip.tsx";
import type { AmountWords } from "./useAmountWords.ts";

interface Props {
  readonly without: readonly WithoutAmount[];
  readonly words: AmountWords;
}

/** The streams without an amount to draw, as short lines of one width. */
export function WithoutList({ without, words }: Props) {
  const t = useWords(amountsWords);
  const id = useId();
  if (without.length === 0) return null;
  return (
    <div className="amounts__without">
      <p id={id}>{t.withoutTitle({ n: without.length })}</p>
      <ul aria-labelledby={id}>
        {/* Those of which something is known come first: their lines are two, and stand side by side. */}
        {without
          .toSorted((a, b) => Number(isKnown(b)) - Number(isKnown(a)))
          .map((one) => (
            <li key={one.stream.id}>
              <Line one={one} words={words} />
            </li>
          ))}
      </ul>
    </div>
  );
}

function Line({ one, words }: { readonly one: WithoutAmount; readonly words: AmountWords }) {
  const names = useNames();
  const own = { kind: "stream", id: one.stream.id } as const;
  const { donor, receiver, family } = one.stream;
  const known = isKnown(one) ? words.without(one) : null;
  const text = (
    <>
      <b>{words.resource(one)}</b>{" "}
      <span translate="no">
        {names.short(donor)} → {names.short(receiver)}
      </span>
      {[words.state(one), known].map((more) => more !== null && <i key={more}> · {more}</i>)}
    </>
  );
  return (
    <a
      {...useSelectLink(own)}
      {...hoverProps(own)}
      className="view-link amounts__line"
      data-family={family}
      data-known={known !== null}
      title={words.spoken(one, words.without(one))}
    >
      <HatchStrip />
      <span>{text}</span>
    </a>
  );
}
