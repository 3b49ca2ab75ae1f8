import { clamp } from "../../lib/clamp.ts";
import type { ReactNode } from "react";
import { useFormat } from "../../i18n/useWords.ts";
import type { SeriesFrame } from "../../layouts/charts/series.ts";
import { useElementSize } from "../../ui/useElementSize.ts";

interface Axes {
  readonly valueTicks: readonly { readonly value: number; readonly y: number }[];
  readonly yearTicks: readonly { readonly year: number; readonly x: number }[];
}

interface Props<L extends Axes> {
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  readonly height: number;
  readonly years: readonly [number, number];
  readonly layout: (frame: SeriesFrame) => L;
  readonly children: (layout: L, frame: SeriesFrame) => ReactNode;
}

/** Until the page is laid out. */
const USUAL_WIDTH = 320;
const MARGIN = { left: 66, bottom: 22, top: 12 };
/** Keeps the labels at both ends of the time axis inside the picture. */
const HALF_LABEL = 16;

/** A small chart with its axes, drawn at the width it is given so that its type keeps its size. */
export function Chart<L extends Axes>({ label, height, years, layout, children }: Props<L>) {
  const format = useFormat();
  const [ref, size] = useElementSize<HTMLDivElement>();
  const width = size.width || USUAL_WIDTH;
  const frame = { ...MARGIN, width, height, firstYear: years[0], lastYear: years[1] };
  const drawn = layout(frame);
  return (
    <div ref={ref} className="chart">
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" height={height} role="img" aria-label={label}>
        {drawn.valueTicks.map(({ value, y }) => (
          <g key={value}>
            <line
              className={value === 0 ? "chart__base" : "chart__grid"}
              x1={frame.left}
              x2={width}
              y1={y}
              y2={y}
            />
            <text className="chart__label" x={frame.left - 6} y={y} dy="0.35em" textAnchor="end">
              {format.number(value)}
            </text>
          </g>
        ))}
        {drawn.yearTicks.map(({ year, x }) => (
          <text
            key={year}
            className="chart__label"
            x={clamp(frame.left + HALF_LABEL, x, width - HALF_LABEL)}
            y={height - 5}
            textAnchor="middle"
          >
            {year}
          </text>
        ))}
        {children(drawn, frame)}
      </svg>
    </div>
  );
}

interface MarkProps {
  /** Null where the year lies outside the axis; then there is no mark. */
  readonly x: number | null;
  readonly top: number;
  readonly bottom: number;
}

/** The chosen year, as a dotted line over the height of the picture. */
export function YearMark({ x, top, bottom }: MarkProps) {
  return x === null ? null : <line className="chart__year" x1={x} x2={x} y1={top} y2={bottom} />;
}
