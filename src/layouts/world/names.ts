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
const REACHES = [0, 6, 12, 26, 44, 66, 92];

/**
 * Returns where names stand beside their marks: none on another name, on a mark or on a line to one, and all inside the
 * plate. All are as full as the fullest size at which every one of them finds room; where even the barest do not all fit,
 * those are left out that found none.
 */
export function placeNames(wishes: readonly NameWish[], room: NameRoom): PlacedName[] {
  const crowded = inOrder(wishes);
  const most = Math.max(0, ...wishes.map(({ sizes }) => sizes.length));
  let best: PlacedName[] = [];
  for (let level = 0; level < most; level++) {
    const open = crowded.map((wish) => ({ wish, places: placesOf(wish, level, crowded, room) }));
    const placed = oneByOne(open);
    if (placed.length === wishes.length) return placed;
    const all = together(open, [], { left: MOST_LOOKS });
    if (all !== null) return all;
    if (placed.length >= best.length) best = placed;
  }
  return best;
}

/** A name with the places that it may have, whatever the others do, the best first. */
interface OpenName {
  readonly wish: NameWish;
  readonly places: readonly PlacedName[];
}

/** So often those that found no room may choose before all others of their turn. */
const TRIES = 5;

/** Each has its best place that those before it leave. */
function oneByOne(names: readonly OpenName[]): PlacedName[] {
  let best: PlacedName[] = [];
  let order = names;
  for (let tries = 0; tries < TRIES; tries++) {
    const placed: PlacedName[] = [];
    for (const { places } of order) {
      const free = places.find((place) => !placed.some((other) => clash(place, other)));
      if (free !== undefined) placed.push(free);
    }
    if (placed.length > best.length) best = placed;
    const found = new Set(placed.map(({ id }) => id));
    if (found.size === names.length) break;
    order = order.toSorted(
      ({ wish: a }, { wish: b }) =>
        turnOf(a) - turnOf(b) || Number(found.has(a.id)) - Number(found.has(b.id)),
    );
  }
  return best;
}

/** So many places are looked at before it is taken for granted that not all names fit. */
const MOST_LOOKS = 400;

/** All at once, none chosen so that another has no place left, whoever has fewest first; null where that is not found. */
function together(
  open: readonly OpenName[],
  placed: readonly PlacedName[],
  looks: { left: number },
): PlacedName[] | null {
  const [next] = open.toSorted((a, b) => a.places.length - b.places.length);
  if (next === undefined) return [...placed];
  const others = open.filter((name) => name !== next);
  for (const place of next.places) {
    if (looks.left-- <= 0) return null;
    const rest = others.map(({ wish, places }) => ({
      wish,
      places: places.filter((other) => !clash(place, other)),
    }));
    if (rest.some(({ places }) => places.length === 0)) continue;
    const all = together(rest, [...placed, place], looks);
    if (all !== null) return all;
  }
  return null;
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

/** Returns all places of a name that are clear of marks and of what is taken, the nearest first. */
function placesOf(
  wish: NameWish,
  level: number,
  wishes: readonly NameWish[],
  { plate, taken: ground }: NameRoom,
): PlacedName[] {
  const { id, mark, sizes } = wish;
  const own = Math.min(level, sizes.length - 1);
  const size = sizes[own];
  if (size === undefined) return [];
  const inside = grown({ x: 0, y: 0, ...plate }, -EDGE_PX);
  const taken = [...ground, ...wishes.flatMap((other) => (other === wish ? [] : [other.mark]))];
  // A mark upon this one would be in the way of every line from it.
  const apart = taken.filter((box) => !overlaps(box, mark));
  return REACHES.flatMap((reach) =>
    around(mark, size, NEAR_PX + reach).flatMap(({ box, anchor }): PlacedName[] => {
      if (!contains(inside, box) || taken.some((one) => overlaps(one, box, CLEAR_PX))) return [];
      const end = nearestIn(box, middleOf(mark));
      const leader: Line | null = reach === 0 ? null : [nearestIn(mark, end), end];
      if (leader !== null && apart.some((one) => crossesBox(grown(one, 1), ...leader))) return [];
      return [{ id, box, size: own, anchor, leader }];
    }),
  );
}

/** Whether two names, or a name and the line of another, or their lines, lie upon each other. */
const clash = (a: PlacedName, b: PlacedName): boolean =>
  overlaps(a.box, b.box, APART_PX) ||
  (a.leader !== null && crossesBox(b.box, ...a.leader)) ||
  (b.leader !== null && crossesBox(a.box, ...b.leader)) ||
  (a.leader !== null && b.leader !== null && crosses(a.leader, b.leader));

/** So much of a name lies left of its mark, or above it: in the middle first, then as far as it goes. */
const SLIDES = [0.5, 0.25, 0.75, 0, 1];

/** Places around a mark, the best first: to the right, to the left, above, below, then the corners, and what lies between. */
function around(mark: Box, { width, height }: Size, off: number) {
  const at = (x: number, y: number, anchor: PlacedName["anchor"]) => ({
    box: { x, y, width, height },
    anchor,
  });
  const { x, y } = middleOf(mark);
  const slant = off * SLANT;
  const [left, right] = [mark.x - width, mark.x + mark.width];
  const [above, below] = [mark.y - height, mark.y + mark.height];
  const [middle = [], ...slid] = SLIDES.map((part) => [
    at(right + off, y - height * part, "start"),
    at(left - off, y - height * part, "end"),
    at(x - width * part, above - off, anchorOf(part)),
    at(x - width * part, below + off, anchorOf(part)),
  ]);
  const corners = [
    at(right + slant, above - slant, "start"),
    at(right + slant, below + slant, "start"),
    at(left - slant, above - slant, "end"),
    at(left - slant, below + slant, "end"),
  ];
  return [...middle, ...corners, ...slid.flat()];
}

const anchorOf = (part: number) => (part < 0.5 ? "start" : part > 0.5 ? "end" : "middle");

const middleOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });
