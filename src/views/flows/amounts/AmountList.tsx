import type { AmountsOfYear, DrawnAmount } from "../../../model/amounts.ts";
import type { StreamInYear } from "../../../model/filter.ts";
import { focusProps } from "../../hooks/useHover.ts";
import { useNames } from "../../hooks/useNames.ts";
import { useRevealInBox } from "../../hooks/useRevealInBox.ts";
import { useSelectLink } from "../../hooks/useViewLink.ts";
import { WithoutList } from "./WithoutList.tsx";
import type { AmountWords } from "./useAmountWords.ts";

interface Props {
  readonly found: AmountsOfYear;
  readonly words: AmountWords;
  readonly pxPerUnit: number;
  readonly labelledBy: string;
}

/** The same where bands between names find no room: each amount with its words, as a strip to scale, its streams below it. */
export function AmountList({ found: { amounts, without }, words, pxPerUnit, labelledBy }: Props) {
  return (
    <>
      <ul className="amount-list" aria-labelledby={labelledBy}>
        {amounts.map((amount) => (
          <Entry key={amount.streams[0]?.stream.id} {...{ amount, words, pxPerUnit }} />
        ))}
      </ul>
      <WithoutList without={without} words={words} />
    </>
  );
}

interface EntryProps {
  readonly amount: DrawnAmount;
  readonly words: AmountWords;
  readonly pxPerUnit: number;
}

function Entry({ amount, words, pxPerUnit }: EntryProps) {
  const { look, streams, value, upTo } = amount;
  const { before, number, unit } = words.figure(amount);
  return (
    <li className="amount-list__entry" data-family={streams[0]?.stream.family}>
      <p>
        {before !== "" && `${before} `}
        <span className="amount-list__figure">{number}</span> {unit}
        <span className="amount-list__ground"> · {words.ground(amount)}</span>
      </p>
      <span className="amount-strip" data-look={look} style={{ height: `${value * pxPerUnit}px` }} />
      {upTo !== null && (
        <span
          className="amount-strip amount-strip--range"
          data-look="outline"
          style={{ height: `${(upTo - value) * pxPerUnit}px` }}
        />
      )}
      {streams.map((one) => (
        <StreamLine key={one.stream.id} one={one} words={words} />
      ))}
    </li>
  );
}

function StreamLine({ one, words }: { readonly one: StreamInYear; readonly words: AmountWords }) {
  const names = useNames();
  const { stream } = one;
  const state = words.state(one);
  const own = { kind: "stream", id: stream.id } as const;
  const link = useSelectLink(own);
  const ref = useRevealInBox<HTMLAnchorElement>(link["aria-current"] === "true", ".amounts__box");
  return (
    <a {...link} {...focusProps(own)} ref={ref} className="view-link amount-list__stream">
      <b>{words.resource(one)}</b>{" "}
      <span translate="no">
        {names.short(stream.donor)} → {names.short(stream.receiver)}
      </span>
      {state !== null && ` · ${state}`}
    </a>
  );
}
