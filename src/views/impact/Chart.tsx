import type { ReactNode } from "react";
import { clamp } from "../../lib/clamp.ts";
import { useFormat } from "../../i18n/useWords.ts";
import type { SeriesFrame } from "../../layouts/charts/series.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { type ChartType, useChartType } from "./useChartType.ts";

export interface Axes {
  readonly valueTicks: readonly { readonly value: number; readonly y: number }[];
  readonly yearTicks: readonly { readonly year: number; readonly x: number }[];
}

interface Props<L extends Axes> {
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
  /** In lines of its labels. */
  readonly lines: number;
  readonly years: readonly [number, number];
  /** What the values are in; stands above their axis. */
  readonly unit: string;
  readonly layout: (frame: SeriesFrame) => L;
  /** Room for the labels of the value axis, where charts below each other share one; else as much as they need. */
  readonly leftPx?: number;
  /** Room above the values, in lines. */
  readonly headLines?: number;
  readonly children: (layout: L, frame: SeriesFrame, type: ChartType) => ReactNode;
}

/** For the unit, and for a value over the highest mark. */
const HEAD_LINES = 2.4;
/** Beyond the last year, so that its value need not stand over the mark before it. */
const END_EM = 1;
/** Until the page is laid out. */
const USUAL_WIDTH = 320;

/** A small chart with its axes, drawn at the width it is given so that its type keeps its size. */
export function Chart<L extends Axes>(props: Props<L>) {
  const { label, lines, years, unit, layout, leftPx, headLines = HEAD_LINES, children } = props;
  const format = useFormat();
  const type = useChartType();
  const [ref, size] = useElementSize<HTMLDivElement>();
  const width = size.width || USUAL_WIDTH;
  const { px } = type;
  const height = Math.round(lines * px);
  const wide: SeriesFrame = {
    ...frameOf(years, px),
    top: headLines * px,
    left: 0,
    width: width - END_EM * px,
    height,
  };
  const frame = { ...wide, left: leftPx ?? leftFor(layout(wide), type, format.number) };
  const drawn = layout(frame);
  // Keeps the labels at both ends of the time axis inside the picture.
  const half = 1.2 * px;
  return (
    <div ref={ref} className="chart">
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" height={height} role="img" aria-label={label}>
        <text className="chart__label" x={0} y={0.9 * px}>
          {unit}
        </text>
        {drawn.valueTicks.map(({ value, y }) => (
          <g key={value}>
            <line
              className={value === 0 ? "chart__base" : "chart__grid"}
              x1={frame.left}
              x2={frame.width}
              y1={y}
              y2={y}
            />
            <text className="chart__label" x={frame.left - 0.5 * px} y={y} dy="0.35em" textAnchor="end">
              {format.number(value)}
            </text>
          </g>
        ))}
        {drawn.yearTicks.map(({ year, x }) => (
          <text
            key={year}
            className="chart__label"
            x={clamp(frame.left + half, x, width - half)}
            y={height - 0.35 * px}
            textAnchor="middle"
          >
            {year}
          </text>
        ))}
        {children(drawn, frame, type)}
      </svg>
    </div>
  );
}

/** The part of a frame that its type alone decides. */
function frameOf([firstYear, lastYear]: readonly [number, number], typePx: number) {
  return { top: HEAD_LINES * typePx, bottom: 1.6 * typePx, firstYear, lastYear, typePx };
}

/** Returns how much room the labels of the value axis need. */
export const leftFor = (
  { valueTicks }: Pick<Axes, "valueTicks">,
  { px, em }: ChartType,
  number: (value: number) => string,
): number => Math.max(...valueTicks.map(({ value }) => em(number(value)) * px)) + 0.8 * px;

/** Returns how much room the labels of several charts need that share a left edge. */
export const sharedLeft = (
  layouts: readonly ((frame: SeriesFrame) => Axes)[],
  type: ChartType,
  number: (value: number) => string,
): number => {
  const frame = { ...frameOf([0, 1], type.px), left: 0, width: USUAL_WIDTH, height: 8 * type.px };
  return Math.max(0, ...layouts.map((layout) => leftFor(layout(frame), type, number)));
};

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
