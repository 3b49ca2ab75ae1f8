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
