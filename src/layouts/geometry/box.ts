import { clamp } from "../../lib/clamp.ts";
import type { Point } from "./point.ts";

/** Width and height, px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle in CSS px; its point is the upper left corner. */
export interface Box extends Point, Size {}

/** Returns whether two boxes share any ground, with `gap` px between them counting as shared. */
export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap;

/** Returns whether a box lies wholly in another. */
export const contains = (box: Box, inside: Box): boolean =>
  inside.x >= box.x &&
  inside.y >= box.y &&
  inside.x + inside.width <= box.x + box.width &&
  inside.y + inside.height <= box.y + box.height;

/** Returns whether a point lies in a box, or on its edge. */
export const holds = (box: Box, { x, y }: Point): boolean => contains(box, { x, y, width: 0, height: 0 });

/** Returns the first of some boxes that lies within bounds and shares no ground with others; undefined if none does. */
export const firstFree = <B extends Box>(
  candidates: readonly B[],
  taken: readonly Box[],
  bounds: Box,
): B | undefined =>
  candidates.find((box) => contains(bounds, box) && !taken.some((other) => overlaps(box, other)));

/** Returns a box that reaches `by` px further on every side. */
export const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Returns the point of a box that is nearest to a point. */
export const nearestIn = ({ x, y, width, height }: Box, to: Point): Point => ({
  x: clamp(x, to.x, x + width),
  y: clamp(y, to.y, y + height),
});

/** Returns the least box around points. */
export function boxAround(points: readonly Point[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
