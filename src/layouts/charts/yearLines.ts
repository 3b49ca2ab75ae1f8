import { max } from "d3-array";
import { scaleLinear } from "d3-scale";
import { spreadApart } from "../geometry/spread.ts";
import { type SeriesFrame, yearTicks } from "./series.ts";

/** A value for each year; null where there is none. */
export interface YearValues {
  readonly id: string;
  /** Whether its name stands beside its end. */
  readonly isNamed: boolean;
  readonly values: readonly { readonly year: number; readonly value: number | null }[];
}

/** The box of a chart of lines, with room at the right for what the lines are called. */
export interface LinesFrame extends SeriesFrame {
  readonly right: number;
  /** Height of a line's name, px. */
  readonly nameHeight: number;
}

/** One line, in steps a year wide: what is so in a year is so in the whole of it. */
export interface YearLine {
  readonly id: string;
  readonly path: string;
  /** Where it is in a year; null where it has no value. */
  readonly yOf: (year: number) => number | null;
  /** Where its name stands, beside its last step; null for a line without a name or a value. */
  readonly nameY: number | null;
}

/** Geometry of lines that share one axis from zero. */
export interface YearLinesLayout {
  readonly lines: readonly YearLine[];
  readonly baseline: number;
  /** Where the lines end and their names begin. */
  readonly end: number;
  readonly valueTicks: readonly { readonly value: number; readonly y: number }[];
  readonly yearTicks: readonly { readonly year: number; readonly x: number }[];
  readonly yOf: (value: number) => number;
  /** The middle of a year; null outside the axis. */
  readonly xOf: (year: number) => number | null;
  /** The year at a place, the nearest where it lies outside. */
  readonly yearAt: (x: number) => number;
}

const VALUE_TICKS = 3;

/**
 * Returns lines over the years, all from one zero.
 *
 * @param others values that are drawn beside the lines and have to be on the axis too
 */
export function yearLinesLayout(
  series: readonly YearValues[],
  frame: LinesFrame,
  others: readonly number[] = [],
): YearLinesLayout {
  const { width, height, left, right, bottom, top, firstYear, lastYear } = frame;
  const end = width - right;
  const x = scaleLinear()
    .domain([firstYear - 0.5, lastYear + 0.5])
    .range([left, end]);
  const highest = max([...others, ...series.flatMap(({ values }) => values.map(({ value }) => value ?? 0))]);
  const y = scaleLinear()
    // Lines of nothing but zeros still need an axis.
    .domain([0, highest === undefined || highest === 0 ? 1 : highest])
    .nice(VALUE_TICKS)
    .range([height - bottom, top]);
  const names = nameHeights(series, frame, y);
  return {
    lines: series.map(({ id, values }) => {
      const byYear = new Map(values.map(({ year, value }) => [year, value]));
      return {
        id,
        path: stepsOf(values, x, y),
        yOf: (year) => {
          const value = byYear.get(year) ?? null;
          return value === null ? null : y(value);
        },
        nameY: names.get(id) ?? null,
      };
    }),
    baseline: y(0),
    end,
    valueTicks: y.ticks(VALUE_TICKS).map((value) => ({ value, y: y(value) })),
    yearTicks: yearTicks(frame, x),
    yOf: y,
    xOf: (year) => (year < firstYear || year > lastYear ? null : x(year)),
    yearAt: (at) => Math.min(lastYear, Math.max(firstYear, Math.round(x.invert(at)))),
  };
}

type Scale = (value: number) => number;

/** A step for each year, joined to the year before where that has a value too. */
function stepsOf(values: YearValues["values"], x: Scale, y: Scale): string {
  let path = "";
  let isJoined = false;
  for (const { year, value } of values) {
    if (value !== null) {
      path += isJoined ? `V${round(y(value))}` : `M${round(x(year - 0.5))} ${round(y(value))}`;
      path += `H${round(x(year + 0.5))}`;
    }
    isJoined = value !== null;
  }
  return path;
}

const round = (px: number) => Math.round(px * 10) / 10;

/** Returns where the names of lines stand: at their ends, apart from each other. */
function nameHeights(
  series: readonly YearValues[],
  frame: LinesFrame,
  y: Scale,
): ReadonlyMap<string, number> {
  const ends = series
    .filter(({ isNamed }) => isNamed)
    .flatMap(({ id, values }) => {
      const last = values.findLast(({ value }) => value !== null)?.value ?? null;
      return last === null ? [] : [{ id, target: y(last), size: frame.nameHeight, weight: 1 }];
    })
    .toSorted((a, b) => a.target - b.target);
  const places = spreadApart(ends, 0, 0, frame.height - frame.bottom + frame.nameHeight / 2);
  return new Map(ends.map(({ id }, i) => [id, places[i] ?? 0]));
}
