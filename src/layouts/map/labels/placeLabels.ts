import { grown } from "../../geometry/box.ts";
import {
  bestOf,
  type Choice,
  isFree,
  type LabelRoom,
  type PlacedLabels,
  type PlaceLabelsInput,
} from "./chooseCandidate.ts";
import { type LabelRequest, type PlacedLabel, SECOND_RANK } from "./label.ts";
import { overlapCosts } from "./overlapCost.ts";

const SECOND_MAX_POINTS = 2; // on streams of other years: a remark is not worth more
const ROUNDS = 4; // of letting chief names choose first

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
  const room = { input, costs, placed };
  for (const request of names) addSecond(request, room);
  for (const request of rest) place(request, room);
  return placed;
}

const isPressing = ({ need = 0 }: LabelRequest): boolean => need >= 1;

/**
 * Places names in their order; where a chief name finds no room, once more with that one first. While only the camera
 * moves a little, names choose in the order that served before, so long as none is missing that was there.
 */
function placeNames(
  names: readonly LabelRequest[],
  input: PlaceLabelsInput,
  costs: LabelRoom["costs"],
): PlacedLabels {
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

function placeInTurn(order: readonly LabelRequest[], input: PlaceLabelsInput, costs: LabelRoom["costs"]) {
  const placed: PlacedLabels = new Map();
  for (const request of order) place(request, { input, costs, placed });
  const missing = order.filter(({ id, need = 0 }) => need > 0 && !placed.has(id));
  return { placed, missing, lack: missing.reduce((sum, { need = 0 }) => sum + need, 0) };
}

/** The best place anywhere about, with a short leader line if there is any such. */
function bestFarOff(request: LabelRequest, room: LabelRoom): Choice | null {
  const { candidates, farCandidates, longestLeaderPx = Infinity } = request;
  if (farCandidates === undefined) return null;
  const within = bestOf(farCandidates(longestLeaderPx), request, room, candidates.length);
  if (within !== null || longestLeaderPx === Infinity) return within;
  return bestOf(farCandidates(Infinity), { ...request, longestLeaderPx: Infinity }, room, candidates.length);
}

function place(request: LabelRequest, room: LabelRoom): void {
  const { id } = request;
  const best = bestOf(request.candidates, request, room) ?? bestFarOff(request, room);
  if (best === null) return;
  const { own, index, box, leader } = best;
  const curve = own.curve ?? null;
  const isWrapped = own.wrapped !== undefined && curve === null;
  const hasSecond = request.hasSecond === true && own.small === undefined;
  const shape = { align: own.align, hasSecond, isWrapped, isSmall: own.small !== undefined, curve, leader };
  room.placed.set(id, { id, candidate: index, ...box, ...shape });
}

function addSecond(request: LabelRequest, room: LabelRoom): void {
  const { input, costs, placed } = room;
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
  if (isFree(both, request, room)) placed.set(request.id, both);
}
