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
  /** A second line that is left out where it finds no room; it stands below the first. */
  readonly second?: { readonly width: number; readonly height: number };
  /** Whether it lies on a stream on purpose (its letter). */
  readonly isOnLine?: boolean;
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
  /** Which edge of the lines is straight: the one towards what is named. */
  readonly align: "left" | "center" | "right";
  readonly hasSecond: boolean;
}

const GAP_PX = 3; // between two names
const PLACE_COST = 0.6; // of each step down the list of places, in points on streams
const SECOND_MAX_POINTS = 2; // on streams: a remark is not worth more
const JUMP_COST = 2.5; // of leaving the place it had

/**
 * Returns the names that find room, none on another, on an obstacle or outside; the least important give way.
 * Second lines come after all names whose rank is below that of `SECOND_RANK`, so that no name goes without room
 * for the sake of a remark.
 */
export function layoutMapLabels(input: MapLabelsInput): Map<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
  // Of equals the shortest comes first: it takes the least from the others.
  const sorted = input.wishes.toSorted(
    (a, b) => a.rank - b.rank || a.width - b.width || (a.id < b.id ? -1 : 1),
  );
  const [names, rest] = [
    sorted.filter(({ rank }) => rank < SECOND_RANK),
    sorted.filter(({ rank }) => rank >= SECOND_RANK),
  ];
  for (const wish of names) place(wish, input, placed);
  for (const wish of names) addSecond(wish, input, placed);
  for (const wish of rest) place(wish, input, placed);
  return placed;
}

/** Names of sites rank before it, letters and names of the basemap after it. */
export const SECOND_RANK = 10;

const isFree = (box: Box, id: string, { obstacles, frame }: MapLabelsInput, placed: Placed) =>
  contains(frame, box) &&
  !obstacles.some((other) => overlaps(box, other, GAP_PX)) &&
  ![...placed.values()].some((other) => other.id !== id && overlaps(box, other, GAP_PX));

type Placed = Map<string, PlacedLabel>;

function place(wish: LabelWish, input: MapLabelsInput, placed: Placed): void {
  const { id, width, height } = wish;
  let best: { index: number; box: Box; cost: number } | null = null;
  const had = input.before?.get(id);
  for (const [index, { x, y }] of wish.places.entries()) {
    const box = { x, y, width, height };
    if (!isFree(box, id, input, placed)) continue;
    const onLines = wish.isOnLine === true ? 0 : input.linePoints.filter((at) => isIn(box, at)).length;
    const cost = index * PLACE_COST + (had !== undefined && had !== index ? JUMP_COST : 0) + onLines;
    if (best === null || cost < best.cost) best = { index, box, cost };
  }
  if (best === null) return;
  const align = ALIGN[best.index] ?? "center";
  placed.set(id, { id, place: best.index, ...best.box, align, hasSecond: false });
}

function addSecond(wish: LabelWish, input: MapLabelsInput, placed: Placed): void {
  const label = placed.get(wish.id);
  if (wish.second === undefined || label === undefined) return;
  const width = Math.max(label.width, wish.second.width);
  const more = width - label.width;
  const x = label.x - (label.align === "left" ? 0 : label.align === "right" ? more : more / 2);
  const below = { ...label, x, width, height: label.height + wish.second.height, hasSecond: true };
  // A name above its disc grows upwards.
  const above = { ...below, y: label.y - wish.second.height };
  const grown = ABOVE.includes(label.place) ? above : below;
  const onLines = input.linePoints.filter((at) => isIn(grown, at) && !isIn(label, at)).length;
  if (onLines <= SECOND_MAX_POINTS && isFree(grown, wish.id, input, placed)) placed.set(wish.id, grown);
}

const isIn = ({ x, y, width, height }: Box, point: Point) =>
  point.x > x && point.x < x + width && point.y > y && point.y < y + height;

/** Places around a disc in the order of {@link placesAround}: how the lines stand, and which lie above it. */
const ALIGN = [
  "left",
  "right",
  "center",
  "center",
  "left",
  "left",
  "right",
  "right",
  "left",
  "right",
  "center",
  "center",
  "left",
  "left",
  "right",
  "right",
  "left",
  "right",
  "left",
  "right",
] as const;
const ABOVE: readonly number[] = [3, 4, 6, 11, 12, 14, 18, 19];

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
    { x: x + gap, y: y - height * 0.9 },
    { x: x + gap, y: y - height * 0.1 },
    { x: x - gap - width, y: y - height * 0.9 },
    { x: x - gap - width, y: y - height * 0.1 },
    { x: x - width * 0.25, y: y + gap - 2 },
    { x: x - width * 0.75, y: y + gap - 2 },
    { x: x - width * 0.25, y: y - gap - height + 2 },
    { x: x - width * 0.75, y: y - gap - height + 2 },
  ];
}
