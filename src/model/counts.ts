import type { Atlas } from "./atlas.ts";
import type { Family } from "../dataset/schema/stream.ts";
import { FAMILIES, type StreamInYear } from "./filter.ts";
import { streamState } from "./status.ts";

/** Number of running streams by family. */
export type FamilyCounts = Readonly<Record<Family, number>>;

/** Returns how many of the given streams run, by family. Pilots, plans and what was only documented earlier do not count. */
export function countRunning(streams: readonly StreamInYear[]): FamilyCounts {
  const counts = { energy: 0, water: 0, material: 0 };
  for (const { stream, state } of streams) if (state === "running") counts[stream.family] += 1;
  return counts;
}

/** Returns the sum over the families. */
export const totalOf = (counts: FamilyCounts): number =>
  FAMILIES.reduce((sum, family) => sum + counts[family], 0);

/**
 * Returns the number of documented streams that ran in each year, from the first year to the last.
 * It is the dataset's own count, not the symbiosis's.
 */
export function runningByYear(atlas: Atlas): { year: number; counts: FamilyCounts }[] {
  const years: { year: number; counts: FamilyCounts }[] = [];
  for (let year = atlas.firstYear; year <= atlas.lastYear; year++) {
    const inYear = atlas.dataset.streams.map((stream) => ({
      stream,
      state: streamState(atlas, stream, year),
    }));
    years.push({ year, counts: countRunning(inYear) });
  }
  return years;
}
