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
  const { donorX, receiverX, middleX0, middleX1 } = layout.scale;
  const { donorY, y, receiverY, nameX } = link;
  const length = strokePx * HEAD_SHARE;
  const neck = receiverX - length;
  const out = bump(middleX1, y, neck, receiverY);
  const cueX = donorX + strokePx / 2;
  const hasName = nameX !== null && namePx > 0;
  const gap = hasName
    ? `L${at(Math.max(middleX0, nameX - strokePx), y)}M${at(Math.min(middleX1, nameX + namePx + strokePx), y)}`
    : "";
  const half = strokePx / 2;
  return {
    // The stroke reaches into the head, so that no hairline shows between them.
    course: `M${at(donorX, donorY)}${bump(donorX, donorY, middleX0, y)}L${at(middleX1, y)}${out}L${at(neck + length * 0.2, receiverY)}`,
    cue: `M${at(cueX, donorY)}${bump(cueX, donorY, middleX0, y)}${gap}L${at(middleX1, y)}${out}`,
    head: `M${at(neck, receiverY - half)}L${at(receiverX, receiverY)}L${at(neck, receiverY + half)}Z`,
  };
}

/** A point of a path, to a tenth of a px. */
const at = (x: number, y: number) => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;

/** A curve that leaves and arrives level. */
function bump(x0: number, y0: number, x1: number, y1: number): string {
  const middle = (x0 + x1) / 2;
  return `C${at(middle, y0)},${at(middle, y1)},${at(x1, y1)}`;
}
