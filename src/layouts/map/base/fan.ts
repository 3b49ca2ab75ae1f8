import type { Point } from "../../geometry/point.ts";

/** A disc that wants to stand at its true place. */
export interface FanDisc extends Point {
  readonly id: string;
  readonly radius: number;
  /** How firmly it stands: of two that are too close, the heavier one moves less. */
  readonly weight: number;
}

const ROUNDS = 90; // enough for two dozen discs on one spot to come apart
const GOLDEN_ANGLE = 2.399963; // rad; spreads discs on one spot evenly in all directions
const PULL = 0.04; // part of the way back to the true place in each round but the last ones

/**
 * Returns where discs stand so that none lies closer than `gap` px to another, each as near its true place as
 * the others allow. The same input gives the same picture, in whatever order it comes.
 */
export function fanOut(discs: readonly FanDisc[], gap: number): Map<string, Point> {
  const sorted = discs.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const standing = sorted.map((disc, i) => ({
    disc,
    // A hair's breadth apart, so that discs on one spot know which way to go.
    x: disc.x + 0.5 * i * Math.cos(i * GOLDEN_ANGLE),
    y: disc.y + 0.5 * i * Math.sin(i * GOLDEN_ANGLE),
  }));
  for (let round = 0, isAtRest = false; round < ROUNDS && !isAtRest; round++) {
    const isPulled = round < ROUNDS - 30;
    if (isPulled) {
      for (const one of standing) {
        one.x += (one.disc.x - one.x) * PULL;
        one.y += (one.disc.y - one.y) * PULL;
      }
    }
    isAtRest = !isPulled;
    for (let i = 0; i < standing.length; i++) {
      for (let j = i + 1; j < standing.length; j++)
        if (pushApart(standing[i], standing[j], gap)) isAtRest = false;
    }
  }
  return new Map(standing.map(({ disc, x, y }) => [disc.id, { x, y }]));
}

interface Standing {
  readonly disc: FanDisc;
  x: number;
  y: number;
}

/** Returns whether the two were too close. */
function pushApart(a: Standing | undefined, b: Standing | undefined, gap: number): boolean {
  if (a === undefined || b === undefined) return false;
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const reach = a.disc.radius + b.disc.radius + gap;
  // Nearly all pairs are far apart, and a root for each would be most of the work.
  if (dx >= reach || dx <= -reach || dy >= reach || dy <= -reach) return false;
  const distance = Math.hypot(dx, dy) || 1e-6;
  const lack = reach - distance;
  if (lack <= 0) return false;
  const share = b.disc.weight / (a.disc.weight + b.disc.weight);
  const [ux, uy] = [dx / distance, dy / distance];
  a.x -= ux * lack * share;
  a.y -= uy * lack * share;
  b.x += ux * lack * (1 - share);
  b.y += uy * lack * (1 - share);
  return true;
}
