import { clamp } from "../../lib/clamp.ts";
import type { Point } from "./point.ts";

/** A straight line between two points. */
export type Line = readonly [Point, Point];

/** Returns where on a line, from 0 to 1, the point nearest to another point lies. */
export function nearestPart([from, to]: Line, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  return clamp(0, along, 1);
}

/** Returns the point of a line at a part of its length, from 0 to 1. */
export const pointAt = ([from, to]: Line, part: number): Point => ({
  x: from.x + (to.x - from.x) * part,
  y: from.y + (to.y - from.y) * part,
});

/** Returns how far a point is from a line. */
export function distanceTo(line: Line, point: Point): number {
  const near = pointAt(line, nearestPart(line, point));
  return Math.hypot(near.x - point.x, near.y - point.y);
}

/** Returns whether two lines cross; touching with an end is no crossing. */
export function crosses([a, b]: Line, [c, d]: Line): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
