import { crossesBox } from "./crossesBox.ts";
import { type Box, overlaps } from "./mapFrame.ts";
import type { Point } from "./mercator.ts";

/** A partner in the row below the map that wants its name there. */
export interface MarginWish {
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
  /** Its number, where names stand apart from their ports as a numbered key; else null. */
  readonly number: number | null;
  readonly align: "left" | "center" | "right";
  /** From the port down to the name. */
  readonly tick: readonly [Point, Point] | null;
}

const MARGIN_LINE_PX = 17;
const TOP_PX = 9; // from the line of ports to the first line of names: half a port
const LEADING_PX = 3; // from the top of a line to its letters
const GAP_PX = 8; // between two names on one line
const EDGE_PX = 4;
const BESIDE_TICK_PX = 4; // from a tick to a name that begins or ends at it
const TICK_GAP_PX = 3;
const MAX_TRIES = 6000;
const DIGIT_PX = 7; // of the key: each digit of the figure before a name
const AFTER_FIGURE_PX = 4;
const KEY_GAP_PX = 10;
const ALIGNS = ["center", "left", "right"] as const;

/**
 * Returns where the names of the row below the map stand, all of them horizontal: under their ports in staggered lines
 * where there is room, else as a numbered key. Names that find no room in the key are left out.
 */
export function layoutMarginNames(
  wishes: readonly MarginWish[],
  width: number,
  height: number,
  type = 1,
): ReadonlyMap<string, MarginName> {
  // Counted in px of the usual type, whatever its size.
  const unit = wishes
    .toSorted((a, b) => a.port.x - b.port.x)
    .map(({ id, port, reachPx, namePx, wrappedPx }) => ({
      id,
      reachPx: reachPx / type,
      port: { x: port.x / type, y: port.y / type },
      namePx: namePx / type,
      wrappedPx: wrappedPx === null ? null : wrappedPx / type,
    }));
  const lines = Math.floor((height / type - TOP_PX) / MARGIN_LINE_PX);
  const names = staggered(unit, width / type, lines) ?? numbered(unit, width / type, lines);
  const grown = ({ x, y }: Point): Point => ({ x: x * type, y: y * type });
  return new Map(
    names.map((name) => [
      name.id,
      {
        ...name,
        ...grown(name),
        width: name.width * type,
        height: name.height * type,
        tick: name.tick === null ? null : ([grown(name.tick[0]), grown(name.tick[1])] as const),
      },
    ]),
  );
}

/** A name that found no room on the map: it follows those of the row, with a number that stands on the map as well. */
export type KeyWish = Pick<MarginWish, "id" | "namePx">;

/** Returns where such names stand between those of the row, or after them; those that find no room are left out. */
export function layoutKeyNames(
  wishes: readonly KeyWish[],
  taken: readonly MarginName[],
  { x, y, width, height }: Box,
  type = 1,
): ReadonlyMap<string, MarginName> {
  const names: MarginName[] = [];
  const linePx = MARGIN_LINE_PX * type;
  const lines = Math.max(1, Math.floor((height - TOP_PX * type) / linePx));
  let number = 1 + Math.max(0, ...taken.map((name) => name.number ?? 0));
  for (const { id, namePx } of wishes) {
    const own = { width: figurePx(number) * type + namePx, height: linePx };
    // Right after the name before it, or where the line begins.
    const places = Array.from({ length: lines - 1 }, (_, i) => y + TOP_PX * type + (i + 1) * linePx).flatMap(
      (top) =>
        [x + EDGE_PX, ...[...taken, ...names].map((name) => name.x + name.width + KEY_GAP_PX * type)]
          .toSorted((a, b) => a - b)
          .map((left) => ({ x: left, y: top, ...own })),
    );
    const free = places.find(
      (box) =>
        box.x + box.width <= x + width - EDGE_PX &&
        ![...taken, ...names].some(
          (name) =>
            overlaps({ ...box, x: box.x - GAP_PX / 2, width: box.width + GAP_PX }, name) ||
            (name.tick !== null && crossesBox(box, name.tick[0], name.tick[1])),
        ),
    );
    if (free === undefined) continue;
    names.push({ id, number, align: "left", ...free, tick: null });
    number++;
  }
  return new Map(names.map((name) => [name.id, name]));
}

/** Tries lines, wrapping and alignment for one name after the other, and goes back where one finds no place. */
function staggered(wishes: readonly MarginWish[], width: number, lines: number): MarginName[] | null {
  let tries = 0;
  const place = (index: number, placed: readonly MarginName[]): readonly MarginName[] | null => {
    const wish = wishes[index];
    if (wish === undefined) return placed;
    for (const name of optionsOf(wish, lines)) {
      tries++;
      if (tries > MAX_TRIES) return null;
      if (name.x < EDGE_PX || name.x + name.width > width - EDGE_PX) continue;
      if (placed.some((other) => isInTheWay(name, other))) continue;
      const rest = place(index + 1, [...placed, name]);
      if (rest !== null) return rest;
    }
    return null;
  };
  return place(0, [])?.slice() ?? null;
}

function optionsOf({ id, port, reachPx, namePx, wrappedPx }: MarginWish, lines: number): MarginName[] {
  const options: { cost: number; name: MarginName }[] = [];
  for (let line = 0; line < lines; line++) {
    for (const [count, width] of [
      [1, namePx],
      [2, wrappedPx],
    ] as const) {
      if (width === null || line + count > lines) continue;
      for (const [n, align] of ALIGNS.entries()) {
        // A name right under its port need not make room for a tick.
        const beside = line === 0 ? -6 : BESIDE_TICK_PX;
        const x =
          align === "center"
            ? port.x - width / 2
            : align === "left"
              ? port.x + beside
              : port.x - beside - width;
        // Letters begin some way below the top of their line.
        const top = line === 0 ? Math.max(TOP_PX, reachPx - LEADING_PX) : TOP_PX;
        const y = port.y + top + line * MARGIN_LINE_PX;
        const isBeside = align !== "center";
        const end = isBeside ? y + MARGIN_LINE_PX / 2 : y;
        const tick = line === 0 ? null : ([port, { x: port.x, y: end }] as const);
        const name = { id, number: null, align, x, y, width, height: count * MARGIN_LINE_PX, tick };
        options.push({ cost: line + (count - 1) * 0.4 + n * 0.3, name });
      }
    }
  }
  return options.toSorted((a, b) => a.cost - b.cost).map(({ name }) => name);
}

const isInTheWay = (a: MarginName, b: MarginName): boolean =>
  overlaps({ ...a, x: a.x - GAP_PX / 2, width: a.width + GAP_PX }, b) || isCrossed(a, b) || isCrossed(b, a);

/** Whether the tick of one name runs through another. */
function isCrossed({ tick }: MarginName, { x, y, width }: MarginName): boolean {
  if (tick === null) return false;
  const [from, to] = tick;
  return to.y > y && from.x > x - TICK_GAP_PX && from.x < x + width + TICK_GAP_PX;
}

const figurePx = (number: number): number => String(number).length * DIGIT_PX + AFTER_FIGURE_PX;

/** Figures at the ports, and the names in running lines below them. */
function numbered(wishes: readonly MarginWish[], width: number, lines: number): MarginName[] {
  const names: MarginName[] = [];
  let x = EDGE_PX;
  let line = 1; // the figures take the first
  for (const [i, { id, port, namePx }] of wishes.entries()) {
    const own = Math.min(figurePx(i + 1) + namePx, width - 2 * EDGE_PX);
    if (x + own > width - EDGE_PX) {
      x = EDGE_PX;
      line++;
    }
    if (line >= lines) break;
    const y = port.y + TOP_PX + line * MARGIN_LINE_PX;
    names.push({ id, number: i + 1, align: "left", x, y, width: own, height: MARGIN_LINE_PX, tick: null });
    x += own + KEY_GAP_PX;
  }
  return names;
}
