import { type OverlapCost, summedAreaTable } from "./summedAreaTable.ts";
import type { Box } from "../../geometry/box.ts";
import type { Point } from "../../geometry/point.ts";

/** Lines that matter to names. */
export interface OverlapLines {
  /** Streams of all years: a name avoids them if it can, so that it stays where it is when the year changes. */
  readonly streamLines: readonly (readonly Point[])[];
  /** Lines that are drawn in the chosen year: no name lies on them. */
  readonly drawnLines: readonly (readonly Point[])[];
  /** Outlines of what is drawn on the ground: a name avoids them if it can. */
  readonly outlines: readonly (readonly Point[])[];
}

/** How much of the lines lies in a box. */
export interface OverlapCosts {
  readonly streams: OverlapCost;
  readonly drawn: OverlapCost;
  readonly outlines: OverlapCost;
}

const STREAM_GRID = { cellPx: 6, stepPx: 40 }; // what is not drawn this year matters little
const DRAWN_GRID = { cellPx: 2, stepPx: 1 };
const OUTLINE_GRID = { cellPx: 4, stepPx: 10 };

/** Returns what counts the costs of each kind. */
export const overlapCosts = (
  { streamLines, drawnLines, outlines }: OverlapLines,
  frame: Box,
): OverlapCosts => ({
  streams: summedAreaTable(streamLines, frame, STREAM_GRID),
  drawn: summedAreaTable(drawnLines, frame, DRAWN_GRID),
  outlines: summedAreaTable(outlines, frame, OUTLINE_GRID),
});
