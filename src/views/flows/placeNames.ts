import { spreadApart } from "../../layouts/spread.ts";

/** A name that would like to stand at a height. */
export interface Wish {
  readonly id: string;
  readonly y: number;
}

/** Returns the names that find room, the earlier ones in the list first; none comes nearer to another than `gap`. */
export function placeNames<W extends Wish>(wishes: readonly W[], gap: number): W[] {
  const placed: W[] = [];
  for (const wish of wishes)
    if (placed.every((other) => Math.abs(other.y - wish.y) >= gap)) placed.push(wish);
  return placed;
}

/** Something that names may not cover, px. */
export interface Obstacle {
  readonly y: number;
  readonly height: number;
}

const HOLDS = 1e6; // weight of what does not give way to names
const APART_PX = 2;

/**
 * Returns all names that the height has room for, the earlier ones in the list first, spread so that none covers
 * another or an obstacle.
 */
export function spreadNames<W extends Wish>(
  wishes: readonly W[],
  gap: number,
  heightPx: number,
  obstacles: readonly Obstacle[] = [],
): W[] {
  const taken = obstacles.reduce((sum, { height }) => sum + height + APART_PX, 0);
  const fitting = wishes
    .slice(0, Math.max(1, Math.floor((heightPx - taken) / (gap + APART_PX))))
    .map((wish) => ({ wish, target: wish.y, size: gap, weight: 1 }));
  const fixed = obstacles.map(({ y, height }) => ({ wish: null, target: y, size: height, weight: HOLDS }));
  const items = [...fixed, ...fitting].toSorted((one, other) => one.target - other.target);
  const heights = spreadApart(items, APART_PX, 0, heightPx);
  return items.flatMap(({ wish }, i) => (wish === null ? [] : [{ ...wish, y: heights[i] ?? wish.y }]));
}
