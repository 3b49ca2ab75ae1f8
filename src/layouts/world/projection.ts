import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoEqualEarth,
  type GeoProjection,
  type GeoPermissibleObjects,
} from "d3-geo";
import type { LonLat } from "../../dataset/schema/common.ts";
import type { Size } from "../geometry/box.ts";

export const EARTH_KM = 6371; // mean radius
/** Antarctica has no place of a project and would take a quarter of the height. */
const SOUTH = -56;
const NORTH = 83.7;
/** Nearly all around: the two edges are the same meridian. */
const HALF_TURN = 179.99;
/** Coasts are drawn no closer than they are known. */
const LEAST_KM = 240;
/** Room around the outermost places, for their names, as a part of the plate. */
const MARGIN = 0.16;
/** At the bottom at least so many heights of a title: a name below the lowest place, and something beside it. */
const BOTTOM_TITLES = 1.4;

/**
 * Returns how the whole earth fits into a box, home in the middle: Equal Earth, which keeps areas to scale and shapes as
 * well as a map of that kind can.
 */
export function worldProjection(home: LonLat, { width, height }: Size): GeoProjection {
  const lon = home[0];
  const corners = multiPoint([
    [lon - HALF_TURN, 0],
    [lon + HALF_TURN, 0],
    [lon, NORTH],
    [lon, SOUTH],
  ]);
  return geoEqualEarth()
    .rotate([-lon, 0])
    .fitExtent(
      [
        [1, 1],
        [width - 1, height - 1],
      ],
      corners,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
}

/**
 * Returns how a part of the earth fits into a box, as large as its places allow: Lambert's azimuthal projection around
 * their middle, which keeps areas to scale and shapes nearly so.
 *
 * @param topPx room at the top for the title of the plate
 */
export function closeProjection(
  places: readonly LonLat[],
  { width, height }: Size,
  topPx = 0,
): GeoProjection {
  const points = multiPoint(places);
  const [lon, lat] = geoCentroid(points);
  const [dx, dy] = [width * MARGIN, height * MARGIN];
  const fitted = geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .fitExtent(
      [
        [dx, Math.min(dy + topPx, height / 2)],
        [width - dx, height - Math.min(Math.max(dy, BOTTOM_TITLES * topPx), height / 3)],
      ],
      points,
    );
  const closest = Math.min(width, height) / (LEAST_KM / EARTH_KM);
  if (fitted.scale() > closest) fitted.scale(closest).translate([width / 2, height / 2]);
  return fitted.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

const STEPS = 12; // points along a side: enough for a straight side to bend as the wider map does

/** Returns the outline of a plate on the globe, to be drawn on a wider one. */
export function outlineOf(projection: GeoProjection, { width, height }: Size): GeoPermissibleObjects {
  const corners: readonly (readonly [number, number])[] = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
    [0, 0],
  ];
  const coordinates = corners.slice(1).flatMap(([toX, toY], i) => {
    const [x, y] = corners[i] ?? [0, 0];
    return Array.from({ length: STEPS }, (_, n) => {
      const part = n / STEPS;
      return projection.invert?.([x + (toX - x) * part, y + (toY - y) * part]) ?? [0, 0];
    });
  });
  return { type: "LineString", coordinates: [...coordinates, ...coordinates.slice(0, 1)] };
}

const multiPoint = (places: readonly LonLat[]) =>
  ({ type: "MultiPoint", coordinates: places.map(([lon, lat]) => [lon, lat]) }) as const;
