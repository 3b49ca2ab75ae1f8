import { type Path, pathRound } from "d3-path";
import type { FlowLayout, StreamLink } from "./flowLayout.ts";

const HEAD_SHARE = 0.9; // length of an arrowhead, of its width

/** The parts of a band: what is stroked, its filled head at the receiver, and the line of the family's cue inside it. */
export interface BandPaths {
  readonly course: string;
  readonly head: string;
  readonly cue: string;
}

/**
 * Returns how a stream is drawn: a stroke from donor to receiver with a filled head; its cue leaves out the name.
 *
 * @param namePx width of what stands at `nameX`; 0 for nothing
 * @param strokePx width of the stroke
 */
export function bandPaths(
  layout: FlowLayout,
  link: StreamLink,
  namePx: number,
  strokePx = layout.scale.strokePx,
): BandPaths {
  const { donorX, receiverX } = layout.scale;
  const { donorY, y, receiverY, nameX, straightX0, straightX1 } = link;
  const length = strokePx * HEAD_SHARE;
  const neck = receiverX - length;
  const half = strokePx / 2;

  const course = pathRound(DIGITS);
  course.moveTo(donorX, donorY);
  bump(course, donorX, donorY, straightX0, y);
  course.lineTo(straightX1, y);
  bump(course, straightX1, y, neck, receiverY);
  // The stroke reaches into the head, so that no hairline shows between them.
  course.lineTo(neck + length * 0.2, receiverY);

  const cue = pathRound(DIGITS);
  const cueX = donorX + half;
  cue.moveTo(cueX, donorY);
  bump(cue, cueX, donorY, straightX0, y);
  if (nameX !== null && namePx > 0) {
    cue.lineTo(Math.max(straightX0, nameX - strokePx), y);
    cue.moveTo(Math.min(straightX1, nameX + namePx + strokePx), y);
  }
  cue.lineTo(straightX1, y);
  bump(cue, straightX1, y, neck, receiverY);

  const head = pathRound(DIGITS);
  head.moveTo(neck, receiverY - half);
  head.lineTo(receiverX, receiverY);
  head.lineTo(neck, receiverY + half);
  head.closePath();
  return { course: course.toString(), cue: cue.toString(), head: head.toString() };
}

/** Digits after the point in px: a tenth is finer than any screen. */
const DIGITS = 1;

/** Adds a curve that leaves and arrives level. */
function bump(path: Path, x0: number, y0: number, x1: number, y1: number): void {
  const middle = (x0 + x1) / 2;
  path.bezierCurveTo(middle, y0, middle, y1, x1, y1);
}
