import type { Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import { type Filter, partnersOf, passes, streamOrder } from "./filter.ts";
import type { Highlight } from "./selection.ts";
import { type StreamState, streamState } from "./status.ts";

/**
 * What became of a stream from an earlier to a later year. "between": came and went, and ran in neither.
 * "unsure": ran in one of the two, and no source says whether it did in the other.
 */
export const CHANGES = ["began", "ended", "between", "planned", "changed", "unsure", "same"] as const;
export type Change = (typeof CHANGES)[number];

/**
 * The changes that somebody has documented between what ran in the one year and in the other; the rest is as before, or not
 * known to differ. What ran in neither, a plan too, is told in words: a picture of two years is about those two.
 */
const DIFFERS: ReadonlySet<Change> = new Set(["began", "ended", "changed"]);

/** A stream in two years. */
export interface StreamChange {
  readonly stream: Stream;
  readonly before: StreamState;
  readonly after: StreamState;
  readonly change: Change;
}

/** Two years of the network, the earlier one first whichever was asked for first. */
export interface YearDifference {
  readonly from: number;
  readonly to: number;
  /** In the frozen order of the views; streams that are in neither year, nor between, are left out. */
  readonly changes: readonly StreamChange[];
}

const THERE: ReadonlySet<StreamState> = new Set(["running", "pilot", "last-documented", "probably-ended"]);
const isThere = (state: StreamState) => THERE.has(state);
const isPlan = (state: StreamState) => state === "planned" || state === "planned-overdue";
/** Whether no source says that it ran, nor that it had ended. */
const isUnsure = (state: StreamState) => state === "last-documented" || state === "probably-ended";

/** Returns what became of a stream with these states in an earlier and a later year; null where there is nothing to say. */
export function changeOf(before: StreamState, after: StreamState): Change | null {
  if (before === after || (isPlan(before) && isPlan(after)))
    return isThere(after) || isPlan(after) ? "same" : null;
  if (after === "ended") return isThere(before) ? "ended" : "between";
  if (!isThere(after)) return isPlan(after) ? "planned" : "changed";
  if (!isThere(before)) return "began";
  return isUnsure(before) || isUnsure(after) ? "unsure" : "changed";
}

/** Returns what differs between two years among the streams of the chosen kinds and partners, whatever their status. */
export function differenceOf(atlas: Atlas, filter: Filter, one: number, other: number): YearDifference {
  const from = Math.min(one, other);
  const to = Math.max(one, other);
  const changes = streamOrder(atlas.dataset.streams).flatMap((stream) => {
    const before = streamState(atlas, stream, from);
    const after = streamState(atlas, stream, to);
    const change = changeOf(before, after);
    return change !== null && passes({ ...filter, states: [] }, stream, after)
      ? [{ stream, before, after, change }]
      : [];
  });
  return { from, to, changes };
}

/** Returns the streams that differ between the two years, and their partners; null where nothing does. */
export function litByDifference({ changes }: YearDifference): Highlight | null {
  const lit = changes.filter(({ change }) => DIFFERS.has(change)).map(({ stream }) => stream);
  if (lit.length === 0) return null;
  return { streams: new Set(lit.map(({ id }) => id)), partners: new Set(lit.flatMap(partnersOf)) };
}
