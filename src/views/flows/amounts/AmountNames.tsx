import { BAR_ROOM } from "../../../layouts/flows/amountRows.ts";
import type { StreamInYear } from "../../../model/filter.ts";
import { BOLD, shorten, type TextRuler } from "../../hooks/useTextRuler.ts";
import type { AmountWords } from "./useAmountWords.ts";

/** A partner at one end of an amount. */
export interface AmountEnd {
  readonly id: string;
  readonly name: string;
  readonly y: number;
  /** Middle of its name. */
  readonly nameY: number;
  /** Height of its bar, px. */
  readonly barPx: number;
  readonly streams: readonly StreamInYear[];
}

interface Props {
  readonly ends: readonly AmountEnd[];
  readonly side: "donor" | "receiver";
  readonly words: AmountWords;
  readonly ruler: TextRuler;
  readonly widthPx: number;
  readonly sidePx: number;
}

const BAR_PX = 4;
const BAR_OFF_PX = 10; // from the end of the band to the far edge of the bar
const SMALL_REM = 0.875;
const REGULAR = 400;

/** Who gives or gets an amount: a bar and the name; below it at the donor what it is, at the receiver its state. */
export function AmountNames({ ends, side, words, ruler, widthPx, sidePx }: Props) {
  const isDonor = side === "donor";
  const { remPx } = ruler;
  const at = isDonor
    ? { x: sidePx, textAnchor: "end" as const }
    : { x: widthPx - sidePx, textAnchor: "start" as const };
  const barX = isDonor ? sidePx + BAR_ROOM - BAR_OFF_PX : at.x - BAR_ROOM + BAR_OFF_PX - BAR_PX;
  const small = (text: string, mostPx: number) =>
    shorten(text, mostPx / remPx / SMALL_REM, (one) => ruler.em(one, REGULAR));
  return (
    <>
      {ends.map(({ id, name, y, nameY, barPx, streams }) => {
        const said = [...new Set(streams.map((one) => (isDonor ? words.resource(one) : words.state(one))))];
        const [only] = said;
        const more = said.length === 1 && only !== undefined && only !== null ? only : "";
        const isAlone = more === "" || ends.length > 1;
        const namePx = ruler.em(`${name} `, BOLD) * remPx;
        return (
          <g key={id}>
            <rect
              className="amounts__bar"
              x={barX}
              y={y - barPx / 2}
              width={BAR_PX}
              height={barPx}
              rx={BAR_PX / 2}
            />
            <text className="amounts__name" {...at} y={isAlone ? y + 0.34 * remPx : nameY - 0.08 * remPx}>
              {shorten(name, sidePx / remPx, (text) => ruler.em(text, BOLD))}
              {isAlone && more !== "" && !isDonor && (
                <tspan className="amounts__resource"> {small(more, sidePx - namePx)}</tspan>
              )}
            </text>
            {!isAlone && (
              <text className="amounts__resource" {...at} y={nameY + 1.02 * remPx}>
                {small(more, sidePx)}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}
