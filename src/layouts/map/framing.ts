import type { LonLat } from "../../dataset/schema/common.ts";
import type { Disc } from "../geometry/disc.ts";
import { type Box, grown, holds, overlaps } from "../geometry/box.ts";
import { crossesBox } from "../geometry/crossesBox.ts";
import type { Point } from "../geometry/point.ts";
import { boundsOf, fitCamera, type Insets, type MapCamera, type MapSize } from "./base/mercator.ts";
import type { MapNode } from "./base/nodes.ts";
import type { PipePlan } from "./base/pipePlan.ts";
import type { Made } from "./base/reuse.ts";
import type { MapScene } from "./base/scene.ts";
import type { StreamEnds } from "./base/streamCourse.ts";
import { coursesStep } from "./steps/courses.ts";
import type { CorridorParts } from "./steps/corridorParts.ts";
import { frameStep, type MapViewport } from "./steps/frame.ts";
import { type NodesMemory, nodesStep } from "./steps/nodes.ts";

/** Around what is fitted, for discs and their names, at the size of the desk's type. */
export const AROUND_PX = 34;
const CLEAR_PX = 6; // from what is lit to what lies over the map, and to the edge of the picture
const ZOOM_STEP = 0.25;
const ROUNDS = 8;
const MOST_ROOMS = 3;
const WORTH_OF_LIT = 10_000; // of pieces that are not

/** What is to be seen, and from where. */
export interface FramedView extends Required<Omit<MapViewport, "hiding" | "isPatient">> {
  /** Words that lie on the picture itself, not on a card: under them nothing else that is drawn may lie either. */
  readonly words?: readonly Box[];
}

/**
 * Returns the camera that has all that is selected in the part of the picture which is left free, no pipe and no disc under
 * words, and no disc cut by the edge: the one asked for, wherever that will do, so that a touch need not move the picture; else one beside it, never closer.
 */
export function framedCamera(
  scene: MapScene,
  parts: CorridorParts | null,
  { words = [], ...view }: FramedView,
): MapCamera {
  const { camera, size, covers } = view;
  const litAt = litFinder(scene, parts);
  const wanted = litAt(view);
  const taken = covers.map((box) => grown(box, CLEAR_PX));
  const written = words.map((box) => grown(box, CLEAR_PX));
  // Above all what is selected.
  const picture = { x: 0, y: 0, ...size };
  const lostOf = ({ lines, rest, discs }: Lit) =>
    WORTH_OF_LIT * lines.reduce((sum, line) => sum + lostOn(line, picture, taken), 0) +
    rest.reduce((sum, line) => sum + lostOn(line, null, written), 0) +
    discs.filter((disc) => isCut(disc, size)).length;
  let [best, fewest] = [camera, lostOf(wanted)];
  const bounds = boundsOf(wanted.places);
  if (fewest === 0 || bounds === null) return camera;
  for (const room of freeRooms(size, covers)) {
    const insets = insetsOf(room, size, AROUND_PX * scene.type);
    for (let round = 0; round < ROUNDS; round++) {
      const next = fitCamera(bounds, size, insets, camera.zoom - round * ZOOM_STEP);
      const lost = lostOf(litAt({ camera: next, size, covers }));
      if (lost === 0) return next;
      if (lost < fewest) [best, fewest] = [next, lost];
    }
  }
  return best;
}

/** Returns the insets that fit something into a box of the picture with so much around it. */
export function insetsOf(room: Box, size: MapSize, aroundPx: number): Insets {
  const around = Math.min(aroundPx, room.width / 4, room.height / 4);
  return {
    left: room.x + around,
    top: room.y + around,
    right: size.width - room.x - room.width + around,
    bottom: size.height - room.y - room.height + around,
  };
}

/** What is selected. */
interface Lit {
  /** Its pipes, and a cross through each of its discs, in px. */
  readonly lines: readonly (readonly Point[])[];
  /** The same of all else that is drawn; from far off that is nothing. */
  readonly rest: readonly (readonly Point[])[];
  /** Those of the rest that stand on the ground. */
  readonly discs: readonly Disc[];
  /** What of it has a place on the ground. */
  readonly places: readonly LonLat[];
}

/** Returns a function that tells where what is selected is for a camera. */
function litFinder(scene: MapScene, parts: CorridorParts | null): (view: MapViewport) => Lit {
  const { picked, chosen, visible } = scene;
  const own = scene.streams.filter(({ streamId }) => picked.has(streamId) && visible.has(streamId));
  const ends = new Set(own.flatMap(({ donor, receiver }) => [donor, receiver]));
  if (chosen !== null) ends.add(chosen);
  let nodesBefore: NodesMemory | undefined;
  let planBefore: Made<PipePlan | null> | undefined;
  return (view) => {
    const frame = frameStep(scene, view);
    const standing = nodesStep(scene, view, frame, parts, nodesBefore);
    const { nodes, memory } = standing;
    const courses = coursesStep(scene, frame, standing, parts, planBefore);
    [nodesBefore, planBefore] = [memory, courses.memory];
    const lines = new Map(courses.streams.map(({ streamId, points, tip }) => [streamId, [...points, tip]]));
    const linesOf = (streams: readonly StreamEnds[]) =>
      streams.flatMap(({ streamId }) => {
        const line = lines.get(streamId);
        return line === undefined ? [] : [line];
      });
    const discs = [...ends].flatMap((id) => nodes.get(id) ?? []);
    const isNear = frame.sizes.level === "fjord" || frame.sizes.level === "harbour";
    const others = scene.streams.filter(
      ({ streamId }) => visible.has(streamId) && !picked.has(streamId) && lines.has(streamId),
    );
    const otherDiscs = others.flatMap(({ donor, receiver }) =>
      [donor, receiver].flatMap((id) => nodes.get(id) ?? []),
    );
    const isOnGround = (id: string) => nodes.get(id)?.facing === null;
    const grounded = own.filter(({ donor, receiver }) => isOnGround(donor) && isOnGround(receiver));
    return {
      lines: [...linesOf(own), ...discs.flatMap(crossOf)],
      discs: isNear ? otherDiscs.filter(({ facing }) => facing === null) : [],
      rest: isNear ? [...linesOf(others), ...otherDiscs.flatMap(crossOf)] : [],
      places: [...linesOf(grounded).flat(), ...discs.filter(({ facing }) => facing === null)].map(
        frame.projection.unproject,
      ),
    };
  };
}

const crossOf = ({ x, y, radius }: MapNode): readonly (readonly Point[])[] => [
  [
    { x: x - radius, y },
    { x: x + radius, y },
  ],
  [
    { x, y: y - radius },
    { x, y: y + radius },
  ],
];

/** Whether the edge of a picture runs through a disc: half of one is neither in it nor left out. */
const isCut = ({ x, y, radius }: Disc, { width, height }: MapSize): boolean =>
  x > -radius &&
  x < width + radius &&
  y > -radius &&
  y < height + radius &&
  (x < radius || x > width - radius || y < radius || y > height - radius);

/** How many pieces of a line lie beyond the edge, where that matters, or under something. */
const lostOn = (line: readonly Point[], picture: Box | null, taken: readonly Box[]): number =>
  line.filter((to, i) => {
    const from = line[i - 1] ?? to;
    return (picture !== null && !holds(picture, to)) || taken.some((box) => crossesBox(box, from, to));
  }).length;

/** Returns the largest boxes of a picture on which nothing lies, the largest first. */
export function freeRooms({ width, height }: MapSize, covers: readonly Box[]): readonly Box[] {
  const lefts = [0, ...covers.map((box) => box.x + box.width)];
  const rights = [width, ...covers.map((box) => box.x)];
  const tops = [0, ...covers.map((box) => box.y + box.height)];
  const bottoms = [height, ...covers.map((box) => box.y)];
  const rooms = lefts.flatMap((x) =>
    rights.flatMap((right) =>
      tops.flatMap((y) =>
        bottoms.flatMap((bottom) => {
          const room = { x, y, width: right - x, height: bottom - y };
          const isRoom = room.width > 0 && room.height > 0 && !covers.some((box) => overlaps(room, box));
          return isRoom ? [room] : [];
        }),
      ),
    ),
  );
  const area = (box: Box) => box.width * box.height;
  return rooms.toSorted((a, b) => area(b) - area(a)).slice(0, MOST_ROOMS);
}
