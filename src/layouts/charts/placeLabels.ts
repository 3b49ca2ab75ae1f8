import { type Box, contains, overlaps } from "../geometry/box.ts";
import type { Point } from "../geometry/point.ts";

/** A word that wants to stand at a mark of a chart. */
export interface LabelWish {
  readonly text: string;
  readonly widthPx: number;
  /** Where the mark is; the word stands beside it, never on it. */
  readonly at: Point;
  /** Half the width of the mark. */
  readonly radius: number;
  /** "above" where the mark is the top of a bar; over a higher neighbour if need be. */
  readonly sides: "around" | "above";
}

/** A word with its place: the middle of its line begins at x. */
export interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface LabelRoom {
  /** The part of the chart in which words may stand. */
  readonly box: Box;
  /** Marks and lines that no word may cover. */
  readonly taken: readonly Box[];
  readonly linePx: number;
}

/** How near the same word may stand a second time, in lines: three sources of one number need it once. */
const SAME_WITHIN = 6;
const GAP = 3; // px between mark and word
/** How far a bar's word may stand aside from it, as shares of its width. */
const ASIDE = [0, 0.1, -0.1, 0.2, -0.2];

/**
 * Returns words at the marks that they belong to, the first wishes first. A word that finds no free place is left out: the
 * list beside the chart has every value.
 */
export function placeLabels(wishes: readonly LabelWish[], { box, taken, linePx }: LabelRoom): PlacedLabel[] {
  const full: Box[] = [...taken];
  const placed: PlacedLabel[] = [];
  for (const wish of wishes) {
    const isSaid = placed.some(
      ({ text, x, y }) =>
        text === wish.text && Math.hypot(x - wish.at.x, y - wish.at.y) < SAME_WITHIN * linePx,
    );
    const found = isSaid
      ? undefined
      : candidates(wish, linePx, box).find(
          (one) => contains(box, one) && !full.some((other) => overlaps(one, other)),
        );
    if (found === undefined) continue;
    full.push(found);
    placed.push({ text: wish.text, x: found.x, y: found.y + linePx / 2 });
  }
  return placed;
}

function candidates({ at, radius, widthPx, sides }: LabelWish, linePx: number, box: Box): Box[] {
  const size = { width: widthPx, height: linePx };
  // At both ends of the chart it is moved in, as long as it still stands over its mark.
  const inside = Math.max(box.x, Math.min(box.x + box.width - widthPx, at.x - widthPx / 2));
  const middle = inside <= at.x && at.x <= inside + widthPx ? inside : at.x - widthPx / 2;
  const above = { ...size, x: middle, y: at.y - radius - linePx };
  if (sides === "above")
    return [0, 1, 2].flatMap((lines) =>
      ASIDE.map((share) => ({ ...above, x: middle + share * widthPx, y: above.y - lines * linePx })),
    );
  const level = at.y - linePx / 2;
  return [
    { ...size, x: at.x + radius + GAP, y: level },
    { ...size, x: at.x - radius - GAP - widthPx, y: level },
    above,
    { ...size, x: middle, y: at.y + radius },
    { ...size, x: at.x + radius, y: at.y - radius - linePx },
    { ...size, x: at.x - radius - widthPx, y: at.y - radius - linePx },
  ];
}
