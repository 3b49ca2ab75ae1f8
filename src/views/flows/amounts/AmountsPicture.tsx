import { useId } from "react";
import { type AmountRow as Row, layoutAmounts } from "../../../layouts/flows/amountRows.ts";
import type { DrawnAmount } from "../../../model/amounts.ts";
import { useRovingFocus } from "../../../ui/useRovingFocus.ts";
import type { TextRuler } from "../../hooks/useTextRuler.ts";
import { AmountRow } from "./AmountRow.tsx";
import { itemOf } from "./useAmounts.ts";
import type { AmountWords } from "./useAmountWords.ts";

interface Props {
  readonly amounts: readonly DrawnAmount[];
  readonly words: AmountWords;
  readonly ruler: TextRuler;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pxPerUnit: number;
  readonly labelledBy: string;
  readonly describedBy: string;
}

const SIDE_SHARE = 0.19; // of the width, for names
const MOST_SIDE_REM = 16;

/** Every published amount as a band from who gives it to who gets it, all on one scale. */
export function AmountsPicture(props: Props) {
  const { amounts, words, ruler, widthPx, heightPx, pxPerUnit, labelledBy, describedBy } = props;
  const { remPx } = ruler;
  const hatchId = useId();
  const sidePx = Math.min(widthPx * SIDE_SHARE, MOST_SIDE_REM * remPx);
  const picture = layoutAmounts(amounts.map(itemOf), { widthPx, heightPx, remPx, sidePx }, pxPerUnit);
  const ids = amounts.flatMap(({ streams }) => streams.map(({ stream }) => stream.id));
  const focus = useRovingFocus(ids);
  const height = Math.max(picture.heightPx, remPx);
  const drawn = amounts.flatMap((amount, i): { amount: DrawnAmount; row: Row }[] => {
    const row = picture.rows[i];
    return row === undefined ? [] : [{ amount, row }];
  });
  return (
    <svg
      className="amounts__picture"
      role="group"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      width={widthPx}
      height={height}
      viewBox={`0 0 ${widthPx} ${height}`}
      {...focus.group}
    >
      <defs>
        <pattern
          id={hatchId}
          width={remPx * 0.4}
          height={remPx * 0.4}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="amounts__hatch-ground" width={remPx * 0.4} height={remPx * 0.4} />
          <rect className="amounts__hatch" width={remPx * 0.17} height={remPx * 0.4} />
        </pattern>
      </defs>
      {drawn.map(({ amount, row }) => (
        <AmountRow
          key={amount.streams[0]?.stream.id}
          {...{ amount, row, words, ruler, widthPx, sidePx, hatchId }}
          focused={focus.current}
        />
      ))}
    </svg>
  );
}
