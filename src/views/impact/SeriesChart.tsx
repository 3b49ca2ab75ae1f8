import type { Series } from "../../dataset/schema/story.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { useFormat, useSay, useWords } from "../../i18n/useWords.ts";
import { seriesLayout } from "../../layouts/series.ts";
import { useYear } from "../hooks/useYearGraph.ts";

interface Props {
  readonly series: Series;
  readonly years: readonly [number, number];
}

const WIDTH = 320;
const HEIGHT = 132;
const LEFT = 66;
const BOTTOM = 22;
const TOP = 10;
/** A published zero is a flat mark, to tell it from a year without a value. */
const ZERO_HEIGHT = 2;

/** Bars from zero, one a year; a year without a value is a dotted stretch of the baseline. */
export function SeriesChart({ series, years: [firstYear, lastYear] }: Props) {
  const t = useWords(impactWords);
  const say = useSay();
  const format = useFormat();
  const chosen = useYear();
  const frame = { width: WIDTH, height: HEIGHT, left: LEFT, bottom: BOTTOM, top: TOP, firstYear, lastYear };
  const { bars, gaps, baseline, valueTicks, yearTicks } = seriesLayout(series.values, frame);
  const highest = bars.toSorted((a, b) => b.value - a.value)[0];
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t.seriesLabel({
        title: say(series.title),
        from: series.values[0]?.year ?? firstYear,
        to: series.values.at(-1)?.year ?? lastYear,
        top: highest === undefined ? "–" : format.amount(highest.value, series.unit),
        year: highest?.year ?? firstYear,
      })}
    >
      {valueTicks.map(({ value, y }) => (
        <g key={value}>
          <line className={value === 0 ? "chart__base" : "chart__grid"} x1={LEFT} x2={WIDTH} y1={y} y2={y} />
          <text className="chart__label" x={LEFT - 6} y={y} dy="0.35em" textAnchor="end">
            {format.number(value)}
          </text>
        </g>
      ))}
      {bars.map(({ year, value, x, y, width, height }) => (
        <rect
          key={year}
          className="chart__bar"
          data-chosen={year === chosen}
          x={x}
          y={height === 0 ? y - ZERO_HEIGHT : y}
          width={width}
          height={height === 0 ? ZERO_HEIGHT : height}
        >
          <title>{`${year}: ${format.amount(value, series.unit)}`}</title>
        </rect>
      ))}
      {gaps.map(({ year, x, width }) => (
        <line key={year} className="chart__gap" x1={x} x2={x + width} y1={baseline} y2={baseline} />
      ))}
      {yearTicks.map((tick) => (
        <text
          key={tick.year}
          className="chart__label"
          x={Math.min(Math.max(tick.x, LEFT + 14), WIDTH - 16)}
          y={HEIGHT - 5}
          textAnchor="middle"
        >
          {tick.year}
        </text>
      ))}
    </svg>
  );
}
