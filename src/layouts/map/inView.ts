import { holds } from "../geometry/box.ts";
import type { MapPicture } from "./picture.ts";
import { type MapStream, pointOn } from "./base/streamCourse.ts";
import type { Point } from "../geometry/point.ts";

/** What of the map is in view. */
export interface InView {
  /** Partners at their place, or in the one disc of the whole place. */
  readonly sites: ReadonlySet<string>;
  /** Partners at the edge of the map and in the row below it. */
  readonly gates: ReadonlySet<string>;
  readonly streams: ReadonlySet<string>;
}

const SAMPLES = 12; // points along a stream of which one must be in view

/** Returns the partners and streams of which something is in view, of those that are seen in the chosen year. */
export function inView({ nodes, seen, streams, frame }: MapPicture, visible: ReadonlySet<string>): InView {
  const isIn = (at: Point) => holds(frame.inner, at);
  const sites = new Set<string>();
  const gates = new Set<string>();
  for (const [id, node] of nodes) {
    if (!seen.has(id)) continue;
    if (node.kind === "gate" || node.kind === "margin") gates.add(id);
    else if (isIn(node)) sites.add(id);
  }
  const isPartlyIn = (course: MapStream) =>
    Array.from({ length: SAMPLES + 1 }, (_, i) => pointOn(course, i / SAMPLES)).some(isIn);
  const drawn = streams.filter(({ streamId }) => visible.has(streamId));
  return { sites, gates, streams: new Set(drawn.filter(isPartlyIn).map(({ streamId }) => streamId)) };
}
