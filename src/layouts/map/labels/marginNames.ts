import { clamp } from "../../../lib/clamp.ts";
import { type Box, overlaps } from "../../geometry/box.ts";
import type { Point } from "../../geometry/point.ts";
import type { LabelRequest } from "./label.ts";
import { type Takens, withRoomFor } from "./makeRoom.ts";
import type { Stand } from "./stands.ts";

/** A partner in the row below the map that wants its name there. */
export interface MarginRequest {
  readonly id: string;
  readonly port: Point;
  /** From the middle of its port to where its mark ends below, px. */
  readonly reachPx: number;
  readonly namePx: number;
  /** Width on two lines; null where it has one word. */
  readonly wrappedPx: number | null;
}

/** Where the name of a partner in the row below the map stands. */
export interface MarginName extends Box {
  readonly id: string;
  readonly align: "left" | "center" | "right";
  /** From the mark of its port down to the name, past the first line, at need aslant; null where it stands right under it. */
  readonly leader: readonly [Point, Point] | null;
}

const MARGIN_LINE_PX = 17;
const TOP_PX = 9; // from the line of ports to the first line of names, unless a mark reaches further
const LEADING_PX = 3; // from the top of a line to its letters
const GAP_PX = 8; // between two names on one line
const EDGE_PX = 8; // from a name to the edge of the map
const HOLD_PX = 5; // of a name on either side of its own port, and from it to any other
const LEADER_GAP_PX = 3; // from a leader to the names that it passes
const BEAM = 24; // so many ways to name the first few are kept in mind
const LEADERS_PX = [60, 96]; // the longest leader line, and where a name would else be missing
const ROUNDS = 2; // of moving about, each from where the last has come to
const ASLANT = { stepPx: 12, most: 0.9, cost: 0.02 }; // how far the end of a leader may stand aside of its port, in its longest, and what each px costs

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

/** The row, px of the usual type. */
interface Row {
  readonly width: number;
  readonly dropPx: number;
  readonly lines: number;
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
  return { own, index, box, parts: [box], cost, leader: name.leader };
}

/** Places beside a port, to which a leader leads aslant. */
function aslantOf(
  { id, port, reachPx, namePx, wrappedPx }: MarginRequest,
  row: Row,
  leaderPx: number,
): Option[] {
  const from = { x: port.x, y: port.y + reachPx };
  const options: Option[] = [];
  for (let line = 1; line < row.lines; line++) {
    const y = port.y + row.dropPx + line * MARGIN_LINE_PX;
    for (const [count, width] of [
      [1, namePx],
      [2, wrappedPx],
    ] as const) {
      if (width === null || line + count > row.lines) continue;
      const farthest = width / 2 - HOLD_PX + ASLANT.most * leaderPx;
      for (let shift = -farthest; shift <= farthest; shift += ASLANT.stepPx) {
        const x = port.x + shift - width / 2;
        if (x < EDGE_PX || x + width > row.width - EDGE_PX) continue;
        const to = { x: clamp(x + HOLD_PX, port.x, x + width - HOLD_PX), y };
        if (Math.hypot(to.x - from.x, to.y - from.y) > leaderPx) continue;
        options.push({
          cost: line + (count - 1) * 0.4 + Math.abs(shift) * 0.01 + Math.abs(to.x - from.x) * ASLANT.cost,
          name: {
            id,
            align: to.x === port.x ? "center" : shift > 0 ? "left" : "right",
            x,
            y,
            width,
            height: count * MARGIN_LINE_PX,
            leader: [from, to],
          },
        });
      }
    }
  }
  return options;
}

interface Option {
  readonly cost: number;
  readonly name: MarginName;
}

function optionsOf(
  { id, port, reachPx, namePx, wrappedPx }: MarginRequest,
  requests: readonly MarginRequest[],
  row: Row,
  leaderPx: number,
) {
  const options: Option[] = [];
  for (let line = 0; line < row.lines; line++) {
    for (const [count, width] of [
      [1, namePx],
      [2, wrappedPx],
    ] as const) {
      if (width === null || line + count > row.lines) continue;
      const farthest = width / 2 - HOLD_PX;
      // Right under its port a name is to be centred; a leader also leads to its first letters or its last.
      const shifts = line === 0 ? [0, 6, -6, 12, -12] : [0, width / 4, -width / 4, farthest, -farthest];
      for (const shift of shifts) {
        const wanted = port.x + shift - width / 2;
        const x = clamp(EDGE_PX, wanted, row.width - EDGE_PX - width);
        if (x > port.x || x + width < port.x || (x !== wanted && shift !== 0)) continue;
        const isUnderAnother = requests.some(
          (other) => other.id !== id && other.port.x > x - HOLD_PX && other.port.x < x + width + HOLD_PX,
        );
        if (line === 0 && isUnderAnother) continue;
        const y = port.y + row.dropPx + line * MARGIN_LINE_PX;
        const from = { x: port.x, y: port.y + reachPx };
        if (line > 0 && y - from.y > leaderPx) continue;
        const beside = x + width / 2 - port.x;
        options.push({
          cost: line + (count - 1) * 0.4 + Math.abs(shift) * (line === 0 ? 0.06 : 0.01),
          name: {
            id,
            align: Math.abs(beside) < width / 3 ? "center" : beside > 0 ? "left" : "right",
            x,
            y,
            width,
            height: count * MARGIN_LINE_PX,
            leader: line === 0 ? null : [from, { x: port.x, y }],
          },
        });
      }
    }
  }
  return options;
}

const isInTheWay = (a: MarginName, b: MarginName): boolean =>
  overlaps({ ...a, x: a.x - GAP_PX / 2, width: a.width + GAP_PX }, b) || isCrossed(a, b) || isCrossed(b, a);

/** Whether the leader of one name runs through another. */
function isCrossed({ leader }: MarginName, { x, y, width }: MarginName): boolean {
  if (leader === null) return false;
  const [from, to] = leader;
  return to.y > y && from.x > x - LEADER_GAP_PX && from.x < x + width + LEADER_GAP_PX;
}
