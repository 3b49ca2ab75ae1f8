import { crossesBox } from "./crossesBox.ts";
import { type CountInk, inkGrid } from "./inkGrid.ts";
import { type Box, contains, overlaps } from "./mapFrame.ts";
import type { Point } from "./mercator.ts";

/** Where a name might stand. */
export interface LabelPlace extends Point {
  /** Which edge of its lines is straight: the one towards what is named. */
  readonly align: "left" | "center" | "right";
  /** Whether it stands above what it names: then a second line pushes it up. */
  readonly isAbove: boolean;
  /** What this place costs beside the better ones, in points on streams; those that cost the same go by their order. */
  readonly cost: number;
  /** Its size where the name stands on two lines there; else it has the size of the wish. */
  readonly wrapped?: { readonly width: number; readonly height: number };
  /** Where its letters follow a line; `wrapped` is then the size of all of it. */
  readonly curve?: LabelCurve;
}

/** A curved name. */
export interface LabelCurve {
  /** The line through the middle of its letters, and some way beyond, as the `d` of an SVG path. */
  readonly d: string;
  /** What its letters cover. */
  readonly boxes: readonly Box[];
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
  /** Whether it would rather lie on a stream than be missing. */
  readonly mayCross?: boolean;
  /** Whether it is part of the ground: streams that are not drawn in the year are then no matter. */
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
  /** Streams of all years: a name avoids them if it can, so that it stays where it is when the year changes. */
  readonly streamLines: readonly (readonly Point[])[];
  /** Lines that are drawn in the chosen year: no name lies on them. */
  readonly drawnLines: readonly (readonly Point[])[];
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
  /** Null where it is straight. */
  readonly curve: LabelCurve | null;
  /** A hairline from its disc to a name that stands further off; null where it stands close by. */
  readonly tick: readonly [Point, Point] | null;
}

const GAP_PX = 3; // between two names
const PLACE_COST = 0.01; // of each step down the list of places
const DOUBT_COST = 4; // of standing nearer to another disc than to its own
const TICK_FROM_PX = 9; // from the edge of its disc to a name that needs a tick
const SECOND_MAX_POINTS = 2; // on streams of other years: a remark is not worth more
const JUMP_COST = 2.5; // of leaving the place it had
const CROSSING_COST = 100; // of lying on a drawn stream: anything else is better
const STREAM_GRID = { cellPx: 6, stepPx: 40 }; // what is not drawn this year matters little
const DRAWN_GRID = { cellPx: 4, stepPx: 2 };

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
  const ink = {
    streams: inkGrid(input.streamLines, input.frame, STREAM_GRID),
    drawn: inkGrid(input.drawnLines, input.frame, DRAWN_GRID),
  };
  for (const wish of names) place(wish, input, placed, ink);
  for (const wish of names) addSecond(wish, input, placed, ink);
  for (const wish of rest) place(wish, input, placed, ink);
  return placed;
}

/** Names of sites rank before it, letters and names of the basemap after it. */
export const SECOND_RANK = 10;

const isFree = (box: Box, id: string, { obstacles, discs, frame }: MapLabelsInput, placed: Placed) =>
  contains(frame, box) &&
  !discs.some((disc) => gapTo(box, disc) < GAP_PX) &&
  !obstacles.some((other) => overlaps(box, other, GAP_PX)) &&
  ![...placed.values()].some(
    (other) =>
      other.id !== id &&
      (partsOf(other).some((part) => overlaps(box, part, GAP_PX)) ||
        (other.tick !== null && crossesBox(box, ...other.tick))),
  );

/** Returns what a name covers: one box, or those of the letters of a curved one. */
export const partsOf = (label: Pick<PlacedLabel, "curve"> & Box): readonly Box[] =>
  label.curve?.boxes ?? [label];

type Placed = Map<string, PlacedLabel>;

interface Ink {
  readonly streams: CountInk;
  readonly drawn: CountInk;
}

function place(wish: LabelWish, input: MapLabelsInput, placed: Placed, ink: Ink): void {
  const { id, width, height, disc } = wish;
  let best: { index: number; box: Box; cost: number; tick: PlacedLabel["tick"] } | null = null;
  const had = input.before?.get(id);
  const mayMove = disc !== undefined && contains(input.frame, { x: disc.x, y: disc.y, width: 0, height: 0 });
  for (const [index, own] of wish.places.entries()) {
    const least = own.cost + index * PLACE_COST;
    if (best !== null && least >= best.cost) continue;
    const asked = { x: own.x, y: own.y, width, height, ...own.wrapped };
    const box = mayMove && own.align === "center" ? keptInside(asked, input.frame) : asked;
    const parts = own.curve?.boxes ?? [box];
    if (!parts.every((part) => isFree(part, id, input, placed))) continue;
    const tick = disc === undefined ? null : tickTo(box, disc);
    if (tick !== null && !isClear(tick, disc, input, placed)) continue;
    const onDrawn = wish.isOnLine === true ? 0 : parts.reduce((sum, part) => sum + ink.drawn(part), 0);
    if (onDrawn > 0 && wish.mayCross !== true) continue;
    const cost =
      least +
      (onDrawn > 0 ? CROSSING_COST + onDrawn : 0) +
      (wish.isOnLine === true || wish.isGround === true ? 0 : ink.streams(box)) +
      (had !== undefined && had !== index ? JUMP_COST : 0) +
      (isDoubtful(box, wish, input) ? DOUBT_COST : 0);
    if (best === null || cost < best.cost) best = { index, box, cost, tick };
  }
  if (best === null) return;
  const chosen = wish.places[best.index];
  const align = chosen?.align ?? "center";
  const curve = chosen?.curve ?? null;
  const isWrapped = chosen?.wrapped !== undefined && curve === null;
  placed.set(id, {
    id,
    place: best.index,
    ...best.box,
    align,
    isWrapped,
    curve,
    hasSecond: false,
    tick: best.tick,
  });
}

/** A name above or below its disc moves aside where it would run over the edge of the picture. */
const keptInside = (box: Box, { x, width }: Box): Box => ({
  ...box,
  x: Math.max(x, Math.min(x + width - box.width, box.x)),
});

/** Whether a hairline runs over no name, no other hairline and no other disc. */
const isClear = (
  [from, to]: Line,
  own: Disc | undefined,
  { discs }: MapLabelsInput,
  placed: Placed,
): boolean =>
  ![...placed.values()].some(
    (other) =>
      partsOf(other).some((part) => crossesBox(part, from, to)) ||
      (other.tick !== null && crosses([from, to], other.tick)),
  ) &&
  !discs.some(
    ({ x, y, radius }) =>
      (x !== own?.x || y !== own.y) &&
      crossesBox({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, from, to),
  );

type Line = readonly [Point, Point];

/** Whether two straight lines cross. */
const crosses = ([a, b]: Line, [c, d]: Line): boolean => {
  const side = (p: Point, q: Point, r: Point) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
};

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

function tickTo(box: Box, disc: Disc): Line | null {
  if (gapTo(box, disc) < TICK_FROM_PX) return null;
  const near = nearestIn(box, disc);
  const length = Math.hypot(near.x - disc.x, near.y - disc.y);
  const part = disc.radius / length;
  return [{ x: disc.x + (near.x - disc.x) * part, y: disc.y + (near.y - disc.y) * part }, near];
}

function addSecond(wish: LabelWish, input: MapLabelsInput, placed: Placed, ink: Ink): void {
  const label = placed.get(wish.id);
  if (wish.second === undefined || label === undefined || label.isWrapped) return;
  const width = Math.max(label.width, wish.second.width);
  const more = width - label.width;
  const x = label.x - (label.align === "left" ? 0 : label.align === "right" ? more : more / 2);
  const below = { ...label, x, width, height: label.height + wish.second.height, hasSecond: true };
  // A name above its disc grows upwards.
  const above = { ...below, y: label.y - wish.second.height };
  const grown = wish.places[label.place]?.isAbove === true ? above : below;
  const onStreams = ink.streams(grown) - ink.streams(label);
  if (onStreams > SECOND_MAX_POINTS || ink.drawn(grown) > 0) return;
  if (isFree(grown, wish.id, input, placed)) placed.set(wish.id, grown);
}
