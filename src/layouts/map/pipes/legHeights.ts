import { clamp } from "../../../lib/clamp.ts";
import type { Point } from "../../geometry/point.ts";
import type { PipeDisc } from "../base/pipePlan.ts";

/** A leg that comes to a place in the row below the map. */
export interface RowLeg {
  readonly number: number;
  /** Its lanes; legs of the same ones to one place may lie on one another. */
  readonly lanes: string;
  /** Where it leaves the network. */
  readonly exit: Point;
  readonly disc: PipeDisc;
}

/** Where a leg runs along the row, and how much of it does: a steep one comes down as it is. */
export interface LegHeight {
  readonly y: number;
  /** From 0 to 1. */
  readonly part: number;
}

const FLAT = 2; // so many times as far along the row as down to it, legs begin to run along it; at one more they do

/**
 * Returns at which height each leg runs along the row, so that no two of different families lie upon one another there:
 * one that has further to go passes above the others. Steep ones are missing.
 *
 * @param leastPx above the row, for arrowheads
 */
export function legHeights(
  legs: readonly RowLeg[],
  pitchPx: number,
  leastPx: number,
): ReadonlyMap<number, LegHeight> {
  const flat = legs
    .filter((leg) => alongOf(leg) > FLAT * downOf(leg))
    .toSorted((a, b) => alongOf(b) - alongOf(a) || a.number - b.number);
  const levels: RowLeg[][] = [];
  const levelOf = new Map(
    flat.map((leg) => {
      const free = levels.findIndex((level) => level.every((other) => !isOver(leg, other, pitchPx)));
      const at = free < 0 ? levels.push([]) - 1 : free;
      levels[at]?.push(leg);
      return [leg.number, at];
    }),
  );
  return new Map(
    flat.map((leg) => {
      const room = Math.max(0, downOf(leg) - pitchPx - leastPx);
      const step = Math.min(pitchPx, room / Math.max(1, levels.length - 1));
      const down = Math.min(pitchPx + (levelOf.get(leg.number) ?? 0) * step, downOf(leg) - leastPx);
      const part = clamp(0, alongOf(leg) / Math.max(downOf(leg), 1e-6) - FLAT, 1);
      return [leg.number, { y: leg.exit.y + down, part }];
    }),
  );
}

const alongOf = ({ exit, disc }: RowLeg) => Math.abs(exit.x - disc.x);
const downOf = ({ exit, disc }: RowLeg) => Math.max(0, disc.y - exit.y);

function isOver(a: RowLeg, b: RowLeg, gapPx: number): boolean {
  if (a.lanes === b.lanes && a.disc === b.disc) return false;
  const from = Math.max(Math.min(a.exit.x, a.disc.x), Math.min(b.exit.x, b.disc.x));
  const to = Math.min(Math.max(a.exit.x, a.disc.x), Math.max(b.exit.x, b.disc.x));
  return from < to + 2 * gapPx;
}
