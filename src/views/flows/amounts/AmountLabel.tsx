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
  const figurePx =
    ruler.em(number, BOLD) * FIGURE_REM * remPx +
    ruler.em(`${before} ${unit}  `, REGULAR) * SMALL_REM * remPx;
  if (row.isInside) {
    const fits = (text: string, px: number) => ruler.em(text, REGULAR) * SMALL_REM * remPx <= px;
    // What is too long for its own line begins beside the figure.
    const [begun, rest] = fits(ground, mostPx)
      ? ["", ground]
      : breakLine(`· ${ground}`, (start) => fits(start, mostPx - figurePx));
    return (
      <g className="amounts__label" data-inside="true">
        <text x={x} y={row.labelY + FIGURE_REM * 0.95 * remPx}>
          {figure}
          {begun !== "" && <tspan className="amounts__small">{`  ${begun}`}</tspan>}
        </text>
        <text className="amounts__small" x={x} y={row.labelY + (INSIDE_REM - 0.45) * remPx}>
          {fit(rest, mostPx)}
        </text>
      </g>
    );
  }
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

/** Returns as many words as fit, and the rest; all is rest where not even one comes after the dot. */
function breakLine(text: string, fits: (start: string) => boolean): readonly [string, string] {
  const words = text.split(" ");
  let count = words.length;
  while (count > 1 && !fits(words.slice(0, count).join(" "))) count--;
  return count === 1
    ? ["", words.slice(1).join(" ")]
    : [words.slice(0, count).join(" "), words.slice(count).join(" ")];
}
