import type { MapShape } from "../../../dataset/schema/mapFeature.ts";
import type { FeatureText } from "./scene.ts";
import type { Projection } from "./mercator.ts";
import { type Point, stepped } from "../../geometry/point.ts";

export const POINT_PX = 4; // half a station's mark
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
