import type { DrawnStream, TrunkKind } from "../../../layouts/map/trunks.ts";
import { partnersOf, type YearGraph } from "../../../model/filter.ts";
import type { Highlight } from "../../../model/selection.ts";
import type { StreamState } from "../../../model/status.ts";
import type { StreamGroup } from "../../../model/streamGroups.ts";
import type { DrawnStreams } from "./paintStreams.ts";

/** How a stream is drawn by what is known of it. */
const KIND_OF: Readonly<Record<StreamState, TrunkKind>> = {
  running: "pipe",
  pilot: "outline",
  planned: "outline",
  "planned-overdue": "outline",
  "last-documented": "pale",
  "probably-ended": "ghost",
  ended: "ghost",
  "not-yet": "ghost",
};

/** Returns what is drawn of the streams of a year, and of those of them that are lit. */
export function drawnStreams(groups: readonly StreamGroup[], highlight: Highlight | null): DrawnStreams {
  const all = new Map<string, DrawnStream>();
  const lit = new Map<string, DrawnStream>();
  for (const { streamId, family, state, streams } of groups) {
    const drawn = { family, kind: KIND_OF[state] };
    all.set(streamId, { ...drawn, count: streams.length });
    const count = streams.filter(({ stream }) => highlight?.streams.has(stream.id) === true).length;
    if (count > 0) lit.set(streamId, { ...drawn, count });
  }
  return { all, lit };
}

/** Returns how many of the streams drawn begin or end at each partner; none at those who only hand one on. */
export function streamsOfEach({ visible }: YearGraph): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stream } of visible) {
    const ends = new Set([stream.donor, stream.receiver]);
    for (const id of new Set(partnersOf(stream)))
      counts.set(id, (counts.get(id) ?? 0) + (ends.has(id) ? 1 : 0));
  }
  return counts;
}
