import { clamp } from "../../lib/clamp.ts";
import type { YearLinesLayout } from "../../layouts/charts/yearLines.ts";

interface Props {
  readonly drawn: Pick<YearLinesLayout, "valueTicks" | "yearTicks" | "end">;
  readonly frame: { readonly left: number; readonly height: number; readonly typePx: number };
  readonly sayValue: (value: number) => string;
}

const HALF_YEAR = 1.15; // em; half a label of four digits
const GAP = 6; // px between an axis and its labels

/** The values from zero and the years, with their labels. */
export function LinesAxes({ drawn, frame, sayValue }: Props) {
  const { valueTicks, yearTicks, end } = drawn;
  const half = frame.typePx * HALF_YEAR;
  return (
    <>
      {valueTicks.map(({ value, y }) => (
        <g key={value}>
          <line
            className={value === 0 ? "lines__base" : "lines__grid"}
            x1={frame.left}
            x2={end}
            y1={y}
            y2={y}
          />
          <text className="lines__label" x={frame.left - GAP} y={y} dy="0.35em" textAnchor="end">
            {sayValue(value)}
          </text>
        </g>
      ))}
      {yearTicks.map(({ year, x }) => (
        <text
          key={year}
          className="lines__label"
          x={clamp(frame.left + half, x, end - half)}
          y={frame.height - 4}
          textAnchor="middle"
        >
          {year}
        </text>
      ))}
    </>
  );
}
