import { type Box, boxAround, overlaps } from "../../geometry/box.ts";
import type { LabelRequest } from "./label.ts";
import { isInTheWay, type Stand } from "./stands.ts";

/** A name in its place. */
export interface Taken {
  readonly request: LabelRequest;
  readonly stand: Stand;
}

/** The names that stand already, by id. */
export type Takens = ReadonlyMap<string, Taken>;

/** Where a name may stand, the cheapest first. */
export type StandsOf = (request: LabelRequest) => readonly Stand[];

/** Of one name after the other, some 30 µs each: where a reader waits, and where every disc must have its name. */
export const TURNS = { quick: 800, patient: 1500 };
const MOST_PLACES = 500; // of one name
const REST = 20; // turns for which a name does not go back to where it was: of 9, full pictures went round in circles
const STUCK = 400; // turns after which it is longer
const LONG_REST = 65;
const SPARE = 0.05; // what a name that need not stand there weighs all the same
const PRESS = 0.2; // more weight each time that a name had to move: others keep out of its way
const COST = 0.001; // what a px of cost weighs against a name

/** Returns the cheapest place that no other name is in the way of; undefined if there is none. */
export const freeStand = (stands: readonly Stand[], taken: Takens): Stand | undefined =>
  stands.find((stand) => ![...taken.values()].some((other) => isInTheWay(stand, other.stand)));

/**
 * Returns the names with as many more of `missing` among them as room is found for when all move about; those that matter
 * less are left out for those that matter more.
 *
 * It is a search by least conflicts (S. Minton et al., "Minimizing conflicts", 1992) with a tabu list (F. Glover, "Tabu
 * Search", 1989) and weights that grow where it is stuck (P. Morris, "The Breakout Method", 1993): all names are put down,
 * even upon one another; then again and again one that lies on another moves to where it does so least.
 */
export function withRoomFor(
  missing: readonly LabelRequest[],
  taken: Takens,
  standsOf: StandsOf,
  turns: number = TURNS.quick,
): Takens {
  const movers = [...[...taken.values()].map(({ request }) => request), ...missing].flatMap(
    (request): Mover[] => {
      const stands = standsOf(request);
      const own = taken.get(request.id)?.stand ?? stands[0];
      if (own === undefined) return [];
      const some = thinned(stands);
      const places = some.includes(own) ? some : [own, ...some];
      return [
        {
          request,
          places: places.map(placeOf),
          at: places.indexOf(own),
          movedAt: -1,
          leftAt: new Map(),
          press: 0,
        },
      ];
    },
  );
  let best = keptOf(movers);
  for (let turn = 0; turn < turns && best.lost > 0; turn++) {
    const mover = nextOf(movers);
    if (mover === undefined) break;
    mover.leftAt.set(mover.at, turn);
    mover.at = leastConflicting(mover, movers, turn);
    mover.movedAt = turn;
    mover.press += PRESS;
    const now = keptOf(movers);
    if (now.lost < best.lost - COST) best = now;
  }
  return settled(best.kept, standsOf);
}

/** A place with a box around all that a name covers there, to see at once what is far from it. */
interface Place {
  readonly stand: Stand;
  readonly around: Box;
}

interface Mover {
  readonly request: LabelRequest;
  readonly places: readonly Place[];
  at: number;
  movedAt: number;
  /** How often it had to move: the more, the less others come in its way. */
  press: number;
  /** When it last left which place. */
  readonly leftAt: Map<number, number>;
}

/** Every so many of them, so that no more are left than a turn has time for. */
function thinned(stands: readonly Stand[]): readonly Stand[] {
  const each = Math.ceil(stands.length / MOST_PLACES);
  return stands.filter((_, i) => i % each === 0);
}

const NEAR_PX = 8; // more than the room that names leave one another

function placeOf(stand: Stand): Place {
  const { box, parts, leader } = stand;
  const ends = (own: Box) => [own, { x: own.x + own.width, y: own.y + own.height }];
  return { stand, around: boxAround([...ends(box), ...parts.flatMap(ends), ...(leader ?? [])]) };
}

const weightOf = ({ request: { need = 0 } }: Mover): number => need + SPARE;

const placeIn = ({ places, at }: Mover): Place | undefined => places[at];

const isClash = (one: Place | undefined, other: Place | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  overlaps(one.around, other.around, NEAR_PX) &&
  isInTheWay(one.stand, other.stand);

const rivalsOf = (mover: Mover, movers: readonly Mover[]): readonly Mover[] =>
  movers.filter((other) => other !== mover && isClash(placeIn(mover), placeIn(other)));

/** Of those that lie on another, the one that has not moved for the longest time. */
const nextOf = (movers: readonly Mover[]): Mover | undefined =>
  movers
    .filter((mover) => rivalsOf(mover, movers).length > 0 && mover.places.length > 1)
    .toSorted((a, b) => a.movedAt - b.movedAt)[0];

function leastConflicting(mover: Mover, movers: readonly Mover[], turn: number): number {
  const others = movers.filter((other) => other !== mover);
  const rest = turn < STUCK ? REST : LONG_REST;
  let [best, least] = [mover.at, Infinity];
  mover.places.forEach((place, i) => {
    const leftAt = mover.leftAt.get(i) ?? -Infinity;
    if (turn - leftAt < rest) return;
    let sum = COST * place.stand.cost;
    for (const other of others) {
      if (sum >= least) return;
      if (isClash(place, placeIn(other))) sum += weightOf(other) + other.press;
    }
    if (sum < least) [best, least] = [i, sum];
  });
  return best;
}

/** The names that may stay where none may lie on another, and what those weigh that may not. */
function keptOf(movers: readonly Mover[]): { readonly kept: readonly Taken[]; readonly lost: number } {
  const kept: Mover[] = [];
  let lost = 0;
  for (const mover of movers.toSorted(
    (a, b) => weightOf(b) - weightOf(a) || a.request.rank - b.request.rank,
  )) {
    if (rivalsOf(mover, kept).length === 0) kept.push(mover);
    else lost += weightOf(mover);
  }
  return {
    kept: kept.flatMap((mover) => {
      const place = placeIn(mover);
      return place === undefined ? [] : [{ request: mover.request, stand: place.stand }];
    }),
    lost,
  };
}

/** Each name goes to the cheapest place that the others leave it. */
function settled(kept: readonly Taken[], standsOf: StandsOf): Takens {
  const taken = new Map(kept.map((own) => [own.request.id, own]));
  for (const { request, stand } of kept.toSorted((a, b) => a.request.rank - b.request.rank)) {
    taken.delete(request.id);
    taken.set(request.id, { request, stand: freeStand(standsOf(request), taken) ?? stand });
  }
  return taken;
}
