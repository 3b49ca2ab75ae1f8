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

/** Returns all names that there is room for between top and bottom, the earlier ones in the list first, spread so that none covers another. */
export function spreadNames<W extends Wish>(
  wishes: readonly W[],
  gap: number,
  topPx: number,
  bottomPx: number,
): W[] {
  const fitting = wishes
    .slice(0, Math.max(1, Math.floor((bottomPx - topPx) / (gap + 2))))
    .toSorted((a, b) => a.y - b.y);
  const heights = spreadApart(
    fitting.map(({ y }) => ({ target: y, size: gap, weight: 1 })),
    2,
    topPx,
    bottomPx,
  );
  return fitting.map((wish, i) => ({ ...wish, y: heights[i] ?? wish.y }));
}
