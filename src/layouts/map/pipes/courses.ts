import type { LonLat } from "../../../dataset/schema/common.ts";
import type { Box, MapFrame } from "../frame.ts";
import type { MapMeasures, MapNode } from "../nodes.ts";
import { layoutMapStreams, type MapStream, type StreamEnds } from "./streams.ts";
import type { Point } from "../mercator.ts";
import type { Pipe } from "./drawPipes.ts";
import type { HomePlan } from "./homePlan.ts";

export interface MapCoursesInput {
  readonly streams: readonly StreamEnds[];
  /** Null for a dataset without corridors. */
  readonly pipes: HomePlan | null;
  readonly nodes: ReadonlyMap<string, MapNode>;
  readonly frame: MapFrame;
  readonly measures: MapMeasures;
  readonly project: (lonLat: LonLat) => Point;
}

export interface MapCourses {
  readonly streams: readonly MapStream[];
  /** Width of a stroke; narrower than asked for where pipes lie close together. */
  readonly strokePx: number;
  /** Between the middles of two pipes side by side. */
  readonly gapPx: number;
}

const STROKE_SHARE = 0.62; // of the pitch: what is left between two pipes is their casing
const LEG_ROOM_PX = 34; // between a held exit and the row below the map, at scale 1

/**
 * Returns the course of every stream: as pipes over the corridors of the dataset where its sites stand apart, as
 * curves where they stand as one or where there are no corridors.
 */
export function layoutMapCourses(input: MapCoursesInput): MapCourses {
  const { streams, pipes, nodes, frame, measures, project } = input;
  const isApart = measures.level === "fjord" || measures.level === "harbour";
  if (pipes === null || !isApart) {
    const curves = layoutMapStreams({ nodes, streams, ...measures });
    return { streams: curves, strokePx: measures.strokePx, gapPx: measures.gapPx };
  }
  const picture = pipes.draw({
    project,
    discs: nodes,
    pitchPx: measures.gapPx,
    arrowPx: measures.arrowPx,
    exitBox: exitBoxOf(frame, LEG_ROOM_PX * measures.scale),
  });
  const curves = layoutMapStreams({
    nodes,
    streams: streams.filter(({ streamId }) => !picture.pipes.has(streamId)),
    gapPx: picture.pitchPx,
    arrowPx: measures.arrowPx,
  });
  const drawn = new Map(curves.map((curve) => [curve.streamId, curve]));
  for (const pipe of picture.pipes.values()) drawn.set(pipe.streamId, courseOf(pipe));
  return {
    streams: streams.flatMap(({ streamId }) => drawn.get(streamId) ?? []),
    strokePx: Math.min(measures.strokePx, picture.pitchPx * STROKE_SHARE),
    gapPx: picture.pitchPx,
  };
}

function courseOf({ streamId, d, points, arrow, length, midAt }: Pipe): MapStream {
  return { streamId, d, points, tip: { x: arrow.x, y: arrow.y }, lengthPx: length, letterAt: midAt };
}

const exitBoxOf = ({ inner: { x, y, width, height } }: MapFrame, room: number): Box => ({
  x: x + room,
  y: y + room,
  width: Math.max(0, width - 2 * room),
  height: Math.max(0, height - 2 * room),
});
