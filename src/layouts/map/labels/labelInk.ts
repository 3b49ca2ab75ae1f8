import { type CountInk, inkGrid } from "./inkGrid.ts";
import type { Box } from "../frame.ts";
import type { Point } from "../mercator.ts";

/** Lines that matter to names. */
export interface LabelLines {
  /** Streams of all years: a name avoids them if it can, so that it stays where it is when the year changes. */
  readonly streamLines: readonly (readonly Point[])[];
  /** Lines that are drawn in the chosen year: no name lies on them. */
  readonly drawnLines: readonly (readonly Point[])[];
  /** Outlines of what is drawn on the ground: a name avoids them if it can. */
  readonly outlines: readonly (readonly Point[])[];
}

/** How much of the lines lies in a box. */
export interface LabelInk {
  readonly streams: CountInk;
  readonly drawn: CountInk;
  readonly outlines: CountInk;
}

const STREAM_GRID = { cellPx: 6, stepPx: 40 }; // what is not drawn this year matters little
const DRAWN_GRID = { cellPx: 4, stepPx: 2 };
const OUTLINE_GRID = { cellPx: 4, stepPx: 10 };

/** Returns what counts the ink of each kind. */
export const labelInk = ({ streamLines, drawnLines, outlines }: LabelLines, frame: Box): LabelInk => ({
  streams: inkGrid(streamLines, frame, STREAM_GRID),
  drawn: inkGrid(drawnLines, frame, DRAWN_GRID),
  outlines: inkGrid(outlines, frame, OUTLINE_GRID),
});
