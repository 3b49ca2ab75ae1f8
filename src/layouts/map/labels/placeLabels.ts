import { grown } from "../../geometry/box.ts";
import { type LabelRequest, type PlacedLabel, SECOND_RANK } from "./label.ts";
import type { FarGrid, LabelCandidate } from "./candidates.ts";
import { freeStand, type StandsOf, type Taken, type Takens, TURNS, withRoomFor } from "./makeRoom.ts";
import { overlapCosts } from "./overlapCost.ts";
import {
  type Ground,
  isClearOfGround,
  isInTheWay,
  isLong,
  type PlaceLabelsInput,
  type Stand,
  standingOf,
  standsOn,
} from "./stands.ts";

const MISSING = 100; // names that stand far off are better than one that is missing
const HOPELESS = 9 * MISSING;
const SECOND_MAX_POINTS = 2; // on streams of other years: a remark is not worth more

/**
 * Returns the names that find room, none on another, on an obstacle or outside; the least important give way.
 * Second lines come after all names whose rank is below that of `SECOND_RANK`, so that no name goes without room
 * for the sake of a remark.
 *
 * It is point-feature labelling over a list of candidates with costs, as in J. Christensen, J. Marks and S. Shieber, "An
 * Empirical Study of Algorithms for Point-Feature Label Placement" (1995): greedy by rank; for a name that then finds no
 * room, others move.
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
  const ground = { input, costs: overlapCosts(input, input.frame) };
  const stands = standsIn(ground, "coarse");
  const placed = new Map([...placeAll(names, ground, stands)].map(([id, taken]) => [id, labelOf(taken)]));
  for (const request of names) addSecond(request, placed, ground);
  for (const request of rest) {
    const others = [...placed.values()].map(standingOf);
    const stand = stands.near(request).find((own) => !others.some((other) => isInTheWay(own, other)));
    if (stand !== undefined) placed.set(request.id, labelOf({ request, stand }));
  }
  return placed;
}

/** Where names may stand, each thought of once. */
interface Whereabouts {
  readonly near: StandsOf;
  /** Anywhere about, at the end of a hairline. */
  readonly far: StandsOf;
  /** Where it should not stand, for one that finds room nowhere else. */
  readonly off: StandsOf;
  /** Farther still, for one that must not be missing. */
  readonly farther: StandsOf;
  /** Only where it stood in the picture before. */
  readonly before: StandsOf;
}

function standsIn(ground: Ground, first: FarGrid): Whereabouts {
  const { before } = ground.input;
  const nearOf = (request: LabelRequest) => standsOn(request.candidates, request, ground);
  const farOf = (
    request: LabelRequest,
    { atMostPx, grid, isMeant = () => true }: FarWish,
  ): ReturnType<StandsOf> => {
    const { candidates, farCandidates } = request;
    if (farCandidates === undefined) return [];
    const reaching = { ...request, longestLeaderPx: atMostPx };
    return standsOn(farCandidates(atMostPx, grid).filter(isMeant), reaching, ground, candidates.length);
  };
  const eitherOf = (request: LabelRequest, wish: Omit<FarWish, "grid">) => {
    const stands = farOf(request, { ...wish, grid: first });
    return stands.length > 0 ? stands : farOf(request, { ...wish, grid: "fine" });
  };
  const near = once(nearOf);
  const far = once((request: LabelRequest) => eitherOf(request, { atMostPx: longest(request) }));
  return {
    near: once((request) => near(request).filter(isOn)),
    far: once((request) => far(request).filter(isOn)),
    off: once((request) => [...near(request), ...far(request)].filter(({ isOff }) => isOff)),
    farther: once((request) =>
      eitherOf(request, { atMostPx: request.utmostLeaderPx ?? longest(request) }).filter(isOn),
    ),
    before: (request) => {
      const had = before?.get(request.id);
      if (had === undefined) return [];
      const nearCount = request.candidates.length;
      const isMeant = ({ number }: LabelCandidate) => number === had - nearCount;
      return had < nearCount
        ? near(request).filter(({ index }) => index === had)
        : eitherOf(request, { atMostPx: longest(request), isMeant });
    },
  };
}

/** Which places further off are meant. */
interface FarWish {
  readonly atMostPx: number;
  readonly grid: FarGrid;
  readonly isMeant?: (own: LabelCandidate) => boolean;
}

const isOn = ({ isOff }: Stand): boolean => !isOff;

const longest = ({ longestLeaderPx = Infinity }: LabelRequest): number => longestLeaderPx;

function once(standsOf: StandsOf): StandsOf {
  const known = new Map<LabelRequest, ReturnType<StandsOf>>();
  return (request) => {
    const stands = known.get(request) ?? standsOf(request);
    known.set(request, stands);
    return stands;
  };
}

/**
 * Places names, and where room is sought patiently, once more among places that lie closer together if one of those that
 * matter has found none, or only one far off: that takes some three times as long.
 */
function placeAll(names: readonly LabelRequest[], ground: Ground, whereabouts: Whereabouts): Takens {
  const { input } = ground;
  const taken = placeNames(names, input, whereabouts);
  if (input.isPatient !== true || input.isNearBefore === true || wantOf(names, leaderIn(taken)) === 0)
    return taken;
  const again = placeNames(names, input, standsIn(ground, "fine"));
  return wantOf(names, leaderIn(again)) < wantOf(names, leaderIn(taken)) ? again : taken;
}

const leaderIn =
  (taken: Takens): LeaderOf =>
  (id) =>
    taken.get(id)?.stand.leader;

/** The hairline of a name; null where it needs none, undefined where it is missing. */
type LeaderOf = (id: string) => PlacedLabel["leader"] | undefined;

/** Whether that is something, and not so much that no search would help: in large letters on a low map half of them may be missing. */
export const isLittle = (want: number): boolean => want > 0 && want <= HOPELESS;

/** Returns what names that matter still want, 0 for nothing: to be there at all, or closer to what they name. */
export const wantOf = (requests: readonly LabelRequest[], leaderOf: LeaderOf): number =>
  requests
    .filter(({ need = 0 }) => need >= 1)
    .reduce((sum, request) => {
      const leader = leaderOf(request.id);
      if (leader === undefined) return sum + MISSING;
      return sum + Number(leader !== null && isLong(leader, request));
    }, 0);

/**
 * Places names in their order; where some then find no room, all move about to make it. While only the camera moves a
 * little, names stay where they were, and make room only for one that was there.
 */
function placeNames(
  names: readonly LabelRequest[],
  input: PlaceLabelsInput,
  whereabouts: Whereabouts,
): Takens {
  const { before: had, isNearBefore = false, isPatient = false } = input;
  const turns = isPatient ? TURNS.patient : TURNS.quick;
  const { near, far, off, farther, before } = whereabouts;
  const taken = new Map<string, Taken>();
  const take = (request: LabelRequest, standsOf: StandsOf): boolean => {
    const stand = freeStand(standsOf(request), taken);
    if (stand !== undefined) taken.set(request.id, { request, stand });
    return stand !== undefined;
  };
  // A better place close by is worth a jump.
  const atHand = (request: LabelRequest) =>
    [...before(request), ...near(request)].toSorted((a, b) => a.cost - b.cost);
  const stayed = isNearBefore
    ? names.filter((request) => had?.has(request.id) === true && take(request, atHand))
    : [];
  const missing = names.filter(
    (request) => !stayed.includes(request) && !take(request, near) && !take(request, far),
  );
  const needed = missing.filter(({ id, need = 0 }) => need > 0 && (!isNearBefore || had?.has(id) === true));
  const anywhere = (request: LabelRequest) => [...near(request), ...far(request)];
  // Nothing helps one that has no place at all.
  const hasMore = (request: LabelRequest) => request.utmostLeaderPx !== undefined || off(request).length > 0;
  if (!needed.some((request) => hasMore(request) || anywhere(request).length > 0)) return taken;
  const more = withRoomFor(needed, taken, anywhere, turns);
  const pressing = needed.filter((request) => !more.has(request.id) && hasMore(request));
  if (pressing.length === 0) return more;
  // Before one goes far off, or where it should not be, all think anew.
  if (isNearBefore) return placeNames(names, { ...input, isNearBefore: false }, whereabouts);
  const wherever = (request: LabelRequest) =>
    pressing.includes(request) ? [...near(request), ...farther(request), ...off(request)] : anywhere(request);
  const most = withRoomFor(pressing, more, wherever, turns);
  // One may only find room there if others make some there.
  const last = pressing.filter(({ id }) => !most.has(id));
  return last.length === 0
    ? most
    : withRoomFor(last, most, (request) => [...anywhere(request), ...off(request)], turns);
}

function labelOf({
  request: { id, hasSecond, isSmall },
  stand: { own, index, box, leader },
}: Taken): PlacedLabel {
  const curve = own.curve ?? null;
  return {
    id,
    candidate: index,
    ...box,
    align: own.align,
    hasSecond: hasSecond === true && own.small === undefined,
    isWrapped: own.wrapped !== undefined && curve === null,
    isSmall: isSmall === true || own.small !== undefined,
    curve,
    leader,
  };
}

function addSecond(request: LabelRequest, placed: Map<string, PlacedLabel>, { input, costs }: Ground): void {
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
  const others = [...placed.values()].filter(({ id }) => id !== request.id);
  const isFree = !others.some((other) =>
    isInTheWay(standingOf({ ...both, leader: null }), standingOf(other)),
  );
  if (isFree && isClearOfGround(both, request, input)) placed.set(request.id, both);
}
