import { clamp } from "../../../lib/clamp.ts";
import { type Box, contains, grown, overlaps } from "../../geometry/box.ts";
import { crossesBox } from "../../geometry/crossesBox.ts";
import { type Disc, gapTo, isOver } from "../../geometry/disc.ts";
import { crosses, type Line } from "../../geometry/line.ts";
import type { LabelCandidate } from "./candidates.ts";
import { type LabelRequest, partsOf, type PlacedLabel } from "./label.ts";
import { costAlong, leaderTo } from "./leaderLines.ts";
import type { OverlapCosts, OverlapLines } from "./overlapCost.ts";

/** What names have to get along with. */
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

export type PlacedLabels = Map<string, PlacedLabel>;

/** The room that is left: what is to be kept clear of, and the names that stand already. */
export interface LabelRoom {
  readonly input: PlaceLabelsInput;
  readonly costs: OverlapCosts;
  readonly placed: PlacedLabels;
}

const GAP_PX = 3; // between two names
const WORD_PX = 2; // more than that on one line
const PLACE_COST = 0.01; // of each step down the list of places
const DOUBT_COST = 4; // of standing nearer to another disc than to its own
const ASIDE = 0.45; // of its height: from another disc, so that it does not seem to be its name
const JUMP_COST = 2.5; // of leaving the place it had
const LEADER_OVERLAP_COST = 0.3; // of each step of a drawn stream near a hairline: some 5 for one that it crosses
const OUTLINE_COST = 5; // of each step of an outline

/** A candidate, and what it costs to stand there. */
export interface Choice {
  readonly own: LabelCandidate;
  readonly index: number;
  readonly box: Box;
  readonly cost: number;
  readonly leader: PlacedLabel["leader"];
}

/** Returns the candidate that costs least among those that are free, null if none is. Those far out have numbers from `firstIndex` on. */
export function bestOf(
  candidates: Iterable<LabelCandidate>,
  request: LabelRequest,
  room: LabelRoom,
  firstIndex = 0,
): Choice | null {
  const { input, costs } = room;
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
    if (!parts.every((part) => isFree(part, request, room))) continue;
    const leader = disc === undefined ? null : leaderTo(box, disc);
    if (leader !== null && (isLong(leader, request) || !isClear(leader, disc, room))) continue;
    const cost =
      least +
      (request.isOnLine === true || request.isGround === true ? 0 : costs.streams(box)) +
      OUTLINE_COST * costs.outlines(box) +
      (leader !== null ? LEADER_OVERLAP_COST * costAlong(leader, costs.drawn) : 0) +
      (had !== undefined && had !== index ? JUMP_COST : 0) +
      doubtOf(box, request, input, leader !== null);
    if (cost < (best?.cost ?? Infinity)) best = { own, index, box, cost, leader };
  }
  return best;
}

/** Returns whether a box lies inside the frame and on nothing that a name may not cover. */
export function isFree(
  box: Box,
  { id, asidePx = GAP_PX }: Pick<LabelRequest, "id" | "asidePx">,
  { input: { obstacles, discs, frame }, placed }: LabelRoom,
): boolean {
  if (!contains(frame, box)) return false;
  // Two names on one line must not read as one.
  const besides = { ...box, x: box.x - WORD_PX, width: box.width + 2 * WORD_PX };
  for (const other of obstacles) if (overlaps(box, other, GAP_PX)) return false;
  for (const disc of discs) if (gapTo(box, disc) < asidePx) return false;
  for (const other of placed.values()) {
    if (other.id === id) continue;
    for (const part of partsOf(other)) if (overlaps(besides, part, GAP_PX)) return false;
    if (other.leader !== null && crossesBox(box, ...other.leader)) return false;
  }
  return true;
}

/** A name above or below its disc moves aside where it would run over the edge of the picture. */
const keptInside = (box: Box, { x, width }: Box): Box => ({
  ...box,
  x: clamp(x, box.x, x + width - box.width),
});

/** Whether a leader line is longer than the eye follows. */
const isLong = ([from, to]: Line, { longestLeaderPx = Infinity }: LabelRequest): boolean =>
  Math.hypot(to.x - from.x, to.y - from.y) > longestLeaderPx;

/** Whether a hairline runs over no name, no other hairline and no other disc. */
const isClear = ([from, to]: Line, own: Disc | undefined, { input: { discs }, placed }: LabelRoom): boolean =>
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
