import { clamp } from "../../../lib/clamp.ts";
import type { Box } from "../../geometry/box.ts";
import type { Point } from "../../geometry/point.ts";

/** Returns how much of the lines lies in a box, in steps. */
export type OverlapCost = (box: Box) => number;

/**
 * Returns a function that counts how much of some lines lies in a box, to within a cell, however many there are: in
 * steps of `stepPx` along them.
 *
 * It is the summed-area table of F. C. Crow, "Summed-Area Tables for Texture Mapping" (SIGGRAPH 1984).
 */
export function summedAreaTable(
  lines: readonly (readonly Point[])[],
  frame: Box,
  { cellPx, stepPx }: { readonly cellPx: number; readonly stepPx: number },
): OverlapCost {
  const columns = Math.max(Math.ceil((frame.x + frame.width) / cellPx), 1) + 1;
  const rows = Math.max(Math.ceil((frame.y + frame.height) / cellPx), 1) + 1;
  // Each cell holds the number of steps above and to the left of it, so four cells give the count of a box.
  const sums = new Uint32Array(columns * rows);
  const mark = (x: number, y: number) => {
    const [column, row] = [Math.floor(x / cellPx) + 1, Math.floor(y / cellPx) + 1];
    if (column < 1 || row < 1 || column >= columns || row >= rows) return;
    sums[row * columns + column] = at(sums, row * columns + column) + 1;
  };
  for (const line of lines) walk(line, stepPx, mark);
  for (let row = 1; row < rows; row++) {
    let sumOfRow = 0;
    for (let column = 1; column < columns; column++) {
      const cell = row * columns + column;
      sumOfRow += at(sums, cell);
      sums[cell] = sumOfRow + at(sums, cell - columns);
    }
  }
  return ({ x, y, width, height }) => {
    const left = clamp(0, Math.floor(x / cellPx), columns - 1);
    const right = clamp(0, Math.ceil((x + width) / cellPx), columns - 1);
    const top = clamp(0, Math.floor(y / cellPx), rows - 1) * columns;
    const bottom = clamp(0, Math.ceil((y + height) / cellPx), rows - 1) * columns;
    return at(sums, bottom + right) - at(sums, bottom + left) - at(sums, top + right) + at(sums, top + left);
  };
}

const at = (cells: Uint32Array, index: number): number => cells[index] ?? 0;

/** Visits points along a line, the first one half a step from its beginning. */
function walk(line: readonly Point[], stepPx: number, visit: (x: number, y: number) => void): void {
  let ahead = stepPx / 2;
  line.forEach((from, i) => {
    const to = line[i + 1];
    if (to === undefined) return;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    for (; ahead < length; ahead += stepPx) {
      const part = ahead / length;
      visit(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    }
    ahead -= length;
  });
}
