import type { LonLat } from "../../dataset/schema/common.ts";
import type { MapShape } from "../../dataset/schema/mapFeature.ts";
import { placesAround, placesOn } from "./labels/labelPlaces.ts";
import type { LabelPlace } from "./labels/labelPlaces.ts";
import type { FeatureText, TextSize } from "./scene.ts";
import type { Point, Projection } from "./mercator.ts";
import { stepped } from "../geometry/path.ts";

const POINT_PX = 4; // half a station's mark
const ALONG = [0.5, 0.35, 0.65, 0.2, 0.8]; // of each piece of a line, for its name
const BESIDE_PX = [-18, 18];
const SHIFTS_PX = [0, -16, 16, -32, 32];
const CHORDS = 32; // of a circle

/** Returns the outline of a drawn feature as the `d` of an SVG path. */
export function featurePath(shape: MapShape, { project, pxPerMeter }: Projection): string {
  switch (shape.form) {
    case "line":
      return `M${shape.points.map((point) => pair(project(point))).join("L")}`;
    case "area":
      return `M${shape.points.map((point) => pair(project(point))).join("L")}Z`;
    case "circle": {
      const { x, y } = project(shape.center);
      const r = Math.round(shape.radiusMeters * pxPerMeter(shape.center[1]));
      return `M${pair({ x: x - r, y })}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
    }
    case "point": {
      const { x, y } = project(shape.at);
      return `M${pair({ x: x - POINT_PX, y: y - POINT_PX })}h${2 * POINT_PX}v${2 * POINT_PX}h${-2 * POINT_PX}Z`;
    }
  }
}

/** Returns where the name of a drawn feature may stand, the best first. */
export function placesOfFeature(
  { shape }: FeatureText,
  size: TextSize,
  { project, pxPerMeter }: Projection,
): LabelPlace[] {
  switch (shape.form) {
    case "line":
      return pieces(shape.points).flatMap(([from, to]) => {
        const [a, b] = [project(from), project(to)];
        return ALONG.flatMap((t) =>
          placesOn({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }, size, BESIDE_PX),
        );
      });
    case "area": {
      const points = shape.points.map(project);
      const middle = {
        x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
        y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
      };
      const reach = Math.max(...points.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)));
      return [
        ...placesOn(middle, size, SHIFTS_PX),
        ...placesAround(middle, reach * 0.75, size),
        ...placesAround(middle, reach, size),
      ];
    }
    case "circle":
      return [
        ...placesOn(project(shape.center), size, SHIFTS_PX.slice(1)),
        ...placesAround(project(shape.center), 8, size),
        ...placesAround(project(shape.center), shape.radiusMeters * pxPerMeter(shape.center[1]), size),
      ];
    case "point":
      return placesAround(project(shape.at), POINT_PX, size);
  }
}

/** Returns the course of a drawn line, for names to avoid; nothing for what is no line. */
export const lineOfFeature = ({ shape }: FeatureText, { project }: Projection): readonly Point[] =>
  shape.form === "line" ? shape.points.map(project) : [];

/** Returns the edge of a drawn area, nothing for what has none. */
export function outlineOfFeature(
  { shape }: FeatureText,
  { project, pxPerMeter }: Projection,
): readonly Point[] {
  if (shape.form === "area") {
    const points = shape.points.map(project);
    return [...points, ...points.slice(0, 1)];
  }
  if (shape.form !== "circle") return [];
  const center = project(shape.center);
  const radius = shape.radiusMeters * pxPerMeter(shape.center[1]);
  return Array.from({ length: CHORDS + 1 }, (_, i) => stepped(center, (i * 2 * Math.PI) / CHORDS, radius));
}

const pair = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;

const pieces = (points: readonly LonLat[]): [LonLat, LonLat][] =>
  points.flatMap((from, i): [LonLat, LonLat][] => {
    const to = points[i + 1];
    return to === undefined ? [] : [[from, to]];
  });
