import type { Box } from "../../geometry/box.ts";
import type { MapFrame } from "../base/frame.ts";
import type { MapScene } from "../base/scene.ts";
import type { MapStream, StreamEnds } from "../base/streamCourse.ts";
import type { CorridorParts } from "./corridorParts.ts";
import type { Pipe } from "../pipes/drawPipes.ts";
import { groupBy } from "../../../lib/groupBy.ts";
import type { PipePlan } from "../base/pipePlan.ts";
import { type Made, reuse } from "../base/reuse.ts";
import { streamCurves, type StreamCurvesInput } from "../pipes/streamCurves.ts";
import type { FrameStep } from "./frame.ts";
import type { NodesStep } from "./nodes.ts";

/** Where streams run. */
export interface CoursesStep {
  readonly streams: readonly MapStream[];
  /** Width of a trunk of one stream; narrower than asked for where trunks lie close together. */
  readonly strokePx: number;
  /** Between the middles of two pipes side by side. */
  readonly gapPx: number;
}

// Of the pitch: what is left between two trunks, or two lines, is their casing.
const STROKE_SHARE = { trunk: 0.5, line: 0.64 };
const LINE_PITCH = 0.76; // of that of trunks
/** Between a held exit and the row below the map, at scale 1; legs side by side need more. */
const EXIT_ROOM_PX = { usual: 34, legs: 70 };

/**
 * Step 3: the course of every stream, as pipes over the corridors of the dataset where its sites stand apart, as curves
 * where they stand as one or where there are no corridors.
 */
export function coursesStep(
  scene: MapScene,
  { projection, frame, sizes, isFar }: FrameStep,
  { nodes, leftOut }: Pick<NodesStep, "nodes" | "leftOut">,
  parts: CorridorParts | null,
  before: Made<PipePlan | null> | undefined,
): CoursesStep & { readonly memory: Made<PipePlan | null> } {
  const { streams, pipes, picked, families } = scene;
  const laneOf = (id: string) => (picked.has(id) ? id : (families.get(id) ?? id));
  const isDrawn = ({ donor, receiver }: StreamEnds) => !leftOut.has(donor) && !leftOut.has(receiver);
  const memory = reuse(before, [pipes, picked, parts], () =>
    pipes === null || parts === null || picked.size === 0 ? pipes : parts.lanePlan(pipes, laneOf),
  );
  const plan = memory.value;
  const isApart = sizes.level === "fjord" || sizes.level === "harbour";
  if (plan === null || parts === null || !isApart) {
    const curves = lanedCurves({ nodes, streams: streams.filter(isDrawn), ...sizes }, laneOf);
    return { streams: curves, strokePx: sizes.strokePx, gapPx: sizes.gapPx, memory };
  }
  const areLines = picked.size > 1;
  const picture = parts.drawPipes(plan, {
    project: projection.project,
    discs: nodes,
    pitchPx: sizes.gapPx * (areLines ? LINE_PITCH : 1),
    arrowPx: sizes.arrowPx,
    exitBox: exitBoxOf(frame, EXIT_ROOM_PX[frame.hasLegRoom ? "legs" : "usual"] * sizes.scale),
    areLegsApart: frame.hasLegRoom,
  });
  const others = streams.filter(({ streamId }) => !picture.pipes.has(streamId));
  const { pitchPx } = picture;
  const curves = lanedCurves({ nodes, streams: others, gapPx: pitchPx, arrowPx: sizes.arrowPx }, laneOf);
  const drawn = new Map(curves.map((curve) => [curve.streamId, curve]));
  for (const pipe of picture.pipes.values()) drawn.set(pipe.streamId, courseOf(pipe));
  // One that a stage draws alone has none beside it.
  const isAlone = isFar && scene.stage?.isSelective === true && picked.size === 1;
  return {
    streams: streams.filter(isDrawn).flatMap(({ streamId }) => drawn.get(streamId) ?? []),
    strokePx: isAlone
      ? sizes.strokePx
      : Math.min(sizes.strokePx, pitchPx * STROKE_SHARE[areLines ? "line" : "trunk"]),
    gapPx: pitchPx,
    memory,
  };
}

/** Curves of which those of one lane between two discs lie on one another. */
function lanedCurves(input: StreamCurvesInput, laneOf: (streamId: string) => string): MapStream[] {
  const disc = (partner: string) => input.nodes.get(partner)?.id ?? partner;
  const lanes = groupBy(input.streams, ({ streamId, donor, receiver }) =>
    [disc(donor), disc(receiver), laneOf(streamId)].join(" "),
  );
  const firsts = [...lanes.values()].flatMap((own) => own.slice(0, 1));
  const curves = new Map(streamCurves({ ...input, streams: firsts }).map((curve) => [curve.streamId, curve]));
  const drawn = new Map(
    [...lanes.values()].flatMap((own) => {
      const curve = curves.get(own[0]?.streamId ?? "");
      return curve === undefined
        ? []
        : own.map(({ streamId }) => [streamId, { ...curve, streamId }] as const);
    }),
  );
  return input.streams.flatMap(({ streamId }) => drawn.get(streamId) ?? []);
}

function courseOf({ streamId, d, parts, points, arrow, length, midAt }: Pipe): MapStream {
  return { streamId, d, parts, points, tip: { x: arrow.x, y: arrow.y }, lengthPx: length, letterAt: midAt };
}

const exitBoxOf = ({ inner: { x, y, width, height } }: MapFrame, room: number): Box => ({
  x: x + room,
  y: y + room,
  width: Math.max(0, width - 2 * room),
  height: Math.max(0, height - 2 * room),
});
