import type { Family } from "../../dataset/schema/stream.ts";
import type { FamilyCounts } from "../../model/counts.ts";
import { FAMILIES } from "../../model/filter.ts";

/** How many streams of each family there are in one year. */
export interface YearCount {
  readonly year: number;
  readonly counts: FamilyCounts;
}

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
  /** Where a year's own step ends. */
  readonly endOf: (year: number) => number;
}

/** Returns the stacked steps of counts by year, which follow each other without a gap. */
export function yearSteps(years: readonly YearCount[]): YearSteps {
  const first = years[0]?.year ?? 0;
  const width = Math.max(1, years.length - 1);
  const edge = (i: number) => (years.length < 2 ? i : Math.min(width, Math.max(0, i - 0.5)));
  const stacked = years.map(({ counts }) => levels(counts));
  const height = Math.max(1, ...stacked.map((level) => level[0] ?? 0));
  const top = (layer: number, i: number) => height - (stacked[i]?.[layer] ?? 0);
  const layers = FAMILIES.map((family, layer) => {
    const there = years.map((_, i) => `${edge(i)} ${top(layer, i)}H${edge(i + 1)}`);
    // Back along the top of the layer below; the lowest stands on the axis.
    const back = years.map((_, i) => `${edge(i + 1)} ${top(layer + 1, i)}H${edge(i)}`).toReversed();
    return { family, path: years.length === 0 ? "" : `M${[...there, ...back].join("L")}Z` };
  });
  return { width, height, layers, endOf: (year) => edge(Math.min(years.length, year - first + 1)) };
}

/** Returns the top of each layer, then the axis. */
function levels(counts: FamilyCounts): number[] {
  const tops = FAMILIES.map((_, i) => FAMILIES.slice(i).reduce((sum, family) => sum + counts[family], 0));
  return [...tops, 0];
}
