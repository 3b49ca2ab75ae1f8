import { type Path, pathRound } from "d3-path";
import type { StreamLink, SankeyLayout } from "./sankey.ts";

/**
 * Returns the path of a link: one stroke from donor to receiver, or two if its middle is left open for a name.
 *
 * @param gap from where to where the straight part is open, in px
 */
export function linkPath(
  { donorX, middleX0, middleX1, receiverX }: SankeyLayout,
  { donorY, y, receiverY }: StreamLink,
  gap: readonly [number, number] | null = null,
): string {
  const path = pathRound(1);
  path.moveTo(donorX, donorY);
  bumpTo(path, donorX, donorY, middleX0, y);
  if (gap === null) path.lineTo(middleX1, y);
  else {
    path.lineTo(gap[0], y);
    path.moveTo(gap[1], y);
    path.lineTo(middleX1, y);
  }
  bumpTo(path, middleX1, y, receiverX, receiverY);
  return path.toString();
}

/** Goes on with a curve that leaves and arrives level: d3-shape's curveBumpX, without the 4 kB of its other shapes. */
function bumpTo(path: Path, x0: number, y0: number, x1: number, y1: number): void {
  const middle = (x0 + x1) / 2;
  path.bezierCurveTo(middle, y0, middle, y1, x1, y1);
}
