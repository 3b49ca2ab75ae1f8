import { type Box, contains, grown, nearestIn, overlaps, type Size } from "../geometry/box.ts";
import { crossesBox } from "../geometry/crossesBox.ts";
import { crosses, type Line } from "../geometry/line.ts";

/** A mark that wants its name beside it. */
export interface NameWish {
  readonly id: string;
  /** The ground of the mark; its name stands beside it. */
  readonly mark: Box;
  /** Size of its words, the fullest first; each later one says less. */
  readonly sizes: readonly Size[];
  /** Those of the lower number choose their places before others: 0 for what the reader asked for; 1 unless told. */
  readonly turn?: number;
}

/** Where a name stands. */
export interface PlacedName {
  readonly id: string;
  readonly box: Box;
  /** Which of the sizes it has. */
  readonly size: number;
  /** Which side of the box is at the mark: its words begin there. */
  readonly anchor: "end" | "middle" | "start";
  /** From the mark to a name further off. */
  readonly leader: Line | null;
}

export interface NameRoom {
  readonly plate: Size;
  /** What no name may lie on, besides marks and names. */
  readonly taken: readonly Box[];
}

const NEAR_PX = 4; // from the edge of a mark to its name
const APART_PX = 3; // between two names
const CLEAR_PX = 2; // between a name and the mark of another
const EDGE_PX = 2; // from the edge of the plate
const CROWD_PX = 20; // at this distance a neighbour counts half
const SLANT = 0.6; // of the distance to a side, towards a corner
/** How far off a name may stand, in px, the best first; beyond the first a line leads to it. */
const REACHES = [0, 12, 26, 44, 66, 92];

/**
 * Returns where names stand beside their marks: none on another name, on a mark or on a line to one, and all inside the
 * plate. All are as full as the fullest size at which every one of them finds room; where even the barest do not all fit,
 * those are left out that found none.
 */
export function placeNames(wishes: readonly NameWish[], room: NameRoom): PlacedName[] {
  const crowded = inOrder(wishes);
  const most = Math.max(0, ...wishes.map(({ sizes }) => sizes.length));
  let placed: PlacedName[] = [];
  for (let level = 0; level < most; level++) {
    placed = bestOf(crowded, level, room);
    if (placed.length === wishes.length) break;
  }
  return placed;
}

/** So often those that found no room may choose before all others of their turn. */
const TRIES = 5;

function bestOf(wishes: readonly NameWish[], level: number, room: NameRoom): PlacedName[] {
  let best: PlacedName[] = [];
  let order = wishes;
  for (let tries = 0; tries < TRIES; tries++) {
    const placed = placeAll(order, level, room);
    if (placed.length > best.length) best = placed;
    const found = new Set(placed.map(({ id }) => id));
    if (found.size === wishes.length) break;
    order = order.toSorted(
      (a, b) => turnOf(a) - turnOf(b) || Number(found.has(a.id)) - Number(found.has(b.id)),
    );
  }
  return best;
}

function placeAll(wishes: readonly NameWish[], level: number, room: NameRoom): PlacedName[] {
  const placed: PlacedName[] = [];
  for (const wish of wishes) {
    const marks = wishes.flatMap((other) => (other === wish ? [] : [other.mark]));
    const own = Math.min(level, wish.sizes.length - 1);
    const name = firstPlace(wish, own, { ...room, taken: [...room.taken, ...marks] }, placed);
    if (name !== undefined) placed.push(name);
  }
  return placed;
}

const turnOf = ({ turn = 1 }: NameWish): number => turn;

/** By turns, and in each who has most neighbours first. */
function inOrder(wishes: readonly NameWish[]): NameWish[] {
  const crowd = new Map(
    wishes.map((one) => {
      const { x, y } = middleOf(one.mark);
      const near = wishes.map(({ mark }) => middleOf(mark)).map((at) => Math.hypot(at.x - x, at.y - y));
      return [one, near.reduce((sum, px) => sum + 1 / (CROWD_PX + px), 0)];
    }),
  );
  return wishes.toSorted((a, b) => turnOf(a) - turnOf(b) || (crowd.get(b) ?? 0) - (crowd.get(a) ?? 0));
}

function firstPlace(
  { id, mark, sizes }: NameWish,
  level: number,
  { plate, taken }: NameRoom,
  placed: readonly PlacedName[],
): PlacedName | undefined {
  const size = sizes[level];
  if (size === undefined) return undefined;
  const inside = grown({ x: 0, y: 0, ...plate }, -EDGE_PX);
  for (const reach of REACHES) {
    for (const { box, anchor } of around(mark, size, NEAR_PX + reach)) {
      const middle = middleOf(mark);
      const end = nearestIn(box, middle);
      const leader: Line | null = reach === 0 ? null : [nearestIn(mark, end), end];
      if (!contains(inside, box) || taken.some((one) => overlaps(one, box, CLEAR_PX))) continue;
      if (placed.some((name) => overlaps(name.box, box, APART_PX))) continue;
      if (placed.some(({ leader: line }) => line !== null && crossesBox(box, ...line))) continue;
      if (leader !== null && !isFree(leader, taken, placed)) continue;
      return { id, box, size: level, anchor, leader };
    }
  }
  return undefined;
}

/** Whether a line runs over no mark, name or other line. */
const isFree = (leader: Line, others: readonly Box[], placed: readonly PlacedName[]): boolean =>
  !others.some((box) => crossesBox(grown(box, 1), ...leader)) &&
  !placed.some(
    (name) => crossesBox(name.box, ...leader) || (name.leader !== null && crosses(name.leader, leader)),
  );

/** Places around a mark, the best first: to the right, to the left, above, below, then the corners. */
function around(mark: Box, { width, height }: Size, off: number) {
  const at = (x: number, y: number, anchor: PlacedName["anchor"]) => ({
    box: { x, y, width, height },
    anchor,
  });
  const { x, y } = middleOf(mark);
  const slant = off * SLANT;
  const [left, right] = [mark.x - width, mark.x + mark.width];
  const [above, below] = [mark.y - height, mark.y + mark.height];
  return [
    at(right + off, y - height / 2, "start"),
    at(left - off, y - height / 2, "end"),
    at(x - width / 2, above - off, "middle"),
    at(x - width / 2, below + off, "middle"),
    at(right + slant, above - slant, "start"),
    at(right + slant, below + slant, "start"),
    at(left - slant, above - slant, "end"),
    at(left - slant, below + slant, "end"),
  ];
}

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
