import type { Box } from "../../geometry/box.ts";
import type { MapFrame } from "../base/frame.ts";
import type { MapNode } from "../base/nodes.ts";
import type { MapScene } from "../base/scene.ts";
import type { MapStream } from "../base/streamCourse.ts";
import type { CorridorParts } from "./corridorParts.ts";
import type { Pipe } from "../pipes/drawPipes.ts";
import { streamCurves } from "../pipes/streamCurves.ts";
import type { FrameStep } from "./frame.ts";

/** Where streams run. */
export interface CoursesStep {
  readonly streams: readonly MapStream[];
  /** Width of a stroke; narrower than asked for where pipes lie close together. */
  readonly strokePx: number;
  /** Between the middles of two pipes side by side. */
  readonly gapPx: number;
}

const STROKE_SHARE = 0.62; // of the pitch: what is left between two pipes is their casing
const EXIT_ROOM_PX = 34; // between a held exit and the row below the map, at scale 1

/**
 * Step 3: the course of every stream, as pipes over the corridors of the dataset where its sites stand apart, as curves
 * where they stand as one or where there are no corridors.
 */
export function coursesStep(
  { streams, pipes }: MapScene,
  { projection, frame, sizes }: FrameStep,
  nodes: ReadonlyMap<string, MapNode>,
  parts: CorridorParts | null,
): CoursesStep {
  const isApart = sizes.level === "fjord" || sizes.level === "harbour";
  if (pipes === null || parts === null || !isApart) {
    const curves = streamCurves({ nodes, streams, ...sizes });
    return { streams: curves, strokePx: sizes.strokePx, gapPx: sizes.gapPx };
  }
  const picture = parts.drawPipes(pipes, {
    project: projection.project,
    discs: nodes,
    pitchPx: sizes.gapPx,
    arrowPx: sizes.arrowPx,
    exitBox: exitBoxOf(frame, EXIT_ROOM_PX * sizes.scale),
  });
  const curves = streamCurves({
    nodes,
    streams: streams.filter(({ streamId }) => !picture.pipes.has(streamId)),
    gapPx: picture.pitchPx,
    arrowPx: sizes.arrowPx,
  });
  const drawn = new Map(curves.map((curve) => [curve.streamId, curve]));
  for (const pipe of picture.pipes.values()) drawn.set(pipe.streamId, courseOf(pipe));
  return {
    streams: streams.flatMap(({ streamId }) => drawn.get(streamId) ?? []),
    strokePx: Math.min(sizes.strokePx, picture.pitchPx * STROKE_SHARE),
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
