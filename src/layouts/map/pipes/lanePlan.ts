import { groupBy } from "../../../lib/groupBy.ts";
import type { PipeGroup, PipePlan } from "../base/pipePlan.ts";
import { trackShifts } from "./trackShifts.ts";

/**
 * Returns the plan with one track for each lane in place of one for each stream: streams of one lane lie on one
 * another wherever they share a corridor. Lanes keep the order in which most of their streams lie.
 */
export function lanePlan(plan: PipePlan, laneOf: (streamId: string) => string): PipePlan {
  const lanes = new Map(
    plan.groups.flatMap(({ streams }) => streams.map(({ streamId }) => [streamId, laneOf(streamId)])),
  );
  const lane = (streamId: string) => lanes.get(streamId) ?? streamId;
  const tracks = plan.streamTracks.map((ids) => lanesOf(ids, lane));
  const groups = plan.groups.map((group): PipeGroup => {
    const ofLane = groupBy(group.streams, ({ streamId, isAlong }) => `${lane(streamId)} ${isAlong}`);
    const streams = [...ofLane.values()].flatMap((own) => own.slice(0, 1));
    return { ...group, streams: streams.map((one) => ({ ...one, streamId: lane(one.streamId) })) };
  });
  return { ...plan, lanes, tracks, shifts: trackShifts(plan.network, groups, tracks) };
}

/** The lanes of a bundle from left to right, by the middle of their streams. */
function lanesOf(ids: readonly string[], lane: (streamId: string) => string): string[] {
  const places = groupBy([...ids.entries()], ([, id]) => lane(id));
  const middle = (name: string) => {
    const own = places.get(name) ?? [];
    return own.reduce((sum, [at]) => sum + at, 0) / Math.max(own.length, 1);
  };
  const middles = new Map([...places.keys()].map((name) => [name, middle(name)]));
  const at = (name: string) => middles.get(name) ?? 0;
  return [...places.keys()].toSorted((a, b) => at(a) - at(b) || (a < b ? -1 : 1));
}
