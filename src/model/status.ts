import type { Moment } from "../dataset/schema/common.ts";
import type { Span, Stream } from "../dataset/schema/stream.ts";

/**
 * What a stream is in one year: one of the statuses of a span, or before, after or between spans.
 * "unconfirmed" is also what a stream becomes after the year in which it was last documented.
 */
export const STREAM_STATES = ["running", "pilot", "planned", "unconfirmed", "ended", "not-yet"] as const;
export type StreamState = (typeof STREAM_STATES)[number];

/** Returns the state of a stream in `year`. A span counts from its first year to its last, both included. */
export function streamState(stream: Stream, year: number): StreamState {
  let state: StreamState = "not-yet";
  for (const span of stream.spans) {
    const from = span.from.year;
    if (from === null || from > year) continue;
    state = year <= lastYear(span) ? span.status : afterSpan(span);
  }
  return state;
}

/**
 * Returns the last year in which a span holds; infinity while it goes on.
 * An end "before" a year: sources of that year already speak of it as past. What also began in that year held in it.
 */
function lastYear(span: Span): number {
  if (span.to === null) return Infinity;
  if (span.to.precision === "before" && span.to.year !== null)
    return Math.max(span.to.year - 1, span.from.year ?? -Infinity);
  return span.to.latest ?? span.to.year ?? span.from.year ?? -Infinity;
}

const afterSpan = (span: Span): StreamState => (span.to?.precision === "unknown" ? "unconfirmed" : "ended");

/** Returns the year in which a stream first appears in any status; null if no start year is known. */
export function firstYearOf(stream: Stream): number | null {
  return stream.spans[0]?.from.year ?? null;
}

/** Returns the year in which a stream first ran (or was piloted), null if it never did. */
export function startYearOf(stream: Stream): number | null {
  const span = stream.spans.find(({ status }) => status === "running" || status === "pilot");
  return span?.from.year ?? null;
}

/** Returns the end of a stream as far as it is known, null if it has not ended. */
export function endOf(stream: Stream): Moment | null {
  const last = stream.spans.at(-1);
  return last === undefined || last.to === null || last.to.precision === "unknown" ? null : last.to;
}
