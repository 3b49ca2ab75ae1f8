import { max, min } from "d3-array";
import { scaleBand, scaleLinear } from "d3-scale";
import type { Series } from "../../dataset/schema/story.ts";

/** The box that a small chart is drawn in, in px, and the years that all charts beside it share. */
export interface SeriesFrame {
  readonly width: number;
  readonly height: number;
  /** Space for the labels of the value axis. */
  readonly left: number;
  /** Space for the labels of the time axis. */
  readonly bottom: number;
  readonly top: number;
  readonly firstYear: number;
  readonly lastYear: number;
  /** Size of the labels, in px. */
  readonly typePx: number;
}

export interface Bar {
  readonly year: number;
  readonly value: number;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly height: number;
}

/** Geometry of one yearly series. */
export interface SeriesLayout {
  /** One for each published value; a published zero is a bar without height. */
  readonly bars: readonly Bar[];
  /** Years within the series for which nothing is published; never drawn as zero. */
  readonly gaps: readonly { readonly year: number; readonly x: number; readonly width: number }[];
  /** Where zero lies; bars grow from it. */
  readonly baseline: number;
  /** How high a value lies. */
  readonly yOf: (value: number) => number;
  readonly valueTicks: readonly { readonly value: number; readonly y: number }[];
  readonly yearTicks: readonly { readonly year: number; readonly x: number }[];
  /** The middle of a year; null outside the axis. */
  readonly xOf: (year: number) => number | null;
}

const VALUE_TICKS = 2;
/** The axis ends at the next of so many round values, so that bars have most of the height. */
const ROUND_ENDS = 5;
/** Two labels of four digits need this much room, in their own size. */
const YEAR_LABEL_EM = 3.1;
const YEAR_LABEL_STEPS = { short: 5, long: 10 };
const LONG_SPAN = 30;

/**
 * Returns bars that all grow from zero, on the time axis of the frame.
 * The value axis is the series's own and always holds zero; the time axis is shared.
 * @param besides values that the axis must hold too, of what is drawn over the bars
 */
export function seriesLayout(
  values: Series["values"],
  frame: SeriesFrame,
  besides: readonly number[] = [],
): SeriesLayout {
  const { height, left, bottom, top, firstYear, lastYear } = frame;
  const x = yearBands(frame);
  const published = values.flatMap(({ year, value }) => (value === null ? [] : [{ year, value }]));
  const lowest = Math.min(0, min(published, ({ value }) => value) ?? 0);
  const highest = Math.max(0, max(published, ({ value }) => value) ?? 0, ...besides);
  const y = scaleLinear()
    // A series of nothing but zeros still needs an axis.
    .domain([lowest, lowest === highest ? 1 : highest])
    .nice(ROUND_ENDS)
    .range([height - bottom, top]);
  const place = (year: number) => ({ x: x(year) ?? left, width: x.bandwidth() });
  return {
    bars: published.map(({ year, value }) => ({
      year,
      value,
      ...place(year),
      y: Math.min(y(value), y(0)),
      height: Math.abs(y(value) - y(0)),
    })),
    gaps: missingYears(values).map((year) => ({ year, ...place(year) })),
    baseline: y(0),
    valueTicks:
      lowest === highest
        ? [{ value: 0, y: y(0) }]
        : y.ticks(VALUE_TICKS).map((value) => ({ value, y: y(value) })),
    xOf: (year) => (year < firstYear || year > lastYear ? null : place(year).x + x.bandwidth() / 2),
    yOf: y,
    yearTicks: yearTicks(frame, (year) => place(year).x + x.bandwidth() / 2),
  };
}

/** Returns the years of a frame side by side, each with room for a bar; charts of one frame have them at the same places. */
export const yearBands = ({ left, width, firstYear, lastYear }: SeriesFrame) =>
  scaleBand<number>()
    .domain(Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i))
    .range([left, width])
    .paddingInner(0.25);

/** Returns the years between the first and the last of a series that have no value. */
export function missingYears(values: Series["values"]): number[] {
  const known = new Set(values.filter(({ value }) => value !== null).map(({ year }) => year));
  const first = values[0]?.year ?? 0;
  const last = values.at(-1)?.year ?? -1;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => !known.has(year));
}

/** Returns the years that carry a label: both ends and the round ones between that have room. */
export function yearTicks(
  { firstYear, lastYear, typePx }: Pick<SeriesFrame, "firstYear" | "lastYear" | "typePx">,
  xOf: (year: number) => number,
): { year: number; x: number }[] {
  const ends = firstYear === lastYear ? [firstYear] : [firstYear, lastYear];
  const kept = [...ends];
  const step = lastYear - firstYear > LONG_SPAN ? YEAR_LABEL_STEPS.long : YEAR_LABEL_STEPS.short;
  for (let year = Math.ceil(firstYear / step) * step; year < lastYear; year += step)
    if (kept.every((other) => Math.abs(xOf(other) - xOf(year)) >= YEAR_LABEL_EM * typePx)) kept.push(year);
  return kept.toSorted((a, b) => a - b).map((year) => ({ year, x: xOf(year) }));
}
