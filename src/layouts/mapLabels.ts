import { type Box, contains, overlaps } from "./mapFrame.ts";
import type { Point } from "./mercator.ts";

/** A name that wants a place on the map. */
export interface LabelWish {
  readonly id: string;
  /** Lower comes first and keeps its place when space is short. */
  readonly rank: number;
  readonly width: number;
  readonly height: number;
  /** Upper left corners that would do, the best first. */
  readonly places: readonly Point[];
}

export interface MapLabelsInput {
  readonly wishes: readonly LabelWish[];
  /** What a name may never cover. */
  readonly obstacles: readonly Box[];
  /** Points along the streams: a name avoids them if it can. */
  readonly linePoints: readonly Point[];
  readonly frame: Box;
  /** Which place each name had in the picture before: names do not jump about for a little gain. */
  readonly before?: ReadonlyMap<string, number>;
}

/** Where a name stands. */
export interface PlacedLabel extends Box {
  readonly id: string;
  /** Index of the place chosen. */
  readonly place: number;
}

const GAP_PX = 3; // between two names
const PLACE_COST = 0.6; // of each step down the list of places, in points on streams
const JUMP_COST = 2.5; // of leaving the place it had

/** Returns the names that find room, none on another, on an obstacle or outside; the least important give way. */
export function layoutMapLabels(input: MapLabelsInput): Map<string, PlacedLabel> {
  const { wishes, obstacles, linePoints, frame, before } = input;
  const placed = new Map<string, PlacedLabel>();
  const taken: Box[] = [...obstacles];
  for (const wish of wishes.toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))) {
    const { id, width, height } = wish;
    let best: { label: PlacedLabel; cost: number } | null = null;
    for (const [place, { x, y }] of wish.places.entries()) {
      const label = { id, place, x, y, width, height };
      if (!contains(frame, label) || taken.some((box) => overlaps(label, box, GAP_PX))) continue;
      const hadAnother = before?.has(id) === true && before.get(id) !== place;
      const cost =
        place * PLACE_COST +
        (hadAnother ? JUMP_COST : 0) +
        linePoints.filter((point) => isIn(label, point)).length;
      if (best === null || cost < best.cost) best = { label, cost };
    }
    if (best === null) continue;
    placed.set(id, best.label);
    taken.push(best.label);
  }
  return placed;
}

const isIn = ({ x, y, width, height }: Box, point: Point) =>
  point.x > x && point.x < x + width && point.y > y && point.y < y + height;

/** Returns places for a name around a disc: right, left, below, above, then the corners. */
export function placesAround(
  { x, y }: Point,
  radius: number,
  { width, height }: { readonly width: number; readonly height: number },
): Point[] {
  const gap = radius + 5;
  const near = gap * 0.72;
  return [
    { x: x + gap, y: y - height / 2 },
    { x: x - gap - width, y: y - height / 2 },
    { x: x - width / 2, y: y + gap - 2 },
    { x: x - width / 2, y: y - gap - height + 2 },
    { x: x + near, y: y - near - height },
    { x: x + near, y: y + near },
    { x: x - near - width, y: y - near - height },
    { x: x - near - width, y: y + near },
    { x: x + gap + 14, y: y - height / 2 },
    { x: x - gap - 14 - width, y: y - height / 2 },
    { x: x - width / 2, y: y + gap + 14 },
    { x: x - width / 2, y: y - gap - 14 - height },
  ];
}
