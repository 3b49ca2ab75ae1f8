import type { Span, Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import { type Evidence, hasEnd, isRun } from "./evidence.ts";
import { evidenceOf } from "./status.ts";

/** Returns what shows the stream running in the year it was last documented in. */
export const lastEvidence = (atlas: Atlas, stream: Stream): readonly Evidence[] =>
  evidenceOf(atlas, stream).last;

/**
 * Returns the spans as the evidence bears them out: one without a known end is drawn to the year in which the stream
 * was last documented, an end of precision "unknown"; what was only foretold is a plan.
 */
export function documentedSpans(atlas: Atlas, stream: Stream): readonly Span[] {
  const { lastYear, isForetold } = evidenceOf(atlas, stream);
  return stream.spans.map((span) => {
    if (!isRun(span) || hasEnd(span)) return span;
    if (isForetold) return { ...span, status: "planned", to: null };
    if (lastYear === null || lastYear >= atlas.lastYear) return { ...span, to: null };
    return { ...span, to: { ...LAST_SEEN, year: lastYear, reason: span.to?.reason ?? null } };
  });
}

const LAST_SEEN = { precision: "unknown", date: null, latest: null } as const;

/** Returns the year in which a stream first appears in any status; null if no start year is known. */
export function firstYearOf(stream: Stream): number | null {
  return stream.spans[0]?.from.year ?? null;
}

/** Returns the year in which a stream first ran (or was piloted), null if it never did. */
export function startYearOf(stream: Stream): number | null {
  return stream.spans.find(isRun)?.from.year ?? null;
}
