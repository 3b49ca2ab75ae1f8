import type { Family } from "../../dataset/schema/stream.ts";
import { type FamilyCounts, totalOf, type YearCount } from "../../model/counts.ts";
import { FAMILIES } from "../../model/filter.ts";

/**
 * Counts by year as stacked steps, in units of their own: a year is 1 wide and a stream 1 high, so that whoever draws
 * them stretches them to any room. A year's step has the year in its middle; the first and the last have only the inner
 * half, for the first and last year are the ends of the axis.
 */
export interface YearSteps {
  readonly width: number;
  readonly height: number;
  /** Stacked in the order of the lists: the first family on top. */
  readonly layers: readonly { readonly family: Family; readonly path: string }[];
  /** Within the layers, at the top of each: what has no source of that year or a later one. */
  readonly recentPath: string;
  /** On top of the layers: what was last documented earlier. */
  readonly earlierPath: string;
  /** Where a year's own step ends. */
  readonly endOf: (year: number) => number;
}

/** From how many streams to how many a part of a year's stack reaches, counted from the axis. */
type Reach = (year: YearCount) => readonly [low: number, high: number];

/** Returns the stacked steps of counts by year, which follow each other without a gap. */
export function yearSteps(years: readonly YearCount[]): YearSteps {
  const first = years[0]?.year ?? 0;
  const width = Math.max(1, years.length - 1);
  const edge = (i: number) => (years.length < 2 ? i : Math.min(width, Math.max(0, i - 0.5)));
  const height = Math.max(1, ...years.map(({ counts, earlier }) => totalOf(counts) + earlier));
  const pathOf = (reach: Reach): string => {
    if (years.every((year) => reach(year)[0] === reach(year)[1])) return "";
    const there = years.map((year, i) => `${edge(i)} ${height - reach(year)[1]}H${edge(i + 1)}`);
    // Back along the top of what lies below; the lowest stands on the axis.
    const back = years.map((year, i) => `${edge(i + 1)} ${height - reach(year)[0]}H${edge(i)}`).toReversed();
    return `M${[...there, ...back].join("L")}Z`;
  };
  return {
    width,
    height,
    layers: FAMILIES.map((family, i) => ({
      family,
      path: pathOf(({ counts }) => [topOf(counts, i + 1), topOf(counts, i)]),
    })),
    recentPath: FAMILIES.map((family, i) =>
      pathOf(({ counts, recent }) => [topOf(counts, i) - recent[family], topOf(counts, i)]),
    ).join(""),
    earlierPath: pathOf(({ counts, earlier }) => [totalOf(counts), totalOf(counts) + earlier]),
    endOf: (year) => edge(Math.min(years.length, year - first + 1)),
  };
}

/** Returns how high the i-th family reaches, with all below it. */
const topOf = (counts: FamilyCounts, i: number): number =>
  FAMILIES.slice(i).reduce((sum, family) => sum + counts[family], 0);
