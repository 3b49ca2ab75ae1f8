import type { Series } from "../../dataset/schema/story.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { sayInUnit } from "../../i18n/sayInUnit.ts";
import { useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import { seriesLayout } from "../../layouts/charts/series.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { Chart, YearMark } from "./Chart.tsx";

interface Props {
  readonly series: Series;
  readonly years: readonly [number, number];
}

const HEIGHT = 132;
/** A published zero is a flat mark, to tell it from a year without a value. */
const ZERO_HEIGHT = 2;

/** Bars from zero, one a year, the chosen year's darker; a year without a value breaks the baseline. */
export function SeriesChart({ series, years }: Props) {
  const t = useWords(impactWords);
  const say = useSay();
  const language = useLanguage();
  const chosen = useYear();
  const published = series.values.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
  const highest = published.toSorted((a, b) => b.value - a.value)[0];
  const label =
    highest === undefined
      ? say(series.title)
      : t.seriesLabel({
          title: say(series.title),
          from: series.values[0]?.year ?? highest.year,
          to: series.values.at(-1)?.year ?? highest.year,
          top: sayInUnit(highest.value, series.unit, language),
          year: highest.year,
        });
  return (
    <Chart label={label} height={HEIGHT} years={years} layout={(frame) => seriesLayout(series.values, frame)}>
      {({ bars, gaps, baseline, xOf }, { top }) => (
        <>
          <YearMark x={xOf(chosen)} top={top} bottom={baseline} />
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
              <title>{`${year}: ${sayInUnit(value, series.unit, language)}`}</title>
            </rect>
          ))}
          {gaps.map(({ year, x, width }) => (
            <line key={year} className="chart__gap" x1={x} x2={x + width} y1={baseline} y2={baseline} />
          ))}
        </>
      )}
    </Chart>
  );
}
