import { clamp } from "../../../lib/clamp.ts";
import { crossesBox } from "../../geometry/crossesBox.ts";
import { type OverlapCosts as Costs, overlapCosts, type OverlapLines } from "./overlapCost.ts";
import { costAlong, leaderTo } from "./leaderLines.ts";
import type { LabelCurve, LabelCandidate } from "./candidates.ts";
import { type Disc, gapTo, isOver } from "../../geometry/disc.ts";
import { crosses, type Line } from "../../geometry/line.ts";
import { type Box, contains, grown, overlaps } from "../../geometry/box.ts";
import type { Point } from "../../geometry/point.ts";

/** A name that wants a place on the map. */
export interface LabelRequest {
  readonly id: string;
  /** Lower comes first and keeps its place when space is short. */
  readonly rank: number;
  readonly width: number;
  readonly height: number;
  /** Upper left corners that would do, the best first. */
  readonly candidates: readonly LabelCandidate[];
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
  readonly keyNumber?: LabelRequest;
  /** Where it might stand if none of its places is free: anywhere about, at the end of a hairline. */
  readonly farCandidates?: () => Iterable<LabelCandidate>;
  /** How far it keeps from discs and dots; as far as other names if not given. */
  readonly asidePx?: number;
  /** Whether it is part of the ground: streams that are not drawn in the year are then no matter. */
  readonly isGround?: boolean;
  /** The disc that it names: it should not stand nearer to another. */
  readonly disc?: Disc;
}

export interface PlaceLabelsInput extends OverlapLines {
  readonly requests: readonly LabelRequest[];
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
  /** Index of the candidate chosen. */
  readonly candidate: number;
  readonly align: LabelCandidate["align"];
  readonly hasSecond: boolean;
  /** Whether it stands on two lines. */
  readonly isWrapped: boolean;
  readonly isSmall: boolean;
  /** Null where it is straight. */
  readonly curve: LabelCurve | null;
  /** A hairline from its disc to a name that stands further off; null where it stands close by. */
  readonly leader: readonly [Point, Point] | null;
}

const GAP_PX = 3; // between two names
const PLACE_COST = 0.01; // of each step down the list of places
const DOUBT_COST = 4; // of standing nearer to another disc than to its own
const SECOND_MAX_POINTS = 2; // on streams of other years: a remark is not worth more
const ASIDE = 0.45; // of its height: from another disc, so that it does not seem to be its name
const JUMP_COST = 2.5; // of leaving the place it had
const LEADER_OVERLAP_COST = 0.03; // of a long hairline, for each step of a drawn stream near it
const ROUNDS = 4; // of letting chief names choose first
const OUTLINE_COST = 2; // of each step of an outline

/**
 * Returns the names that find room, none on another, on an obstacle or outside; the least important give way.
 * Second lines come after all names whose rank is below that of `SECOND_RANK`, so that no name goes without room
 * for the sake of a remark.
 *
 * It is point-feature labelling over a list of candidates with costs, as in J. Christensen, J. Marks and S. Shieber, "An
 * Empirical Study of Algorithms for Point-Feature Label Placement" (1995): greedy by rank, then over again with those
 * first that went without.
 */
export function placeLabels(input: PlaceLabelsInput): Map<string, PlacedLabel> {
  // Of equals the largest disc comes first: it is what one looks for.
  const size = ({ disc }: LabelRequest) => disc?.radius ?? 0;
  const sorted = input.requests.toSorted(
    (a, b) => a.rank - b.rank || size(b) - size(a) || (a.id < b.id ? -1 : 1),
  );
  const [names, rest] = [
    sorted.filter(({ rank }) => rank < SECOND_RANK),
    sorted.filter(({ rank }) => rank >= SECOND_RANK),
  ];
  const costs = overlapCosts(input, input.frame);
  const placed = placeNames(names, input, costs);
  for (const { id, keyNumber } of names)
    if (keyNumber !== undefined && !placed.has(id)) placeKeyNumber(keyNumber, input, placed, costs);
  for (const request of names) addSecond(request, input, placed, costs);
  for (const request of rest) place(request, input, placed, costs);
  return placed;
}

const isPressing = ({ need = 0 }: LabelRequest): boolean => need >= 1;

/**
 * Places names in their order; where a chief name finds no room, once more with that one first. While only the camera
 * moves a little, names choose in the order that served before, so long as none is missing that was there.
 */
function placeNames(names: readonly LabelRequest[], input: PlaceLabelsInput, costs: Costs): Placed {
  const { before } = input;
  const had = input.isNearBefore === true ? before : undefined;
  if (had !== undefined) {
    const turns = new Map([...had.keys()].map((id, i) => [id, i]));
    const turn = ({ id }: LabelRequest) => turns.get(id) ?? Infinity;
    const one = placeInTurn(
      names.toSorted((a, b) => (turn(a) === turn(b) ? 0 : turn(a) - turn(b))),
      input,
      costs,
    );
    if (!one.missing.some(({ id }) => had.has(id))) return one.placed;
  }
  let order = names;
  let best = placeInTurn(order, input, costs);
  let { missing } = best;
  for (let round = 1; round < ROUNDS && missing.length > 0; round++) {
    const first = missing;
    const rest = order.filter((request) => !first.includes(request));
    order = [...first, ...rest].toSorted((a, b) => Number(isPressing(b)) - Number(isPressing(a)));
    const next = placeInTurn(order, input, costs);
    ({ missing } = next);
    if (next.lack < best.lack) best = next;
  }
  return best.placed;
}

function placeInTurn(order: readonly LabelRequest[], input: PlaceLabelsInput, costs: Costs) {
  const placed: Placed = new Map();
  for (const request of order) place(request, input, placed, costs);
  const missing = order.filter(({ id, need = 0 }) => need > 0 && !placed.has(id));
  return { placed, missing, lack: missing.reduce((sum, { need = 0 }) => sum + need, 0) };
}

/** Names of sites rank before it, letters and names of the basemap after it. */
export const SECOND_RANK = 10;

function isFree(
  box: Box,
  { id, asidePx = GAP_PX }: Pick<LabelRequest, "id" | "asidePx">,
  { obstacles, discs, frame }: PlaceLabelsInput,
  placed: Placed,
): boolean {
  if (!contains(frame, box)) return false;
  for (const other of obstacles) if (overlaps(box, other, GAP_PX)) return false;
  for (const disc of discs) if (gapTo(box, disc) < asidePx) return false;
  for (const other of placed.values()) {
    if (other.id === id) continue;
    for (const part of partsOf(other)) if (overlaps(box, part, GAP_PX)) return false;
    if (other.leader !== null && crossesBox(box, ...other.leader)) return false;
  }
  return true;
}

/** Returns what a name covers: one box, or those of the letters of a curved one. */
export const partsOf = (label: Pick<PlacedLabel, "curve"> & Box): readonly Box[] =>
  label.curve?.boxes ?? [label];

type Placed = Map<string, PlacedLabel>;

interface Choice {
  readonly own: LabelCandidate;
  readonly index: number;
  readonly box: Box;
  readonly cost: number;
  readonly leader: PlacedLabel["leader"];
}

function place(request: LabelRequest, input: PlaceLabelsInput, placed: Placed, costs: Costs): void {
  const { id, farCandidates } = request;
  const best =
    bestOf(request.candidates, request, input, placed, costs) ??
    (farCandidates === undefined
      ? null
      : bestOf(farCandidates(), request, input, placed, costs, request.candidates.length));
  if (best === null) return;
  const { own, index, box, leader } = best;
  const curve = own.curve ?? null;
  const isWrapped = own.wrapped !== undefined && curve === null;
  const hasSecond = request.hasSecond === true && own.small === undefined;
  const shape = { align: own.align, hasSecond, isWrapped, isSmall: own.small !== undefined, curve, leader };
  placed.set(id, { id, candidate: index, ...box, ...shape });
}
/** The place that costs least among those that are free, null if none is. */
function bestOf(
  candidates: Iterable<LabelCandidate>,
  request: LabelRequest,
  input: PlaceLabelsInput,
  placed: Placed,
  costs: Costs,
  firstIndex = 0,
): Choice | null {
  const { id, width, height, disc } = request;
  const isFar = firstIndex > 0;
  const had = input.before?.get(id);
  const mayMove = disc !== undefined && contains(input.frame, { x: disc.x, y: disc.y, width: 0, height: 0 });
  let best: Choice | null = null;
  let index = firstIndex - 1;
  for (const own of candidates) {
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
    if (request.isOnLine !== true && parts.some((part) => costs.drawn(grown(part, input.besidePx)) > 0))
      continue;
    if (!parts.every((part) => isFree(part, request, input, placed))) continue;
    const leader = disc === undefined ? null : leaderTo(box, disc);
    if (leader !== null && !isClear(leader, disc, input, placed)) continue;
    const cost =
      least +
      (request.isOnLine === true || request.isGround === true ? 0 : costs.streams(box)) +
      OUTLINE_COST * costs.outlines(box) +
      (isFar && leader !== null ? LEADER_OVERLAP_COST * costAlong(leader, costs.drawn) : 0) +
      (had !== undefined && had !== index ? JUMP_COST : 0) +
      doubtOf(box, request, input, leader !== null);
    if (cost < (best?.cost ?? Infinity)) best = { own, index, box, cost, leader };
  }
  return best;
}

const PLAIN = { hasSecond: false, isWrapped: false, isSmall: false, curve: null, leader: null };

/** A figure stands in its disc where that is large enough and under no button, else beside it. */
function placeKeyNumber(request: LabelRequest, input: PlaceLabelsInput, placed: Placed, costs: Costs): void {
  const { id, disc, width, height } = request;
  if (disc === undefined || request.isInDisc !== true) return place(request, input, placed, costs);
  const box = { x: disc.x - width / 2, y: disc.y - height / 2, width, height };
  if (input.obstacles.some((other) => overlaps(box, other))) return place(request, input, placed, costs);
  placed.set(id, { id, candidate: 0, ...box, ...PLAIN, align: "center" });
}

/** A name above or below its disc moves aside where it would run over the edge of the picture. */
const keptInside = (box: Box, { x, width }: Box): Box => ({
  ...box,
  x: clamp(x, box.x, x + width - box.width),
});

/** Whether a hairline runs over no name, no other hairline and no other disc. */
const isClear = (
  [from, to]: Line,
  own: Disc | undefined,
  { discs }: PlaceLabelsInput,
  placed: Placed,
): boolean =>
  ![...placed.values()].some(
    (other) =>
      partsOf(other).some((part) => crossesBox(part, from, to)) ||
      (other.leader !== null && crosses([from, to], other.leader)),
  ) && !discs.some((disc) => (disc.x !== own?.x || disc.y !== own.y) && isOver([from, to], disc));

/** Whether a name stands nearer to another disc than to its own; at the end of a hairline it may not touch one. */
function doubtOf(
  box: Box,
  { disc, height }: LabelRequest,
  { discs }: PlaceLabelsInput,
  hasLeader: boolean,
): number {
  if (disc === undefined) return 0;
  const others = discs.filter(({ x, y }) => x !== disc.x || y !== disc.y).map((other) => gapTo(box, other));
  const nearest = Math.min(...others);
  if (nearest >= gapTo(box, disc) - 1) return 0;
  if (!hasLeader) return DOUBT_COST;
  return nearest < ASIDE * height ? Infinity : (2 * DOUBT_COST * height) / nearest;
}

function addSecond(request: LabelRequest, input: PlaceLabelsInput, placed: Placed, costs: Costs): void {
  const label = placed.get(request.id);
  if (request.second === undefined || label === undefined || label.isWrapped) return;
  const width = Math.max(label.width, request.second.width);
  const more = width - label.width;
  const x = label.x - (label.align === "left" ? 0 : label.align === "right" ? more : more / 2);
  const below = { ...label, x, width, height: label.height + request.second.height, hasSecond: true };
  // A name above its disc grows upwards.
  const above = { ...below, y: label.y - request.second.height };
  const both = request.candidates[label.candidate]?.isAbove === true ? above : below;
  const onStreams = costs.streams(both) - costs.streams(label) + costs.outlines(both) - costs.outlines(label);
  if (onStreams > SECOND_MAX_POINTS || costs.drawn(grown(both, input.besidePx)) > 0) return;
  if (isFree(both, request, input, placed)) placed.set(request.id, both);
}
