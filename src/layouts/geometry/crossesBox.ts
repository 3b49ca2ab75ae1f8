import type { Box } from "./box.ts";
import type { Point } from "./point.ts";

/** Returns whether a straight line runs through a box, or ends in it. */
export function crossesBox({ x, y, width, height }: Box, from: Point, to: Point): boolean {
  let [enters, leaves] = [0, 1];
  // After Liang and Barsky: each side cuts off a part of the line; what is left lies inside.
  for (const [along, room] of [
    [from.x - to.x, from.x - x],
    [to.x - from.x, x + width - from.x],
    [from.y - to.y, from.y - y],
    [to.y - from.y, y + height - from.y],
  ] as const) {
    if (along === 0) {
      if (room < 0) return false;
      continue;
    }
    if (along < 0) enters = Math.max(enters, room / along);
    else leaves = Math.min(leaves, room / along);
  }
  return enters <= leaves;
}
