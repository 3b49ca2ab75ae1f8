import type { CountInk } from "./inkGrid.ts";
import type { Box } from "../frame.ts";
import type { Point } from "../mercator.ts";

/** A disc with a name, or one that a name could be taken to belong to. */
export interface Disc extends Point {
  readonly radius: number;
}

/** A straight line. */
export type Line = readonly [Point, Point];

const TICK_STEP_PX = 8;
const TICK_FROM_PX = 9; // from the edge of its disc to a name that needs a hairline

/** Returns the hairline from the edge of a disc to its name, null where the name stands close by. */
export function tickTo(box: Box, disc: Disc): Line | null {
  if (gapTo(box, disc) < TICK_FROM_PX) return null;
  const near = nearestIn(box, disc);
  const length = Math.hypot(near.x - disc.x, near.y - disc.y);
  const part = disc.radius / length;
  return [{ x: disc.x + (near.x - disc.x) * part, y: disc.y + (near.y - disc.y) * part }, near];
}

/** Returns how far a box is from the edge of a disc; less than 0 where it lies on it. */
export function gapTo(box: Box, disc: Disc): number {
  const near = nearestIn(box, disc);
  return Math.hypot(near.x - disc.x, near.y - disc.y) - disc.radius;
}

/** The point of a box that is nearest to a point. */
const nearestIn = ({ x, y, width, height }: Box, to: Point): Point => ({
  x: Math.max(x, Math.min(x + width, to.x)),
  y: Math.max(y, Math.min(y + height, to.y)),
});

/** Returns whether two straight lines cross. */
export function crosses([a, b]: Line, [c, d]: Line): boolean {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

/** Returns whether a line runs over a disc. */
export const isOver = (line: Line, disc: Disc): boolean => awayFrom(line, disc) < disc.radius;

/** Returns how far a point is from a straight line. */
export function awayFrom([from, to]: Line, { x, y }: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / square;
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(from.x + dx * part - x, from.y + dy * part - y);
}

/** Returns how much of drawn streams lies along a hairline. */
export function inkAlong([from, to]: Line, drawn: CountInk): number {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / TICK_STEP_PX);
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const [x, y] = [from.x + ((to.x - from.x) * i) / steps, from.y + ((to.y - from.y) * i) / steps];
    sum += drawn({
      x: x - TICK_STEP_PX / 2,
      y: y - TICK_STEP_PX / 2,
      width: TICK_STEP_PX,
      height: TICK_STEP_PX,
    });
  }
  return sum;
}
