import { groupBy } from "../lib/groupBy.ts";
import type { Family } from "../dataset/schema/stream.ts";
import type { StreamInYear } from "./filter.ts";
import type { StreamState } from "./status.ts";

/** Streams of one family and state from one partner to another, drawn as one. */
export interface StreamGroup {
  /** The stream in whose place the group is drawn; for a group of one, the stream itself. */
  readonly streamId: string;
  readonly donor: string;
  readonly receiver: string;
  readonly family: Family;
  readonly state: StreamState;
  readonly streams: readonly StreamInYear[];
}

/** So many streams a map can show one by one. */
export const MOST_SINGLE_STREAMS = 80;

/**
 * Returns the streams as they are drawn: each alone, or beyond eighty one for each pair, family and state.
 * Nothing is lost: every stream is in exactly one group.
 */
export function streamGroups(visible: readonly StreamInYear[]): readonly StreamGroup[] {
  const isGrouped = visible.length > MOST_SINGLE_STREAMS;
  const byKey = groupBy(visible, ({ stream: { id, donor, receiver, family }, state }) =>
    isGrouped ? [donor, receiver, family, state].join(" ") : id,
  );
  return [...byKey.values()].flatMap((streams) => {
    // The middle one: its pipe lies in the middle of theirs.
    const middle = streams[Math.floor(streams.length / 2)];
    if (middle === undefined) return [];
    const { id, donor, receiver, family } = middle.stream;
    return [{ streamId: id, donor, receiver, family, state: middle.state, streams }];
  });
}
