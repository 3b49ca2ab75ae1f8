import { overlaps } from "../../geometry/box.ts";
import type { Point } from "../../geometry/point.ts";
import type { LabelRequest } from "./label.ts";
import { type Takens, withRoomFor } from "./makeRoom.ts";
import {
  aslantOf,
  MARGIN_LINE_PX,
  type MarginName,
  type MarginRequest,
  type Option,
  optionsOf,
  type Row,
} from "./marginOptions.ts";
import type { Stand } from "./stands.ts";

const TOP_PX = 9; // from the line of ports to the first line of names, unless a mark reaches further
const LEADING_PX = 3; // from the top of a line to its letters
const GAP_PX = 8; // between two names on one line
const LEADER_GAP_PX = 3; // from a leader to the names that it passes
const BEAM = 24; // so many ways to name the first few are kept in mind
const LEADERS_PX = [60, 96]; // the longest leader line, and where a name would else be missing
const ROUNDS = 2; // of moving about, each from where the last has come to

/**
 * Returns where the names of the row below the map stand, all of them horizontal: under their ports in staggered lines
 * as far down as there is room. A name that finds none is left out: a number in its place would have to be looked up.
 *
 * Each name belongs to one port for the eye: it stands under no other, unless a leader leads to it from its own.
 */
export function layoutMarginNames(
  requests: readonly MarginRequest[],
  width: number,
  height: number,
  type = 1,
): ReadonlyMap<string, MarginName> {
  // Counted in px of the usual type, whatever its size.
  const unit = requests
    .toSorted((a, b) => a.port.x - b.port.x)
    .map(({ id, port, reachPx, namePx, wrappedPx }) => ({
      id,
      reachPx: reachPx / type,
      port: { x: port.x / type, y: port.y / type },
      namePx: namePx / type,
      wrappedPx: wrappedPx === null ? null : wrappedPx / type,
    }));
  const dropPx = Math.max(TOP_PX, ...unit.map(({ reachPx }) => reachPx - LEADING_PX));
  const room = {
    width: width / type,
    dropPx,
    lines: Math.floor((height / type - dropPx) / MARGIN_LINE_PX),
  };
  const names = staggered(unit, room);
  const grown = ({ x, y }: Point): Point => ({ x: x * type, y: y * type });
  return new Map(
    names.map((name) => [
      name.id,
      {
        ...name,
        ...grown(name),
        width: name.width * type,
        height: name.height * type,
        leader: name.leader === null ? null : ([grown(name.leader[0]), grown(name.leader[1])] as const),
      },
    ]),
  );
}

/** One way to name the first few, and how far it is from all of them centred right under their ports. */
interface Way {
  readonly cost: number;
  readonly names: readonly MarginName[];
}

/**
 * Names one port after the other in many ways at once, and keeps the best of them. It is a beam search (B. T. Lowerre,
 * "The HARPY Speech Recognition System", 1976). Where the first few lead nowhere all names are put down and move about, and
 * leaders may be aslant.
 */
function staggered(requests: readonly MarginRequest[], row: Row): readonly MarginName[] {
  let best: readonly MarginName[] = [];
  for (const leaderPx of LEADERS_PX) {
    const names = namedWithin(leaderPx, requests, row);
    if (names.length > best.length) best = names;
    if (best.length === requests.length) break;
  }
  return best;
}

/** Names ports with leaders of so many px at most. */
function namedWithin(leaderPx: number, requests: readonly MarginRequest[], row: Row): readonly MarginName[] {
  const options = requests.map((request) => optionsOf(request, requests, row, leaderPx));
  let ways: Way[] = [{ cost: 0, names: [] }];
  for (const own of options) {
    ways = ways
      .flatMap((way) =>
        own
          .filter(({ name }) => !way.names.some((other) => isInTheWay(name, other)))
          .map(({ cost, name }) => ({ cost: way.cost + cost, names: [name, ...way.names] })),
      )
      .toSorted((a, b) => a.cost - b.cost)
      .slice(0, BEAM);
  }
  return ways[0]?.names.toReversed() ?? movedAbout(requests, options, row, leaderPx);
}

/** Names as many ports as find room when all names move about. */
function movedAbout(
  requests: readonly MarginRequest[],
  upright: readonly (readonly Option[])[],
  row: Row,
  leaderPx: number,
): readonly MarginName[] {
  const names = new Map<Stand, MarginName>();
  const stands = new Map<string, readonly Stand[]>();
  const wishes = requests.map((request, i): LabelRequest => {
    const options = [...(upright[i] ?? []), ...aslantOf(request, row, leaderPx)].toSorted(
      (a, b) => a.cost - b.cost,
    );
    const own = options.map(({ cost, name }, index) => {
      const stand = standFor(name, cost, index);
      names.set(stand, name);
      return stand;
    });
    stands.set(request.id, own);
    return {
      id: request.id,
      rank: i,
      width: request.namePx,
      height: MARGIN_LINE_PX,
      candidates: [],
      need: 1,
    };
  });
  let taken: Takens = new Map();
  for (let round = 0; round < ROUNDS && taken.size < wishes.length; round++) {
    const missing = wishes.filter(({ id }) => !taken.has(id));
    taken = withRoomFor(missing, taken, ({ id }) => stands.get(id) ?? []);
  }
  return requests.flatMap(({ id }) => {
    const stand = taken.get(id)?.stand;
    return (stand === undefined ? undefined : names.get(stand)) ?? [];
  });
}

/** What a name of the row covers as the search sees it: lines touch one another, and beside one another there is more room. */
function standFor(name: MarginName, cost: number, index: number): Stand {
  const { x, y, width, height, align } = name;
  const [besidePx, insidePx] = [1.5, 1];
  const box = {
    x: x - besidePx,
    y: y + insidePx,
    width: width + 2 * besidePx,
    height: height - 2 * insidePx,
  };
  const own = { x, y, align, isAbove: false, cost };
  return { own, index, box, parts: [box], cost, leader: name.leader, isOff: false };
}

const isInTheWay = (a: MarginName, b: MarginName): boolean =>
  overlaps({ ...a, x: a.x - GAP_PX / 2, width: a.width + GAP_PX }, b) || isCrossed(a, b) || isCrossed(b, a);

/** Whether the leader of one name runs through another. */
function isCrossed({ leader }: MarginName, { x, y, width }: MarginName): boolean {
  if (leader === null) return false;
  const [from, to] = leader;
  return to.y > y && from.x > x - LEADER_GAP_PX && from.x < x + width + LEADER_GAP_PX;
}
