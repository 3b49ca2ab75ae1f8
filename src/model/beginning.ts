import type { Moment } from "../dataset/schema/common.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import { documentedSpans } from "./documented.ts";

/**
 * What is known of how a stream began: it ran, it was tried as a pilot, it was planned, or sources only speak of it. Only
 * the first is its beginning; a plan has the time when it became known, not that of what it foretells.
 */
export const BEGINNINGS = ["running", "pilot", "planned", "unconfirmed"] as const;

/** When a stream began, or what there is instead of a beginning. */
export interface Beginning {
  readonly kind: (typeof BEGINNINGS)[number];
  readonly moment: Moment;
}

/** Returns when a stream began to run; if it never did, when it was tried, else planned, else first spoken of. */
export function beginningOf(atlas: Atlas, stream: Stream): Beginning {
  const spans = documentedSpans(atlas, stream);
  for (const kind of BEGINNINGS) {
    const span = spans.find(({ status }) => status === kind);
    if (span !== undefined) return { kind, moment: span.from };
  }
  // The schema asks for at least one span.
  throw new Error(`stream ${stream.id} has no span`);
}
