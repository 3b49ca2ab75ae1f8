import { type Box, nearestIn } from "./box.ts";
import { distanceTo, type Line } from "./line.ts";
import type { Point } from "./point.ts";

/** A round mark; its point is the middle. */
export interface Disc extends Point {
  readonly radius: number;
}

/** Returns how far a box is from the edge of a disc; less than 0 where it lies on it. */
export function gapTo(box: Box, disc: Disc): number {
  const near = nearestIn(box, disc);
  return Math.hypot(near.x - disc.x, near.y - disc.y) - disc.radius;
}

/** Returns whether a line runs over a disc. */
export const isOver = (line: Line, disc: Disc): boolean => distanceTo(line, disc) < disc.radius;
