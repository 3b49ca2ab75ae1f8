import type { LonLat } from "../../../dataset/schema/common.ts";
import { type Box, grown, holds } from "../../geometry/box.ts";
import type { Point } from "../../geometry/point.ts";
import type { MapScene } from "./scene.ts";
import { isWithin } from "../../../dataset/bounds.ts";
import type { Bounds } from "../../../dataset/schema/dataset.ts";
import { isSmallMap, type MapFrame } from "./frame.ts";
import {
  boundsOf,
  type Insets,
  type MapCamera,
  type MapSize,
  movedCamera,
  projectionOf,
} from "./mercator.ts";

/** What is to be seen of a map, and what lies over it. */
export interface CalmView {
  readonly size: MapSize;
  readonly insets: Insets;
  /** Words and cards over the map, in its px. */
  readonly covers: readonly Box[];
  /** What none of them may hide. */
  readonly points: readonly LonLat[];
  /** How far a cover keeps away from a point: half a disc and some air. */
  readonly clearPx: number;
}

const OUT = { step: 0.05, most: 1.2 }; // zoom levels
const SHIFTS = 24; // in each direction, over the size of the map

/**
 * Returns the camera nearest to another from which no point lies under a cover or beside the map: as close as can be, then
 * moved as little as can be. The same camera where nothing helps.
 */
export function calmCamera(camera: MapCamera, view: CalmView): MapCamera {
  const { size, insets, points } = view;
  if (view.covers.length === 0) return camera;
  const covers = view.covers.map((box) => grown(box, view.clearPx));
  const room = {
    x: insets.left,
    y: insets.top,
    width: size.width - insets.left - insets.right,
    height: size.height - insets.top - insets.bottom,
  };
  const isFree = (at: Point) => holds(room, at) && !covers.some((box) => holds(box, at));
  const shifts = shiftsOver(size);
  for (let out = 0; out <= OUT.most; out += OUT.step) {
    const further = { ...camera, zoom: camera.zoom - out };
    const at = points.map(projectionOf(further, size).project);
    const shift = shifts.find(({ x, y }) => at.every((point) => isFree({ x: point.x + x, y: point.y + y })));
    if (shift !== undefined) return movedCamera(further, size, { dx: shift.x, dy: shift.y });
  }
  return camera;
}

/** All ways to move the picture, the shortest first. */
function shiftsOver({ width, height }: MapSize): readonly Point[] {
  const shifts: Point[] = [];
  for (let i = -SHIFTS; i <= SHIFTS; i++)
    for (let j = -SHIFTS; j <= SHIFTS; j++)
      shifts.push({ x: (i * width) / (2 * SHIFTS), y: (j * height) / (2 * SHIFTS) });
  return shifts.toSorted((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
}

/** Returns where the network of all years is within the home view: its sites and the junctions of its pipes. */
export function homePoints({
  places,
  pipes,
  home,
}: Pick<MapScene, "places" | "pipes" | "home">): readonly LonLat[] {
  const sites = places.flatMap(({ lonLat, streamCount }) =>
    lonLat !== null && streamCount > 0 ? [lonLat] : [],
  );
  const junctions = pipes?.network.nodes.flatMap(({ lonLat }) => (lonLat === null ? [] : [lonLat])) ?? [];
  return [...sites, ...junctions].filter((point) => isWithin(point, home));
}

/** What the home view shows, and what it leaves free. */
export interface HomeView {
  readonly home: Bounds;
  readonly insets: Insets;
}

/**
 * Returns the home view of a map: on a small one only where the network is, so that its names have the room of water and
 * land about it.
 */
export function homeView(
  scene: Pick<MapScene, "places" | "pipes" | "home" | "stage">,
  size: MapSize,
  { insets, aroundNetwork }: Pick<MapFrame, "insets" | "aroundNetwork">,
): HomeView {
  const network = scene.stage === null && isSmallMap(size) ? boundsOf(homePoints(scene)) : null;
  return network === null ? { home: scene.home, insets } : { home: network, insets: aroundNetwork };
}
