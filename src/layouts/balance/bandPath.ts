import { pathRound } from "d3-path";

/** A band between two upright edges, px: its centre at both ends and its width. */
export interface BandEnds {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
  readonly widthPx: number;
}

const DIGITS = 2; // after the point: a hundredth of a px, or the thinnest bands would be drawn too wide

/** Returns the outline of a band that leaves and arrives level and is everywhere as high as it is wide at its ends. */
export function bandOutline({ x0, y0, x1, y1, widthPx }: BandEnds): string {
  const half = widthPx / 2;
  const middle = (x0 + x1) / 2;
  const path = pathRound(DIGITS);
  path.moveTo(x0, y0 - half);
  path.bezierCurveTo(middle, y0 - half, middle, y1 - half, x1, y1 - half);
  path.lineTo(x1, y1 + half);
  path.bezierCurveTo(middle, y1 + half, middle, y0 + half, x0, y0 + half);
  path.closePath();
  return path.toString();
}

/** Returns the middle line of a band, to be hit and to be drawn where the band is thinner than a line. */
export function bandCourse({ x0, y0, x1, y1 }: BandEnds): string {
  const middle = (x0 + x1) / 2;
  const path = pathRound(DIGITS);
  path.moveTo(x0, y0);
  path.bezierCurveTo(middle, y0, middle, y1, x1, y1);
  return path.toString();
}
