import { crossesBox } from "../../geometry/crossesBox.ts";
import { type LabelInk as Ink, labelInk, type LabelLines } from "./labelInk.ts";
import { type Disc, crosses, gapTo, inkAlong, isOver, type Line, tickTo } from "./labelTicks.ts";
import type { LabelCurve, LabelPlace } from "./labelPlaces.ts";
import { type Box, contains, overlaps } from "../frame.ts";
import type { Point } from "../mercator.ts";

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
  /** Whether its size has a second line in it. */
  readonly hasSecond?: boolean;
  /** Whether it stands in its disc. */
  readonly isInDisc?: boolean;
  /** Whether it lies on a stream on purpose (its letter). */
  readonly isOnLine?: boolean;
  /** How much it matters that it is not missing; where it would be, others give way to it. */
  readonly need?: number;
  /** What stands there for it if it finds no room: a figure that leads to a key. */
  readonly figure?: LabelWish;
  /** Where it might stand if none of its places is free: anywhere about, at the end of a hairline. */
  readonly farPlaces?: () => Iterable<LabelPlace>;
  /** How far it keeps from discs and dots; as far as other names if not given. */
  readonly asidePx?: number;
  /** Whether it is part of the ground: streams that are not drawn in the year are then no matter. */
  readonly isGround?: boolean;
  /** The disc that it names: it should not stand nearer to another. */
  readonly disc?: Disc;
}

export interface MapLabelsInput extends LabelLines {
  readonly wishes: readonly LabelWish[];
  /** What a name may never cover. */
  readonly obstacles: readonly Box[];
  /** Discs that are seen, and the dots of towns; they are obstacles too. */
  readonly discs: readonly Disc[];
  /** As much room is left between a name and the middle of a drawn line. */
  readonly besidePx: number;
  readonly frame: Box;
  /** Which place each name had in the picture before: names do not jump about for a little gain. */
  readonly before?: ReadonlyMap<string, number>;
  /** Whether nothing is other than in that picture but the camera, and that only a little. */
  readonly isNearBefore?: boolean;
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
  readonly isSmall: boolean;
  /** Null where it is straight. */
  readonly curve: LabelCurve | null;
  /** A hairline from its disc to a name that stands further off; null where it stands close by. */
  readonly tick: readonly [Point, Point] | null;
}

const GAP_PX = 3; // between two names
const PLACE_COST = 0.01; // of each step down the list of places
const DOUBT_COST = 4; // of standing nearer to another disc than to its own
const SECOND_MAX_POINTS = 2; // on streams of other years: a remark is not worth more
const ASIDE = 0.45; // of its height: from another disc, so that it does not seem to be its name
const JUMP_COST = 2.5; // of leaving the place it had
const TICK_INK_COST = 0.03; // of a long hairline, for each step of a drawn stream near it
const ROUNDS = 4; // of letting chief names choose first
const OUTLINE_COST = 2; // of each step of an outline

/**
 * Returns the names that find room, none on another, on an obstacle or outside; the least important give way.
 * Second lines come after all names whose rank is below that of `SECOND_RANK`, so that no name goes without room
 * for the sake of a remark.
 */
export function layoutMapLabels(input: MapLabelsInput): Map<string, PlacedLabel> {
  // Of equals the largest disc comes first: it is what one looks for.
  const size = ({ disc }: LabelWish) => disc?.radius ?? 0;
  const sorted = input.wishes.toSorted(
    (a, b) => a.rank - b.rank || size(b) - size(a) || (a.id < b.id ? -1 : 1),
  );
  const [names, rest] = [
    sorted.filter(({ rank }) => rank < SECOND_RANK),
    sorted.filter(({ rank }) => rank >= SECOND_RANK),
  ];
  const ink = labelInk(input, input.frame);
  const placed = placeNames(names, input, ink);
  for (const { id, figure } of names)
    if (figure !== undefined && !placed.has(id)) placeFigure(figure, input, placed, ink);
  for (const wish of names) addSecond(wish, input, placed, ink);
  for (const wish of rest) place(wish, input, placed, ink);
  return placed;
}

const isPressing = ({ need = 0 }: LabelWish): boolean => need >= 1;

/**
 * Places names in their order; where a chief name finds no room, once more with that one first. While only the camera
 * moves a little, names choose in the order that served before, so long as none is missing that was there.
 */
function placeNames(names: readonly LabelWish[], input: MapLabelsInput, ink: Ink): Placed {
  const { before } = input;
  const had = input.isNearBefore === true ? before : undefined;
  if (had !== undefined) {
    const turns = new Map([...had.keys()].map((id, i) => [id, i]));
    const turn = ({ id }: LabelWish) => turns.get(id) ?? Infinity;
    const one = placeInTurn(
      names.toSorted((a, b) => (turn(a) === turn(b) ? 0 : turn(a) - turn(b))),
      input,
      ink,
    );
    if (!one.missing.some(({ id }) => had.has(id))) return one.placed;
  }
  let order = names;
  let best = placeInTurn(order, input, ink);
  let { missing } = best;
  for (let round = 1; round < ROUNDS && missing.length > 0; round++) {
    const first = missing;
    const rest = order.filter((wish) => !first.includes(wish));
    order = [...first, ...rest].toSorted((a, b) => Number(isPressing(b)) - Number(isPressing(a)));
    const next = placeInTurn(order, input, ink);
    ({ missing } = next);
    if (next.lack < best.lack) best = next;
  }
  return best.placed;
}

function placeInTurn(order: readonly LabelWish[], input: MapLabelsInput, ink: Ink) {
  const placed: Placed = new Map();
  for (const wish of order) place(wish, input, placed, ink);
  const missing = order.filter(({ id, need = 0 }) => need > 0 && !placed.has(id));
  return { placed, missing, lack: missing.reduce((sum, { need = 0 }) => sum + need, 0) };
}

/** Names of sites rank before it, letters and names of the basemap after it. */
export const SECOND_RANK = 10;

function isFree(
  box: Box,
  { id, asidePx = GAP_PX }: Pick<LabelWish, "id" | "asidePx">,
  { obstacles, discs, frame }: MapLabelsInput,
  placed: Placed,
): boolean {
  if (!contains(frame, box)) return false;
  for (const other of obstacles) if (overlaps(box, other, GAP_PX)) return false;
  for (const disc of discs) if (gapTo(box, disc) < asidePx) return false;
  for (const other of placed.values()) {
    if (other.id === id) continue;
    for (const part of partsOf(other)) if (overlaps(box, part, GAP_PX)) return false;
    if (other.tick !== null && crossesBox(box, ...other.tick)) return false;
  }
  return true;
}

/** Returns what a name covers: one box, or those of the letters of a curved one. */
export const partsOf = (label: Pick<PlacedLabel, "curve"> & Box): readonly Box[] =>
  label.curve?.boxes ?? [label];

type Placed = Map<string, PlacedLabel>;

interface Choice {
  readonly own: LabelPlace;
  readonly index: number;
  readonly box: Box;
  readonly cost: number;
  readonly tick: PlacedLabel["tick"];
}

function place(wish: LabelWish, input: MapLabelsInput, placed: Placed, ink: Ink): void {
  const { id, farPlaces } = wish;
  const best =
    bestOf(wish.places, wish, input, placed, ink) ??
    (farPlaces === undefined ? null : bestOf(farPlaces(), wish, input, placed, ink, wish.places.length));
  if (best === null) return;
  const { own, index, box, tick } = best;
  const curve = own.curve ?? null;
  const isWrapped = own.wrapped !== undefined && curve === null;
  const hasSecond = wish.hasSecond === true && own.small === undefined;
  const shape = { align: own.align, hasSecond, isWrapped, isSmall: own.small !== undefined, curve, tick };
  placed.set(id, { id, place: index, ...box, ...shape });
}
/** The place that costs least among those that are free, null if none is. */
function bestOf(
  places: Iterable<LabelPlace>,
  wish: LabelWish,
  input: MapLabelsInput,
  placed: Placed,
  ink: Ink,
  firstIndex = 0,
): Choice | null {
  const { id, width, height, disc } = wish;
  const isFar = firstIndex > 0;
  const had = input.before?.get(id);
  const mayMove = disc !== undefined && contains(input.frame, { x: disc.x, y: disc.y, width: 0, height: 0 });
  let best: Choice | null = null;
  let index = firstIndex - 1;
  for (const own of places) {
    index++;
    const least = own.cost + index * PLACE_COST;
    if (best !== null && least >= best.cost) {
      // Those far out come in the order of their cost.
      if (isFar) break;
      continue;
    }
    const asked = { x: own.x, y: own.y, width, height, ...own.small, ...own.wrapped };
    const box = mayMove && own.align === "center" ? keptInside(asked, input.frame) : asked;
    const parts = own.curve?.boxes ?? [box];
    if (wish.isOnLine !== true && parts.some((part) => ink.drawn(grown(part, input.besidePx)) > 0)) continue;
    if (!parts.every((part) => isFree(part, wish, input, placed))) continue;
    const tick = disc === undefined ? null : tickTo(box, disc);
    if (tick !== null && !isClear(tick, disc, input, placed)) continue;
    const cost =
      least +
      (wish.isOnLine === true || wish.isGround === true ? 0 : ink.streams(box)) +
      OUTLINE_COST * ink.outlines(box) +
      (isFar && tick !== null ? TICK_INK_COST * inkAlong(tick, ink.drawn) : 0) +
      (had !== undefined && had !== index ? JUMP_COST : 0) +
      doubtOf(box, wish, input, tick !== null);
    if (cost < (best?.cost ?? Infinity)) best = { own, index, box, cost, tick };
  }
  return best;
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

const PLAIN = { hasSecond: false, isWrapped: false, isSmall: false, curve: null, tick: null };

/** A figure stands in its disc where that is large enough and under no button, else beside it. */
function placeFigure(wish: LabelWish, input: MapLabelsInput, placed: Placed, ink: Ink): void {
  const { id, disc, width, height } = wish;
  if (disc === undefined || wish.isInDisc !== true) return place(wish, input, placed, ink);
  const box = { x: disc.x - width / 2, y: disc.y - height / 2, width, height };
  if (input.obstacles.some((other) => overlaps(box, other))) return place(wish, input, placed, ink);
  placed.set(id, { id, place: 0, ...box, ...PLAIN, align: "center" });
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
  ) && !discs.some((disc) => (disc.x !== own?.x || disc.y !== own.y) && isOver([from, to], disc));

/** Whether a name stands nearer to another disc than to its own; at the end of a hairline it may not touch one. */
function doubtOf(box: Box, { disc, height }: LabelWish, { discs }: MapLabelsInput, hasTick: boolean): number {
  if (disc === undefined) return 0;
  const others = discs.filter(({ x, y }) => x !== disc.x || y !== disc.y).map((other) => gapTo(box, other));
  const nearest = Math.min(...others);
  if (nearest >= gapTo(box, disc) - 1) return 0;
  if (!hasTick) return DOUBT_COST;
  return nearest < ASIDE * height ? Infinity : (2 * DOUBT_COST * height) / nearest;
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
  const both = wish.places[label.place]?.isAbove === true ? above : below;
  const onStreams = ink.streams(both) - ink.streams(label) + ink.outlines(both) - ink.outlines(label);
  if (onStreams > SECOND_MAX_POINTS || ink.drawn(grown(both, input.besidePx)) > 0) return;
  if (isFree(both, wish, input, placed)) placed.set(wish.id, both);
}
