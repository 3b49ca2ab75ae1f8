import type { FigureClaim } from "../dataset/schema/claim.ts";
import type { ImpactFigure } from "../dataset/schema/story.ts";
import type { Atlas } from "./atlas.ts";
import { yearOfClaim } from "./claims.ts";
import type { Family, Stream } from "../dataset/schema/stream.ts";
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

/** The count of one year. */
export interface YearCount {
  readonly year: number;
  readonly counts: FamilyCounts;
  /** Streams that were last documented earlier and have no known end: the sources change, not the streams. */
  readonly earlier: number;
}

/**
 * Returns the number of documented streams that ran in each year, from the first year to the last. A stream and its
 * successor count once in the year of change. It is the dataset's own count, not the symbiosis's.
 */
export function runningByYear(atlas: Atlas): YearCount[] {
  const years: YearCount[] = [];
  for (let year = atlas.firstYear; year <= atlas.lastYear; year++) {
    const inYear = atlas.dataset.streams.map((stream) => ({
      stream,
      state: streamState(atlas, stream, year),
    }));
    const own = inYear.filter(({ stream }) => !isHandedOver(atlas, stream, year));
    const earlier = inYear.filter(({ state }) => state === "last-documented").length;
    years.push({ year, counts: countRunning(own), earlier });
  }
  return years;
}

/** Whether a stream that runs for the last time in a year hands over to a successor that begins in the same year. */
function isHandedOver(atlas: Atlas, stream: Stream, year: number): boolean {
  const next = stream.successor === null ? undefined : atlas.streams.get(stream.successor);
  return (
    next !== undefined &&
    streamState(atlas, stream, year + 1) === "ended" &&
    streamState(atlas, next, year) === "running" &&
    streamState(atlas, next, year - 1) !== "running"
  );
}

/** The symbiosis's own number of streams, as one claim about a figure states it. */
export interface PublishedCount {
  readonly figure: ImpactFigure;
  readonly claim: FigureClaim;
}

/**
 * Returns the newest number of streams that is published for a year or an earlier one; of one year the preferred, else the
 * first. Null where there is none. It is counted in another way than ours, and belongs beside it, not into it.
 */
export function publishedCount(atlas: Atlas, year: number): PublishedCount | null {
  const counts = atlas.dataset.impactFigures
    .filter(({ kind }) => kind === "stream-count")
    .flatMap((figure) => figure.claims.map((claim) => ({ figure, claim, of: yearOfClaim(claim) })))
    .filter(({ claim, of }) => claim.unit === "streams" && claim.value !== null && of !== null && of <= year);
  const [newest] = counts.toSorted(
    (a, b) => (b.of ?? 0) - (a.of ?? 0) || Number(b.claim.preferred) - Number(a.claim.preferred),
  );
  return newest === undefined ? null : { figure: newest.figure, claim: newest.claim };
}
