import type { Atlas } from "./atlas.ts";
import type { Family, Stream } from "../dataset/schema/stream.ts";
import { FAMILIES, type StreamInYear, streamInYear } from "./filter.ts";
import { lastDocumented } from "./status.ts";

/** Number of running streams by family. */
export type FamilyCounts = Readonly<Record<Family, number>>;

/**
 * Returns how many of the given streams run, by family. Pilots, plans and what was only documented earlier do not count,
 * and a stream counts once with the successor that takes over from it in the same year, where both are given.
 */
export function countRunning(streams: readonly StreamInYear[]): FamilyCounts {
  const counts = { energy: 0, water: 0, material: 0 };
  const handedOver = new Set(handovers(streams));
  for (const one of streams)
    if (one.state === "running" && !handedOver.has(one)) counts[one.stream.family] += 1;
  return counts;
}

/** Returns the running streams from which another of the given ones takes over in the year: they are counted once with it. */
export function handovers(streams: readonly StreamInYear[]): StreamInYear[] {
  const there = new Set(streams.map(({ stream }) => stream.id));
  return streams.filter(
    ({ stream, state, isHandedOver }) =>
      isHandedOver === true && state === "running" && there.has(stream.successor ?? ""),
  );
}

/** Returns the sum over the families. */
export const totalOf = (counts: FamilyCounts): number =>
  FAMILIES.reduce((sum, family) => sum + counts[family], 0);

/** The count of one year. */
export interface YearCount {
  readonly year: number;
  /** What runs, as in the view of that year. */
  readonly counts: FamilyCounts;
  /** How many of them have no source of that year or a later one: they count because their newest is not old yet. */
  readonly recent: FamilyCounts;
  /** Streams that were last documented earlier and have no known end: the sources change, not the streams. */
  readonly earlier: number;
}

/**
 * Returns the number of documented streams that ran in each year, from the first year to the last. A stream and its
 * successor count once in the year of change. It is the dataset's own count, not the symbiosis's.
 *
 * @param isMeant which streams are counted, all unless told
 */
export function runningByYear(atlas: Atlas, isMeant: (stream: Stream) => boolean = () => true): YearCount[] {
  const years: YearCount[] = [];
  const streams = atlas.dataset.streams.filter(isMeant);
  for (let year = atlas.firstYear; year <= atlas.lastYear; year++) {
    const inYear = streams.map((stream) => streamInYear(atlas, stream, year));
    const recent = inYear.filter(({ stream }) => year > (lastDocumented(atlas, stream) ?? year));
    const earlier = inYear.filter(({ state }) => state === "last-documented").length;
    years.push({ year, counts: countRunning(inYear), recent: countRunning(recent), earlier });
  }
  return years;
}
