import { type Box, contains, overlaps } from "./mapFrame.ts";
import type { Point } from "./mercator.ts";

/** Where a name might stand. */
export interface LabelPlace extends Point {
  /** Which edge of its lines is straight: the one towards what is named. */
  readonly align: "left" | "center" | "right";
  /** Whether it stands above what it names: then a second line pushes it up. */
  readonly isAbove: boolean;
  /** Its size where the name stands on two lines there; else it has the size of the wish. */
  readonly wrapped?: { readonly width: number; readonly height: number };
}

/** A name that wants a place on the map. */
export interface LabelWish {
  readonly id: string;
  /** Lower comes first and keeps its place when space is short. */
  readonly rank: number;
  readonly width: number;
  readonly height: number;
  /** Upper left corners that would do, the best first. */
  readonly places: readonly LabelPlace[];
  /** A second line that is left out where it finds no room; it stands below the first. */
  readonly second?: { readonly width: number; readonly height: number };
  /** Whether it lies on a stream on purpose (its letter). */
  readonly isOnLine?: boolean;
  /** It stays away where it would cover more points on streams than this. */
  readonly mostOnLines?: number;
  /** Whether it lies under the streams: then only those that are drawn are in its way. */
  readonly isGround?: boolean;
  /** The disc that it names: it should not stand nearer to another. */
  readonly disc?: Disc;
}

/** A disc with a name, or one that a name could be taken to belong to. */
export interface Disc extends Point {
  readonly radius: number;
}

export interface MapLabelsInput {
  readonly wishes: readonly LabelWish[];
  /** What a name may never cover. */
  readonly obstacles: readonly Box[];
  /** Discs that are seen; they are obstacles too. */
  readonly discs: readonly Disc[];
  /** Points along the streams: a name avoids them if it can. */
  readonly linePoints: readonly Point[];
  /** Those of them that lie on streams of the chosen year. */
  readonly drawnPoints: readonly Point[];
  readonly frame: Box;
  /** Which place each name had in the picture before: names do not jump about for a little gain. */
  readonly before?: ReadonlyMap<string, number>;
}

/** Where a name stands. */
export interface PlacedLabel extends Box {
  readonly id: string;
  /** Index of the place chosen. */
  readonly place: number;
  readonly align: LabelPlace["align"];
  readonly hasSecond: boolean;
  /** Whether it stands on two lines. */
  readonly isWrapped: boolean;
  /** A hairline from its disc to a name that stands further off; null where it stands close by. */
  readonly tick: readonly [Point, Point] | null;
}

const GAP_PX = 3; // between two names
const PLACE_COST = 0.3; // of each step down the list of places, in points on streams
const DOUBT_COST = 4; // of standing nearer to another disc than to its own
const TICK_FROM_PX = 9; // from the edge of its disc to a name that needs a tick
const SECOND_MAX_POINTS = 2; // on streams: a remark is not worth more
const JUMP_COST = 2.5; // of leaving the place it had

/**
 * Returns the names that find room, none on another, on an obstacle or outside; the least important give way.
 * Second lines come after all names whose rank is below that of `SECOND_RANK`, so that no name goes without room
 * for the sake of a remark.
 */
export function layoutMapLabels(input: MapLabelsInput): Map<string, PlacedLabel> {
  const placed = new Map<string, PlacedLabel>();
  // Of equals the largest disc comes first: it is what one looks for.
  const size = ({ disc }: LabelWish) => disc?.radius ?? 0;
  const sorted = input.wishes.toSorted(
    (a, b) => a.rank - b.rank || size(b) - size(a) || (a.id < b.id ? -1 : 1),
  );
  const [names, rest] = [
    sorted.filter(({ rank }) => rank < SECOND_RANK),
    sorted.filter(({ rank }) => rank >= SECOND_RANK),
  ];
  const countOnLines = pointCounter(input.linePoints, input.frame);
  const countOnDrawn = pointCounter(input.drawnPoints, input.frame);
  const count = ({ isGround }: LabelWish) => (isGround === true ? countOnDrawn : countOnLines);
  for (const wish of names) place(wish, input, placed, count(wish));
  for (const wish of names) addSecond(wish, input, placed, countOnLines);
  for (const wish of rest) place(wish, input, placed, count(wish));
  return placed;
}

/** Names of sites rank before it, letters and names of the basemap after it. */
export const SECOND_RANK = 10;

const isFree = (box: Box, id: string, { obstacles, discs, frame }: MapLabelsInput, placed: Placed) =>
  contains(frame, box) &&
  !discs.some((disc) => gapTo(box, disc) < GAP_PX) &&
  !obstacles.some((other) => overlaps(box, other, GAP_PX)) &&
  ![...placed.values()].some((other) => other.id !== id && overlaps(box, other, GAP_PX));

type Placed = Map<string, PlacedLabel>;

function place(wish: LabelWish, input: MapLabelsInput, placed: Placed, countOnLines: Count): void {
  const { id, width, height } = wish;
  let best: { index: number; box: Box; cost: number } | null = null;
  const had = input.before?.get(id);
  for (const [index, { x, y, wrapped }] of wish.places.entries()) {
    const box = { x, y, width, height, ...wrapped };
    if (!isFree(box, id, input, placed)) continue;
    const onLines = wish.isOnLine === true ? 0 : countOnLines(box);
    if (onLines > (wish.mostOnLines ?? Infinity)) continue;
    const cost =
      index * PLACE_COST +
      onLines +
      (had !== undefined && had !== index ? JUMP_COST : 0) +
      (isDoubtful(box, wish, input) ? DOUBT_COST : 0);
    if (best === null || cost < best.cost) best = { index, box, cost };
  }
  if (best === null) return;
  const chosen = wish.places[best.index];
  const align = chosen?.align ?? "center";
  const isWrapped = chosen?.wrapped !== undefined;
  const tick = wish.disc === undefined ? null : tickTo(best.box, wish.disc);
  placed.set(id, { id, place: best.index, ...best.box, align, isWrapped, hasSecond: false, tick });
}

/** The point of a box that is nearest to a point. */
const nearestIn = ({ x, y, width, height }: Box, to: Point): Point => ({
  x: Math.max(x, Math.min(x + width, to.x)),
  y: Math.max(y, Math.min(y + height, to.y)),
});

function gapTo(box: Box, disc: Disc): number {
  const near = nearestIn(box, disc);
  return Math.hypot(near.x - disc.x, near.y - disc.y) - disc.radius;
}

function isDoubtful(box: Box, { disc }: LabelWish, { discs }: MapLabelsInput): boolean {
  if (disc === undefined) return false;
  const own = gapTo(box, disc);
  return discs.some((other) => (other.x !== disc.x || other.y !== disc.y) && gapTo(box, other) < own - 1);
}

function tickTo(box: Box, disc: Disc): readonly [Point, Point] | null {
  if (gapTo(box, disc) < TICK_FROM_PX) return null;
  const near = nearestIn(box, disc);
  const length = Math.hypot(near.x - disc.x, near.y - disc.y);
  const part = disc.radius / length;
  return [{ x: disc.x + (near.x - disc.x) * part, y: disc.y + (near.y - disc.y) * part }, near];
}

function addSecond(wish: LabelWish, input: MapLabelsInput, placed: Placed, countOnLines: Count): void {
  const label = placed.get(wish.id);
  if (wish.second === undefined || label === undefined) return;
  const width = Math.max(label.width, wish.second.width);
  const more = width - label.width;
  const x = label.x - (label.align === "left" ? 0 : label.align === "right" ? more : more / 2);
  const below = { ...label, x, width, height: label.height + wish.second.height, hasSecond: true };
  // A name above its disc grows upwards.
  const above = { ...below, y: label.y - wish.second.height };
  const grown = wish.places[label.place]?.isAbove === true ? above : below;
  const onLines = countOnLines(grown) - countOnLines(label);
  if (onLines <= SECOND_MAX_POINTS && isFree(grown, wish.id, input, placed)) placed.set(wish.id, grown);
}

type Count = (box: Box) => number;

const CELL_PX = 6;

/** Returns a function that counts the points in a box, to within a cell, however many there are. */
function pointCounter(points: readonly Point[], frame: Box): Count {
  const columns = Math.max(Math.ceil((frame.x + frame.width) / CELL_PX), 1) + 1;
  const rows = Math.max(Math.ceil((frame.y + frame.height) / CELL_PX), 1) + 1;
  // Each cell holds the number of points above and to the left of it, so four cells give the count of a box.
  const sums = new Uint32Array(columns * rows);
  for (const { x, y } of points) {
    const [column, row] = [Math.floor(x / CELL_PX) + 1, Math.floor(y / CELL_PX) + 1];
    if (column < 1 || row < 1 || column >= columns || row >= rows) continue;
    sums[row * columns + column] = at(sums, row * columns + column) + 1;
  }
  for (let row = 1; row < rows; row++) {
    for (let column = 1; column < columns; column++) {
      const cell = row * columns + column;
      sums[cell] =
        at(sums, cell) + at(sums, cell - 1) + at(sums, cell - columns) - at(sums, cell - columns - 1);
    }
  }
  const clamp = (cell: number, most: number) => Math.max(0, Math.min(most, cell));
  return ({ x, y, width, height }) => {
    const left = clamp(Math.floor(x / CELL_PX), columns - 1);
    const right = clamp(Math.ceil((x + width) / CELL_PX), columns - 1);
    const top = clamp(Math.floor(y / CELL_PX), rows - 1) * columns;
    const bottom = clamp(Math.ceil((y + height) / CELL_PX), rows - 1) * columns;
    return at(sums, bottom + right) - at(sums, bottom + left) - at(sums, top + right) + at(sums, top + left);
  };
}

const at = (cells: Uint32Array, index: number): number => cells[index] ?? 0;

type Size = { readonly width: number; readonly height: number };

/** Directions in which a name may stand from its disc, in radians clockwise from east; the best first. */
const DIRECTIONS = [0, 8, 4, 12, 14, 2, 10, 6, 15, 1, 9, 7, 13, 3, 11, 5].map((n) => (n * Math.PI) / 8);
const RINGS_PX = [0, 12, 24]; // further out when there is no room close by

/** Returns places for a name around a disc: right, left, below, above, then between them, then further out. */
export function placesAround({ x, y }: Point, radius: number, { width, height }: Size): LabelPlace[] {
  return RINGS_PX.flatMap((ring) =>
    DIRECTIONS.map((direction): LabelPlace => {
      const reach = radius + 5 + ring;
      const [dx, dy] = [Math.cos(direction), Math.sin(direction)];
      const align = dx > 0.3 ? "left" : dx < -0.3 ? "right" : "center";
      const back = align === "left" ? 0 : align === "right" ? width : width / 2;
      return {
        x: x + dx * reach - back,
        // Beside its disc a name is centred on it; below and above it stands clear.
        y: y + dy * reach - (height / 2) * (1 - dy),
        align,
        isAbove: dy < -0.3,
      };
    }),
  );
}

/** Returns places for the same name on two lines. */
export const wrappedPlaces = (places: readonly LabelPlace[], wrapped: Size): LabelPlace[] =>
  places.map((place) => ({ ...place, wrapped }));

/** Returns places for a name that lies on what it names: there, or a little above or below. */
export function placesOn(
  { x, y }: Point,
  { width, height }: Size,
  shiftsPx: readonly number[],
): LabelPlace[] {
  return shiftsPx.map((shift) => ({
    x: x - width / 2,
    y: y - height / 2 + shift,
    align: "center",
    isAbove: false,
  }));
}
