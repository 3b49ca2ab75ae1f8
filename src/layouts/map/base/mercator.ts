import type { LonLat } from "../../../dataset/schema/common.ts";
import type { Size } from "../../geometry/box.ts";
import type { Point } from "../../geometry/point.ts";
import type { Bounds } from "../../../dataset/schema/dataset.ts";

/** Where a map looks: north is up and nothing is tilted. */
export interface MapCamera {
  readonly center: LonLat;
  readonly zoom: number;
}

/** Width and height of a map in CSS px. */
export type MapSize = Size;

/** Space in CSS px that a fitted view leaves free on each side. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Turns places into px and back. */
export interface Projection {
  readonly project: (lonLat: LonLat) => Point;
  readonly unproject: (point: Point) => LonLat;
  /** CSS px per metre on the ground at a latitude. */
  readonly pxPerMeter: (lat: number) => number;
}

export const TILE_PX = 512; // width of the world at zoom 0, as MapLibre counts it, so that both renderings agree
export const EARTH_METERS = 40_075_016.686; // circumference at the equator, WGS84
const RAD = Math.PI / 180;

const worldX = (lon: number) => (lon + 180) / 360;
const worldY = (lat: number) => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * RAD) / 2)) / (2 * Math.PI);
const lonOf = (x: number) => x * 360 - 180;
const latOf = (y: number) => Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) / RAD;

/**
 * Returns the projection of a camera; the same as MapLibre's without tilt or turn.
 *
 * It is Web Mercator (EPSG:3857): the spherical Mercator projection of J. P. Snyder, "Map Projections: A Working Manual"
 * (USGS Professional Paper 1395, 1987), with the longitudes and latitudes of WGS 84.
 */
export function projectionOf(camera: MapCamera, size: MapSize): Projection {
  const world = TILE_PX * 2 ** camera.zoom;
  const left = worldX(camera.center[0]) * world - size.width / 2;
  const top = worldY(camera.center[1]) * world - size.height / 2;
  return {
    project: ([lon, lat]) => ({ x: worldX(lon) * world - left, y: worldY(lat) * world - top }),
    unproject: ({ x, y }) => [lonOf((x + left) / world), latOf((y + top) / world)],
    pxPerMeter: (lat) => world / (EARTH_METERS * Math.cos(lat * RAD)),
  };
}

/** Returns the camera that shows all of `bounds` as large as the free space allows, at most at `maxZoom`. */
export function fitCamera(bounds: Bounds, size: MapSize, insets: Insets, maxZoom: number): MapCamera {
  const [west, south, east, north] = bounds;
  const width = Math.max(worldX(east) - worldX(west), 1e-9);
  const height = Math.max(worldY(south) - worldY(north), 1e-9);
  const freeWidth = Math.max(size.width - insets.left - insets.right, 1);
  const freeHeight = Math.max(size.height - insets.top - insets.bottom, 1);
  const zoom = Math.min(maxZoom, Math.log2(Math.min(freeWidth / width, freeHeight / height) / TILE_PX));
  const world = TILE_PX * 2 ** zoom;
  const x = (worldX(west) + worldX(east)) / 2 + (insets.right - insets.left) / 2 / world;
  const y = (worldY(south) + worldY(north)) / 2 + (insets.bottom - insets.top) / 2 / world;
  return { center: [lonOf(x), latOf(y)], zoom };
}

/** Returns the camera after the picture has been pushed by `dx`, `dy` px and zoomed by `dZoom` about a point. */
export function movedCamera(
  camera: MapCamera,
  size: MapSize,
  move: { readonly dx?: number; readonly dy?: number; readonly dZoom?: number; readonly about?: Point },
): MapCamera {
  const { dx = 0, dy = 0, dZoom = 0 } = move;
  const middle = { x: size.width / 2, y: size.height / 2 };
  const about = move.about ?? middle;
  const fixed = projectionOf(camera, size).unproject({ x: about.x - dx, y: about.y - dy });
  const zoomed = { center: camera.center, zoom: camera.zoom + dZoom };
  const at = projectionOf(zoomed, size).project(fixed);
  return {
    center: projectionOf(zoomed, size).unproject({
      x: middle.x + at.x - about.x,
      y: middle.y + at.y - about.y,
    }),
    zoom: zoomed.zoom,
  };
}

/** Returns the smallest bounds around some places; null without any. */
export function boundsOf(places: readonly LonLat[]): Bounds | null {
  if (places.length === 0) return null;
  const lons = places.map(([lon]) => lon);
  const lats = places.map(([, lat]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
