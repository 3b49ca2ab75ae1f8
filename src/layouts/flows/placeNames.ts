import { spreadApart } from "../geometry/spread.ts";

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
 * Returns the names that find room between the obstacles, the earlier ones in the list first, spread so that none
 * covers another or an obstacle.
 */
export function spreadNames<W extends Wish>(
  wishes: readonly W[],
  gap: number,
  heightPx: number,
  obstacles: readonly Obstacle[] = [],
): W[] {
  const fixed = obstacles.toSorted((one, other) => one.y - other.y);
  // Each stretch between two obstacles holds what it holds: one name more would push an obstacle away. One it must
  // hold: a talk may be about that one.
  const ends = [...fixed, { y: heightPx, height: 0 }];
  const rooms = ends.map(({ y, height }, i) => {
    const above = fixed[i - 1];
    const from = above === undefined ? 0 : above.y + above.height / 2 + APART_PX;
    return Math.max(1, Math.floor((y - height / 2 - from) / (gap + APART_PX)));
  });
  const fitting = wishes.filter(({ y }) => {
    const at = ends.findIndex((end, i) => y < end.y || i === fixed.length);
    const room = rooms[at] ?? 0;
    rooms[at] = room - 1;
    return room > 0;
  });
  const items = [
    ...fixed.map(({ y, height }) => ({ wish: null, target: y, size: height, weight: HOLDS })),
    ...fitting.map((wish) => ({ wish, target: wish.y, size: gap, weight: 1 })),
  ].toSorted((one, other) => one.target - other.target);
  const heights = spreadApart(items, APART_PX, 0, heightPx);
  return items.flatMap(({ wish }, i) => (wish === null ? [] : [{ ...wish, y: heights[i] ?? wish.y }]));
}
