import { geoGraticule, geoPath, type GeoPermissibleObjects, type GeoProjection } from "d3-geo";
import type { LonLat } from "../../dataset/schema/common.ts";
import type { Box, Size } from "../geometry/box.ts";
import type { Point } from "../geometry/point.ts";
import type { Land } from "./land.ts";
import { type NameWish, type PlacedName, placeNames } from "./names.ts";
import type { Plate, PlateName, Spot } from "./plates.ts";
import { closeProjection, outlineOf, worldProjection } from "./projection.ts";

/** Degrees between two lines of the grid. */
const GRID: Readonly<Record<PlateName, number>> = { world: 30, around: 5, country: 1 };

/** What a plate is drawn from. */
export interface PlateRequest<S extends Spot> {
  readonly plate: Plate<S>;
  readonly home: Spot;
  readonly size: Size;
  readonly land: Land | null;
  /** Height of the title in the upper left corner, of this plate and the closer one. */
  readonly titlePx: number;
  /** The next closer plate and its size; null where there is none. */
  readonly closer: { readonly plate: Plate<S>; readonly size: Size } | null;
}

/** One plate in px. */
export interface PlateGround<S extends Spot> {
  /** The whole earth, where a plate shows its edge; null where it fills the plate. */
  readonly globe: string | null;
  readonly land: string;
  readonly grid: string;
  /** What the next closer plate shows. */
  readonly frame: { readonly path: string; readonly box: Box } | null;
  readonly home: Point;
  readonly marks: readonly { readonly spot: S; readonly at: Point; readonly isNamed: boolean }[];
}

/** Returns land, grid, marks and frame of a plate; names come after, when their sizes are known. */
export function drawPlate<S extends Spot>(request: PlateRequest<S>): PlateGround<S> {
  const { plate, home, size, land, titlePx, closer } = request;
  const projection = projectionOf(plate, home, size, titlePx);
  const path = geoPath(projection).digits(1);
  const drawn = (what: GeoPermissibleObjects) => path(what) ?? "";
  const frame =
    closer === null ? null : outlineOf(projectionOf(closer.plate, home, closer.size, titlePx), closer.size);
  const at = ([lon, lat]: LonLat): Point | null => {
    const found = projection([lon, lat]);
    return found === null ? null : { x: found[0], y: found[1] };
  };
  const named = new Set(plate.named);
  const step = GRID[plate.name];
  return {
    globe: plate.name === "world" ? drawn({ type: "Sphere" }) : null,
    land: land === null ? "" : drawn(land),
    grid: drawn(geoGraticule().step([step, step])()),
    frame: frame === null ? null : { path: drawn(frame), box: boxAround(path.bounds(frame)) },
    home: at(home.lonLat) ?? { x: size.width / 2, y: size.height / 2 },
    marks: plate.spots.flatMap((spot) => {
      const point = at(spot.lonLat);
      return point === null ? [] : [{ spot, at: point, isNamed: named.has(spot) }];
    }),
  };
}

/** A name of a plate, with the sizes that its words may have. */
export interface PlateWish {
  /** A spot, home, or "frame": the name of the next closer plate. */
  readonly id: string;
  readonly sizes: readonly Size[];
  readonly turn?: number;
}
export const FRAME_ID = "frame";

export interface PlateRoom {
  readonly plate: Size;
  /** Radius of a mark, px. */
  readonly markPx: number;
  /** Of the plate's own title, in its upper left corner. */
  readonly title: Size;
}

/** Returns where the names of a plate stand; what a closer plate shows is named there. */
export function namePlate<S extends Spot>(
  ground: PlateGround<S>,
  home: Spot,
  wishes: readonly PlateWish[],
  { plate, markPx, title }: PlateRoom,
): PlacedName[] {
  const { frame } = ground;
  const marks = new Map([
    [home.id, around(ground.home, markPx)],
    ...ground.marks.map(({ spot, at }) => [spot.id, around(at, markPx)] as const),
    ...(frame === null ? [] : [[FRAME_ID, frame.box] as const]),
  ]);
  const named = wishes.flatMap((wish): NameWish[] => {
    const mark = marks.get(wish.id);
    return mark === undefined ? [] : [{ ...wish, mark }];
  });
  return placeNames(named, { plate, taken: [{ x: 0, y: 0, ...title }] });
}

const projectionOf = <S extends Spot>(
  { name, spots }: Plate<S>,
  home: Spot,
  size: Size,
  titlePx: number,
): GeoProjection =>
  name === "world"
    ? worldProjection(home.lonLat, size)
    : closeProjection([home.lonLat, ...spots.map(({ lonLat }) => lonLat)], size, titlePx);

const boxAround = ([[x, y], [right, bottom]]: readonly [
  readonly [number, number],
  readonly [number, number],
]): Box => ({
  x,
  y,
  width: right - x,
  height: bottom - y,
});

const around = ({ x, y }: Point, radius: number): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});
