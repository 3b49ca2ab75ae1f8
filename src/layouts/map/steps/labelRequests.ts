import { reachOfRow, rowOf } from "../base/bays.ts";
import { isSmallMap } from "../base/frame.ts";
import type { Box } from "../../geometry/box.ts";
import { directionTo } from "../../geometry/angle.ts";
import { beside, type Point } from "../../geometry/point.ts";
import { clamp } from "../../../lib/clamp.ts";
import type { MapNode } from "../base/nodes.ts";
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
import type { MarginNames } from "./row.ts";

const LETTER_PX = 18; // across the ring around a letter
const BADGE_STRETCH = 1.8; // of a letter with a count
const LETTER_SHIFTS = [0, 0.1, -0.1, 0.2, -0.2, 0.3, -0.3, 0.4, -0.4]; // along the stream
const LETTER_ASIDE = [0.6, -0.6, 0.9, -0.9, 1.3, -1.3, 1.8, -1.8, 2.4, -2.4, 3, -3]; // of its size, beside a stream that has no room for it
const NEAR_ASIDE = 1; // further off, beside several that are selected, it could be another's

interface LabelRequestsInput {
  readonly scene: MapScene;
  readonly view: MapViewport;
  readonly parts: CorridorParts | null;
  /** Names that stand in the row below the map. */
  readonly row: MarginNames;
}

/** Step 5: every name that wants a place on the map, with where it might stand. */
export function labelRequests(
  { scene, view: { camera }, parts, row }: LabelRequestsInput,
  { frame, sizes, projection, features, grid, plate, labelFrame }: FrameStep,
  { nodes, seenDiscs, dots }: NodesStep,
  { streams }: CoursesStep,
): LabelRequest[] {
  const strip = rowOf(seenDiscs, frame.size);
  const named = discsToName(seenDiscs, row);
  const rowReachPx = reachOfRow([...nodes.values()]);
  const namesOf = (discs: readonly MapNode[]) => siteRequests(scene, discs, sizes, frame, rowReachPx);
  return [
    // In a row of gates each has its name below it: there one below another gate is read as that one's.
    ...namesOf(named.filter(isGate)).map(sure),
    ...besides(strip, namesOf(named.filter(isNoGate))),
    ...letterRequests(scene, streams),
    ...besides(strip, featureRequests(features, projection)),
    ...besides(strip, groundRequests(scene, dots, projection, camera.zoom, isSmallMap(frame.size))),
    ...(scene.stage === null ? graticuleRequests(grid, frame, plate, scene.type) : []),
    ...(scene.pipes === null || parts === null
      ? []
      : parts.offViewLabels({ scene, nodes, streams, discs: seenDiscs, frame, labelFrame })),
  ];
}

/** Names of what stands on the ground do not stand on paper, among those of gates. */
const besides = (paper: Box | null, requests: readonly LabelRequest[]): readonly LabelRequest[] =>
  paper === null ? requests : requests.map((request) => ({ ...request, keepsOff: paper }));

const sure = (request: LabelRequest): LabelRequest => ({ ...request, isSure: true });

const isGate = ({ kind }: MapNode): boolean => kind === "gate";
const isNoGate = (node: MapNode): boolean => !isGate(node);

/** A port whose name finds no room in the row below the map has it above. */
const discsToName = (discs: readonly MapNode[], row: MarginNames) =>
  discs.filter(({ kind, partnerIds: [first = ""] }) => kind !== "margin" || !row.has(first));

function letterRequests(scene: MapScene, streams: readonly MapStream[]): LabelRequest[] {
  const letterPx = LETTER_PX * scene.type;
  return streams.flatMap((stream): LabelRequest[] => {
    const count = scene.lettered.get(stream.streamId);
    if (count === undefined) return [];
    const box = { width: count === 1 ? letterPx : letterPx * BADGE_STRETCH, height: letterPx };
    const along = LETTER_SHIFTS.map((shift) => clamp(0.05, stream.letterAt + shift, 0.95));
    const on = along.map((part) => pointOn(stream, part));
    const asides = LETTER_ASIDE.filter((part) => scene.picked.size === 1 || Math.abs(part) < NEAR_ASIDE);
    const places = [...on, ...asides.flatMap((part) => asideOf(stream, along, part * letterPx))];
    const candidates = places.flatMap((at) => candidatesOn(at, box, [0]));
    const id = `letter ${stream.streamId}`;
    return [{ id, rank: SECOND_RANK, ...box, candidates, isOnLine: true }];
  });
}

/** Points so many px to the right of a stream, at these parts of its way. */
const asideOf = (stream: MapStream, along: readonly number[], px: number): Point[] =>
  along.map((part) => {
    const [before, after] = [pointOn(stream, part - 0.05), pointOn(stream, part + 0.05)];
    return beside(pointOn(stream, part), directionTo(before, after), 0, px);
  });
