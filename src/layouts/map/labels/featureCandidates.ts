import type { FeatureText, TextSize } from "../base/scene.ts";
import type { LonLat } from "../../../dataset/schema/common.ts";
import { POINT_PX } from "../base/features.ts";
import type { Projection } from "../base/mercator.ts";
import { type LabelCandidate, candidatesAround, candidatesOn } from "./candidates.ts";

const ALONG = [0.5, 0.35, 0.65, 0.2, 0.8]; // of each piece of a line, for its name
const BESIDE_PX = [-18, 18];
const SHIFTS_PX = [0, -16, 16, -32, 32];

/** Returns where the name of a drawn feature may stand, the best first. */
export function candidatesOfFeature(
  { shape }: FeatureText,
  size: TextSize,
  { project, pxPerMeter }: Projection,
): LabelCandidate[] {
  switch (shape.form) {
    case "line":
      return pieces(shape.points).flatMap(([from, to]) => {
        const [a, b] = [project(from), project(to)];
        return ALONG.flatMap((t) =>
          candidatesOn({ x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t }, size, BESIDE_PX),
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
        ...candidatesOn(middle, size, SHIFTS_PX),
        ...candidatesAround(middle, reach * 0.75, size),
        ...candidatesAround(middle, reach, size),
      ];
    }
    case "circle":
      return [
        ...candidatesOn(project(shape.center), size, SHIFTS_PX.slice(1)),
        ...candidatesAround(project(shape.center), 8, size),
        ...candidatesAround(project(shape.center), shape.radiusMeters * pxPerMeter(shape.center[1]), size),
      ];
    case "point":
      return candidatesAround(project(shape.at), POINT_PX, size);
  }
}

const pieces = (points: readonly LonLat[]): [LonLat, LonLat][] =>
  points.flatMap((from, i): [LonLat, LonLat][] => {
    const to = points[i + 1];
    return to === undefined ? [] : [[from, to]];
  });
