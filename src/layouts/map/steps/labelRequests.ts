import { clamp } from "../../../lib/clamp.ts";
import type { MapScene } from "../base/scene.ts";
import { type MapStream, pointOn } from "../base/streamCourse.ts";
import type { CorridorParts } from "./corridorParts.ts";
import { candidatesOn } from "../labels/candidates.ts";
import { featureRequests, graticuleRequests, groundRequests } from "../labels/groundLabels.ts";
import { type LabelRequest, SECOND_RANK } from "../labels/label.ts";
import { siteRequests } from "../labels/siteLabels.ts";
import type { CoursesStep } from "./courses.ts";
import type { FrameStep, MapViewport } from "./frame.ts";
import type { NodesStep } from "./nodes.ts";

const LETTER_PX = 18; // across the ring around a letter
const BADGE_STRETCH = 1.8; // of a letter with a count
const LETTER_FROM_PX = 64; // shorter pipes have no room for a letter
const LETTER_SHIFTS = [0, 0.1, -0.1, 0.2, -0.2]; // along the stream

/** Step 4: every name that wants a place on the map, with where it might stand. */
export function labelRequests(
  { scene, view: { camera }, parts }: { scene: MapScene; view: MapViewport; parts: CorridorParts | null },
  { frame, sizes, projection, features, grid, plate, labelFrame }: FrameStep,
  { nodes, seenDiscs, dots }: NodesStep,
  { streams }: CoursesStep,
): LabelRequest[] {
  return [
    ...siteRequests(scene, seenDiscs, sizes, frame),
    ...(sizes.hasLetters ? letterRequests(scene, streams) : []),
    ...featureRequests(features, projection),
    ...groundRequests(scene, dots, projection, camera.zoom),
    ...(scene.stage === null ? graticuleRequests(grid, frame, plate, scene.type) : []),
    ...(scene.pipes === null || parts === null
      ? []
      : parts.offViewLabels({ scene, nodes, streams, discs: seenDiscs, frame, labelFrame })),
  ];
}

function letterRequests(scene: MapScene, streams: readonly MapStream[]): LabelRequest[] {
  const letterPx = LETTER_PX * scene.type;
  return streams.flatMap((stream): LabelRequest[] => {
    const count = scene.lettered.get(stream.streamId);
    if (count === undefined || stream.lengthPx < LETTER_FROM_PX) return [];
    const box = { width: count === 1 ? letterPx : letterPx * BADGE_STRETCH, height: letterPx };
    const candidates = LETTER_SHIFTS.flatMap((shift) =>
      candidatesOn(pointOn(stream, clamp(0.15, stream.letterAt + shift, 0.85)), box, [0]),
    );
    const id = `letter ${stream.streamId}`;
    return [{ id, rank: SECOND_RANK, ...box, candidates, isOnLine: true }];
  });
}
