import { clamp } from "../../../lib/clamp.ts";
import { type Box, contains, grown, overlaps } from "../../geometry/box.ts";
import { crossesBox } from "../../geometry/crossesBox.ts";
import { type Disc, gapTo, isOver } from "../../geometry/disc.ts";
import { crosses, type Line } from "../../geometry/line.ts";
import type { LabelCandidate } from "./candidates.ts";
import { type LabelRequest, partsOf } from "./label.ts";
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
  /** Whether room is sought for every name, however long that takes. */
  readonly isPatient?: boolean;
}

/** The ground that names stand on: all that is there before any of them. */
export interface Ground {
  readonly input: PlaceLabelsInput;
  readonly costs: OverlapCosts;
}

const GAP_PX = 2; // between two names
const WORD_PX = 2; // more than that on one line
const PLACE_COST = 0.01; // of each step down the list of places
const DOUBT_COST = 4; // of standing nearer to another disc than to its own
const ASIDE = 0.3; // of its height: farther from the disc of another name, so that it does not seem to be its name
const JUMP_COST = 2.5; // of leaving the place it had
const OFF_COST = 40; // of standing where it should not: more than any other
const LEADER_OVERLAP_COST = 0.3; // of each step of a drawn stream near a hairline: some 5 for one that it crosses
const REACH_PX = 120; // beyond its longest leader no other disc matters
const ROUNDED_PX = 4; // so far off lines may seem while the map moves under the grid that counts them
const OUTLINE_COST = 5; // of each step of an outline

/** A place on which a name would lie on nothing but perhaps other names. */
export interface Stand {
  readonly own: LabelCandidate;
  /** Of the candidate; those far out come after those near by. */
  readonly index: number;
  readonly box: Box;
  /** What a name covers there: one box, or those of its letters. */
  readonly parts: readonly Box[];
  readonly cost: number;
  readonly leader: Line | null;
  /** Whether the name should not stand there, see {@link LabelRequest.keepsOff} and `isSure`. */
  readonly isOff: boolean;
  /** The disc it names, where it does so without a hairline, and how far it stands from that. */
  readonly besides?: { readonly disc: Disc; readonly gapPx: number };
}

/** Returns where a name may stand as far as the ground is concerned, the cheapest first. */
export function standsOn(
  candidates: readonly LabelCandidate[],
  request: LabelRequest,
  ground: Ground,
  firstIndex = 0,
): readonly Stand[] {
  const { input } = ground;
  const about = { ...ground, input: { ...input, discs: discsAbout(request, input.discs) } };
  return candidates
    .flatMap((own, i) => standAt(own, firstIndex + (own.number ?? i), request, about) ?? [])
    .toSorted((a, b) => a.cost - b.cost);
}

/** Of all discs those that a name could come near in any of its places. */
function discsAbout({ width, height, disc, longestLeaderPx = 0 }: LabelRequest, discs: readonly Disc[]) {
  if (disc === undefined) return discs;
  const reach = disc.radius + Math.max(longestLeaderPx, REACH_PX) + Math.hypot(width, 2 * height);
  return discs.filter(({ x, y, radius }) => Math.hypot(x - disc.x, y - disc.y) - radius < reach);
}

function standAt(
  own: LabelCandidate,
  index: number,
  request: LabelRequest,
  { input, costs }: Ground,
): Stand | null {
  const { id, width, height, disc, keepsOff, isSure = false, isOnLine = false, isGround = false } = request;
  const mayMove = disc !== undefined && contains(input.frame, { x: disc.x, y: disc.y, width: 0, height: 0 });
  const asked = { x: own.x, y: own.y, width, height, ...own.small, ...own.wrapped };
  const box = mayMove && own.align === "center" ? keptInside(asked, input.frame) : asked;
  const parts = own.curve?.boxes ?? [box];
  const isKept = input.isNearBefore === true && input.before?.get(id) === index;
  const besidePx = input.besidePx - (isKept ? ROUNDED_PX : 0);
  if (!isOnLine && parts.some((part) => costs.drawn(grown(part, besidePx)) > 0)) return null;
  const around = own.isInRow === true ? { ...input, discs: othersOf(disc, input.discs) } : input;
  if (!parts.every((part) => isClearOfGround(part, request, around))) return null;
  const leader = disc === undefined || own.isInRow === true ? null : leaderTo(box, disc);
  if (leader !== null && (isLong(leader, request) || isOverDisc(leader, disc, input))) return null;
  const had = input.before?.get(id);
  const doubt = doubtOf(box, request, input, leader !== null);
  const isElsewhere = keepsOff !== undefined && overlaps(box, keepsOff);
  const isOff = isElsewhere || (isSure && leader === null && doubt >= DOUBT_COST);
  const cost =
    own.cost +
    (index < request.candidates.length ? index * PLACE_COST : 0) +
    (isOnLine || isGround ? 0 : costs.streams(box)) +
    OUTLINE_COST * costs.outlines(box) +
    (leader !== null ? LEADER_OVERLAP_COST * costAlong(leader, costs.drawn) : 0) +
    (had !== undefined && had !== index ? JUMP_COST : 0) +
    doubt +
    (isOff ? OFF_COST : 0);
  if (cost === Infinity || (isElsewhere && (isGround || disc === undefined))) return null;
  const stand = { own, index, box, parts, cost, leader, isOff };
  return disc === undefined || leader !== null
    ? stand
    : { ...stand, besides: { disc, gapPx: gapTo(box, disc) } };
}

/** Returns whether a box lies inside the frame and on nothing that a name may not cover, other names aside. */
export function isClearOfGround(
  box: Box,
  { asidePx = GAP_PX }: Pick<LabelRequest, "asidePx">,
  { obstacles, discs, frame }: PlaceLabelsInput,
): boolean {
  return (
    contains(frame, box) &&
    !obstacles.some((other) => overlaps(box, other, GAP_PX)) &&
    !discs.some((disc) => gapTo(box, disc) < asidePx)
  );
}

/** What a name covers, with its hairline. */
export type Standing = Pick<Stand, "parts" | "leader" | "besides">;

/** Returns whether two names, with their hairlines, lie on one another, stand too close, or one seems to be the other's disc's. */
export const isInTheWay = (one: Standing, other: Standing): boolean =>
  one.parts.some((part) => other.parts.some((own) => overlaps(widened(part), own, GAP_PX))) ||
  isUnder(one, other.leader) ||
  isUnder(other, one.leader) ||
  (one.leader !== null && other.leader !== null && crosses(one.leader, other.leader)) ||
  isNearerThan(other, one) ||
  isNearerThan(one, other);

/** Whether a name stands nearer to the disc of another than that other. */
const isNearerThan = ({ parts }: Standing, { besides: own }: Standing): boolean =>
  own !== undefined && parts.some((part) => gapTo(part, own.disc) < own.gapPx + ASIDE * part.height);

/** Two names on one line must not read as one. */
const widened = (box: Box): Box => ({ ...box, x: box.x - WORD_PX, width: box.width + 2 * WORD_PX });

const isUnder = ({ parts }: Standing, leader: Line | null): boolean =>
  leader !== null && parts.some((part) => crossesBox(part, ...leader));

/** Returns what a placed name covers. */
export const standingOf = (label: Parameters<typeof partsOf>[0] & Pick<Stand, "leader">): Standing => ({
  parts: partsOf(label),
  leader: label.leader,
});

/** A name above or below its disc moves aside where it would run over the edge of the picture. */
const keptInside = (box: Box, { x, width }: Box): Box => ({
  ...box,
  x: clamp(x, box.x, x + width - box.width),
});

/** Whether a leader line is longer than the eye follows. */
export const isLong = ([from, to]: Line, { longestLeaderPx = Infinity }: LabelRequest): boolean =>
  Math.hypot(to.x - from.x, to.y - from.y) > longestLeaderPx;

const isOverDisc = (leader: Line, own: Disc | undefined, { discs }: PlaceLabelsInput): boolean =>
  othersOf(own, discs).some((disc) => isOver(leader, disc));

const othersOf = (own: Disc | undefined, discs: readonly Disc[]): readonly Disc[] =>
  discs.filter(({ x, y }) => x !== own?.x || y !== own.y);

/** Whether a name stands nearer to another disc than to its own; at the end of a hairline it may not touch one. */
function doubtOf(
  box: Box,
  { disc, height }: LabelRequest,
  { discs }: PlaceLabelsInput,
  hasLeader: boolean,
): number {
  if (disc === undefined) return 0;
  const nearest = Math.min(...othersOf(disc, discs).map((other) => gapTo(box, other)));
  const own = gapTo(box, disc);
  if (!hasLeader) return DOUBT_COST * clamp(0, (own + ASIDE * height - nearest) / (ASIDE * height), 1);
  if (nearest >= own - 1) return 0;
  return nearest < ASIDE * height ? Infinity : (2 * DOUBT_COST * height) / nearest;
}
