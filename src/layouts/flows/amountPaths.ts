import { clamp } from "../../lib/clamp.ts";
import { type AmountRow, type Branch, BRANCH_WIDTH_REM } from "./amountRows.ts";

const MOST_HEAD_PX = 18; // length of the point of a band
const LEAST_HEAD_PX = 8; // the same of one that is thin; its point is wider than it is

const HAIR_PX = 1.5; // a band that is thinner is hardly seen

/** The outlines of a row, as paths. */
export interface AmountPaths {
  /** The band, exactly as wide as its value up to where its point begins. */
  readonly band: string;
  /** What a range adds to it; empty without one. */
  readonly range: string;
  /** A line along a band that is thinner than a screen can show; empty for others. */
  readonly hair: string;
  /** A point at the receiver where the band is too thin to carry one. */
  readonly head: string;
}

/** Returns the outlines of a band: with a point where it reaches its one receiver, blunt where it splits first. */
export function amountPaths(row: AmountRow): AmountPaths {
  const { bandX0: x0, bandX1: x1, bandY0: y0, bandY1: y1, rangeY1 } = row;
  const width = y1 - y0;
  const splits = row.receivers.length > 0;
  const head = splits ? 0 : clamp(LEAST_HEAD_PX, (rangeY1 - y0) / 3, MOST_HEAD_PX);
  const isThin = !splits && width < LEAST_HEAD_PX;
  const middle = (y0 + y1) / 2;
  const tip = isThin || splits ? "" : `L${x1},${middle}`;
  return {
    band: `M${x0},${y0}H${x1 - head}${tip}L${x1 - head},${y1}H${x0}Z`,
    range: rangeY1 > y1 ? `M${x0},${y1}H${x1 - head}V${rangeY1}H${x0}Z` : "",
    hair: width < HAIR_PX ? `M${x0},${middle}H${x1}` : "",
    head: isThin ? pointAt(x1, middle, LEAST_HEAD_PX) : "",
  };
}

/** Returns a point that ends at a place and looks to the right. */
export const pointAt = (x: number, y: number, px: number): string =>
  `M${x - px},${y - px * 0.75}L${x},${y}L${x - px},${y + px * 0.75}Z`;

/** Returns the course of a branch from one height to another. */
export function branchPath({ trunkY, partnerY }: Branch, fromX: number, toX: number): string {
  const middle = (fromX + toX) / 2;
  return fromX < toX
    ? `M${fromX},${trunkY}C${middle},${trunkY} ${middle},${partnerY} ${toX},${partnerY}`
    : `M${toX},${partnerY}C${middle},${partnerY} ${middle},${trunkY} ${fromX},${trunkY}`;
}

/** Width of a branch, px. */
export const branchPx = (remPx: number): number => BRANCH_WIDTH_REM * remPx;
