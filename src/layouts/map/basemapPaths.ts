import type { LonLat } from "../../dataset/schema/common.ts";
import type { Point } from "../geometry/point.ts";

/** One shape of a basemap. */
export interface BasemapPath {
  readonly kind: "land" | "lake";
  /** For the `d` of an SVG path. */
  readonly d: string;
}

/**
 * Returns the shapes of a basemap file as SVG paths. What is not a polygon in GeoJSON is left out: a broken
 * basemap makes an emptier map, not a broken page.
 */
export function basemapPaths(file: unknown, project: (lonLat: LonLat) => Point): BasemapPath[] {
  if (!isRecord(file) || !Array.isArray(file["features"])) return [];
  return file["features"].flatMap((feature: unknown): BasemapPath[] => {
    if (!isRecord(feature) || !isRecord(feature["geometry"])) return [];
    const { type, coordinates } = feature["geometry"];
    const polygons: unknown[] =
      type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? listOf(coordinates) : [];
    const d = polygons.flatMap((polygon) => listOf(polygon).map((ring) => ringPath(ring, project))).join("");
    if (d === "") return [];
    const kind = isRecord(feature["properties"]) ? String(feature["properties"]["kind"]) : "";
    return [{ kind: kind.startsWith("lake") ? "lake" : "land", d }];
  });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

function ringPath(ring: unknown, project: (lonLat: LonLat) => Point): string {
  const points = listOf(ring).flatMap((position): string[] => {
    const [lon, lat]: unknown[] = listOf(position);
    if (typeof lon !== "number" || typeof lat !== "number") return [];
    const { x, y } = project([lon, lat]);
    return [`${x.toFixed(2)} ${y.toFixed(2)}`];
  });
  return points.length < 3 ? "" : `M${points.join("L")}Z`;
}
