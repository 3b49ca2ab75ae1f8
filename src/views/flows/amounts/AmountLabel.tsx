import { ABOVE_REM, type AmountRow as Row, INSIDE_REM } from "../../../layouts/flows/amountRows.ts";
import type { DrawnAmount } from "../../../model/amounts.ts";
import { BOLD, shorten, type TextRuler } from "../../hooks/useTextRuler.ts";
import type { AmountWords } from "./useAmountWords.ts";

interface Props {
  readonly amount: DrawnAmount;
  readonly row: Row;
  readonly words: AmountWords;
  readonly ruler: TextRuler;
}

const PAD_PX = 14; // from the edge of the band
const FIGURE_REM = 1.375;
const SMALL_REM = 0.875;
const REGULAR = 400;

/** What is published, in the band where it is high enough, else above it: figure and unit; of what, for when, on what ground. */
export function AmountLabel({ amount, row, words, ruler }: Props) {
  const { remPx } = ruler;
  const { before, number, unit } = words.figure(amount);
  const x = row.bandX0 + (row.isInside ? PAD_PX : 0);
  const mostPx = row.bandX1 - x - PAD_PX;
  const figure = (
    <>
      {before !== "" && <tspan className="amounts__small">{before} </tspan>}
      <tspan className="amounts__figure">{number}</tspan>
      <tspan className="amounts__small"> {unit}</tspan>
    </>
  );
  const ground = words.ground(amount);
  const fit = (text: string, px: number) =>
    shorten(text, px / (SMALL_REM * remPx), (one) => ruler.em(one, REGULAR));
  if (row.isInside)
    return (
      <g className="amounts__label" data-inside="true">
        <text x={x} y={row.labelY + FIGURE_REM * 0.95 * remPx}>
          {figure}
        </text>
        <text className="amounts__small" x={x} y={row.labelY + (INSIDE_REM - 0.45) * remPx}>
          {fit(ground, mostPx)}
        </text>
      </g>
    );
  const figurePx =
    ruler.em(number, BOLD) * FIGURE_REM * remPx +
    ruler.em(`${before} ${unit}  `, REGULAR) * SMALL_REM * remPx;
  return (
    <text className="amounts__label" x={x} y={row.labelY + (ABOVE_REM - 0.4) * remPx}>
      {figure}
      <tspan className="amounts__small">
        {"  "}
        {fit(`· ${ground}`, mostPx - figurePx)}
      </tspan>
    </text>
  );
}
