import type { Series } from "../../dataset/schema/story.ts";
import { impactWords } from "../../i18n/messages/impact.ts";
import { sayInUnit } from "../../i18n/sayInUnit.ts";
import { useFormat, useLanguage, useSay, useWords } from "../../i18n/useWords.ts";
import type { LabelWish } from "../../layouts/charts/placeLabels.ts";
import { type SeriesFrame, type SeriesLayout, seriesLayout } from "../../layouts/charts/series.ts";
import { UNITS } from "../../lib/units.ts";
import { promisesOf, type SeriesPromise } from "../../model/promises.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useYear } from "../hooks/useYearGraph.ts";
import { Chart, YearMark } from "./Chart.tsx";
import { ChartLabels } from "./ChartLabels.tsx";
import type { ChartType } from "./useChartType.ts";

interface Props {
  readonly series: Series;
  readonly years: readonly [number, number];
  readonly leftPx?: number;
  /** In lines of the labels. */
  readonly lines?: number;
  /** Whether the chosen year is marked; a finding is of all years. */
  readonly hasYear?: boolean;
}

/** A published zero is a flat mark, to tell it from a year without a value. */
const ZERO_HEIGHT = 2;
const USUAL_LINES = 10;

/** Returns the layout of a series with what was promised of it. */
export const layoutWith =
  (series: Series, promises: readonly SeriesPromise[]) =>
  (frame: SeriesFrame): SeriesLayout =>
    seriesLayout(
      series.values,
      frame,
      promises.map(({ value }) => value),
    );

/** Bars from zero, one a year, the chosen year's darker; a year without a value breaks the baseline, a promise is a dashed line. */
export function SeriesChart({ series, years, leftPx, lines = USUAL_LINES, hasYear = true }: Props) {
  const language = useLanguage();
  const year = useYear();
  const chosen = hasYear ? year : null;
  const promises = promisesOf(useAtlas(), series);
  return (
    <Chart
      label={useSeriesLabel(series)}
      lines={lines}
      years={years}
      unit={UNITS[series.unit][language]}
      layout={layoutWith(series, promises)}
      {...(leftPx === undefined ? {} : { leftPx })}
    >
      {(layout, frame, type) => (
        <>
          <YearMark
            x={chosen === null ? null : layout.xOf(chosen)}
            top={frame.top}
            bottom={layout.baseline}
          />
          {layout.bars.map(({ year: of, value, x, y, width, height }) => (
            <rect
              key={of}
              className="chart__bar"
              data-chosen={of === chosen}
              x={x}
              y={height === 0 ? y - ZERO_HEIGHT : y}
              width={width}
              height={height === 0 ? ZERO_HEIGHT : height}
            >
              <title>{`${of}: ${sayInUnit(value, series.unit, language)}`}</title>
            </rect>
          ))}
          {layout.gaps.map(({ year: of, x, width }) => (
            <line
              key={of}
              className="chart__gap"
              x1={x}
              x2={x + width}
              y1={layout.baseline}
              y2={layout.baseline}
            />
          ))}
          {promises.map(({ value }) => (
            <line
              key={value}
              className="chart__promise"
              x1={frame.left}
              x2={frame.width}
              y1={layout.yOf(value)}
              y2={layout.yOf(value)}
            />
          ))}
          <SeriesLabels {...{ layout, frame, type, chosen }} promises={promises} />
        </>
      )}
    </Chart>
  );
}

interface LabelProps {
  readonly layout: SeriesLayout;
  readonly frame: SeriesFrame;
  readonly type: ChartType;
  readonly chosen: number | null;
  readonly promises: readonly SeriesPromise[];
}

/** The values that the eye looks for: of the chosen year, the highest, the last and the first. */
function SeriesLabels({ layout, frame, type, chosen, promises }: LabelProps) {
  const t = useWords(impactWords);
  const { number } = useFormat();
  const { bars } = layout;
  const highest = bars.toSorted((a, b) => b.value - a.value)[0];
  const step = (bars[1]?.x ?? frame.width) - (bars[0]?.x ?? 0);
  const few = bars.every(({ value }) => type.em(number(value)) * type.px < step) ? bars : [];
  const told = new Set([bars.find(({ year }) => year === chosen), highest, bars.at(-1), bars[0], ...few]);
  const wishes: LabelWish[] = promises.map(({ value }) => {
    const text = t.promisedValue({ value: number(value) });
    const widthPx = type.em(text) * type.px;
    const at = { x: frame.width - widthPx / 2, y: layout.yOf(value) };
    return { text, widthPx, at, radius: 2, sides: "above" };
  });
  for (const bar of told) {
    if (bar === undefined) continue;
    const text = number(bar.value);
    const widthPx = type.em(text) * type.px;
    const middle = bar.x + bar.width / 2;
    const x = Math.max(frame.left + widthPx / 2, middle);
    wishes.push({ text, widthPx, at: { x, y: bar.y }, radius: 2, sides: "above" });
  }
  const box = { x: 0, y: 0, width: frame.width + type.px, height: frame.height };
  const lines = promises.map(({ value }) => ({
    x: frame.left,
    y: layout.yOf(value) - 1,
    width: frame.width,
    height: 2,
  }));
  return <ChartLabels wishes={wishes} box={box} taken={[...lines, ...bars]} linePx={1.2 * type.px} />;
}

function useSeriesLabel({ title, values, unit }: Series): string {
  const t = useWords(impactWords);
  const say = useSay();
  const language = useLanguage();
  const published = values.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
  const highest = published.toSorted((a, b) => b.value - a.value)[0];
  if (highest === undefined) return say(title);
  return t.seriesLabel({
    title: say(title),
    from: values[0]?.year ?? highest.year,
    to: values.at(-1)?.year ?? highest.year,
    top: sayInUnit(highest.value, unit, language),
    year: highest.year,
  });
}
