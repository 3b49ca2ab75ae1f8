import { clamp } from "../../../lib/clamp.ts";
import { lengthOf } from "../../geometry/path.ts";
import type { Box } from "../../geometry/box.ts";
import { pointOn } from "../base/streamCourse.ts";
import { directionTo, wrapAngle } from "../../geometry/angle.ts";
import { type Point, stepped } from "../../geometry/point.ts";

/** Where a name might stand. */
export interface LabelCandidate extends Point {
  /** Which edge of its lines is straight: the one towards what is named. */
  readonly align: "left" | "center" | "right";
  /** Whether it stands above what it names: then a second line pushes it up. */
  readonly isAbove: boolean;
  /** What this place costs beside the better ones, in points on streams; those that cost the same go by their order. */
  readonly cost: number;
  /** Which one it is, where its place among the others does not say it. */
  readonly number?: number;
  /** Its size where the name stands on two lines there; else it has the size of the request. */
  readonly wrapped?: { readonly width: number; readonly height: number };
  /** Its size on one line where its letters are small there. */
  readonly small?: { readonly width: number; readonly height: number };
  /** Whether it is the row of its mark that it stands in: that needs no hairline, however small the mark. */
  readonly isInRow?: boolean;
  /** Where its letters follow a line; `wrapped` is then the size of all of it. */
  readonly curve?: LabelCurve;
}

/** A curved name. */
export interface LabelCurve {
  /** The line through the middle of its letters, and some way beyond, as the `d` of an SVG path. */
  readonly d: string;
  /** What its letters cover. */
  readonly boxes: readonly Box[];
}

type Size = { readonly width: number; readonly height: number };

/** Directions in which a name may stand from its disc, in radians clockwise from east; the best first. */
const DIRECTIONS = [0, 8, 4, 12, 14, 2, 10, 6, 15, 1, 9, 7, 13, 3, 11, 5].map((n) => (n * Math.PI) / 8);
const RINGS_PX = [0, 12, 24, 40, 60, 84, 112, 144, 180]; // further out when there is no room close by; a hairline leads there
const CLOSE_PX = 24;
const DIRECTION_COST = 0.3; // of each step down the list of directions
const RING_COST = 0.16; // of each px further out
const WRAPPED_COST = 1.5;

/**
 * Returns places for a name around a disc: right, left, below, above, then between them, then further out. A name of
 * two words may stand on two lines instead; none stands further out than `farthestPx`.
 */
export function candidatesAround(
  at: Point,
  radius: number,
  size: Size,
  {
    wrapped = null,
    farthestPx = CLOSE_PX,
  }: { readonly wrapped?: Size | null; readonly farthestPx?: number } = {},
): LabelCandidate[] {
  return RINGS_PX.filter((ring) => ring <= farthestPx).flatMap((ring) => [
    ...ringOf(at, radius + 5 + ring, size, ring * RING_COST),
    ...(wrapped === null
      ? []
      : wrappedCandidates(ringOf(at, radius + 5 + ring, wrapped, ring * RING_COST + WRAPPED_COST), wrapped)),
  ]);
}

/** The grid of places further off at the size of the desk's type, and the one for a name that finds none on it. */
const FAR_STEPS_PX = { coarse: { x: 6, y: 4 }, fine: { x: 2, y: 2 } };
const WIDER = 0.75; // of how much larger letters are: wider still, and names in halls stand further off
const FAR_REACH_PX = 4000; // more than any name and its way from the disc take
const LEAST_WAY_PX = 4; // from the edge of a disc to a name that stands off
const OFF_CENTRE_COST = 0.04; // of each px that the middle of a name stands aside of its disc

/** How close the places lie that a name may have further off. */
export type FarGrid = keyof typeof FAR_STEPS_PX;

interface FarPlaces {
  /** Its size on two lines; null where it has one word. */
  readonly wrapped: Size | null;
  readonly farthestPx: number;
  readonly grid?: FarGrid;
  /** Size of the type, 1 at a usual desk. */
  readonly type?: number;
}

/**
 * Returns places for a name anywhere about a disc, on one line and on two, none with a longer way from its edge than
 * `farthestPx`. They lie on a grid about the disc, which is wider where letters are larger, and each keeps its number
 * on any grid.
 */
export function candidatesFarFrom(
  at: Point,
  radius: number,
  size: Size,
  { wrapped, farthestPx, grid = "coarse", type = 1 }: FarPlaces,
): LabelCandidate[] {
  // In large letters a px is less. Whole ones, by which places are numbered.
  const wider = 1 + WIDER * (type - 1);
  const step = {
    x: Math.round(FAR_STEPS_PX[grid].x * wider),
    y: Math.round(FAR_STEPS_PX[grid].y * wider),
  };
  const reach = radius + farthestPx;
  return (wrapped === null ? [size] : [size, wrapped]).flatMap((own, lines) => {
    const places: LabelCandidate[] = [];
    const first = (length: number, stepPx: number) => -Math.floor((reach + length) / stepPx) * stepPx;
    for (let x = first(own.width, step.x); x <= reach; x += step.x) {
      for (let y = first(own.height, step.y); y <= reach; y += step.y) {
        const way = Math.hypot(clamp(x, 0, x + own.width), clamp(y, 0, y + own.height)) - radius;
        if (way < LEAST_WAY_PX || way > farthestPx) continue;
        const align = x > 0 ? "left" : x + own.width < 0 ? "right" : "center";
        const aside = align === "center" ? Math.abs(x + own.width / 2) : Math.abs(y + own.height / 2);
        places.push({
          x: at.x + x,
          y: at.y + y,
          align,
          isAbove: y + own.height <= 0,
          cost: way * RING_COST + aside * OFF_CENTRE_COST + lines * WRAPPED_COST,
          number: ((y + FAR_REACH_PX) * 2 * FAR_REACH_PX + x + FAR_REACH_PX) * 2 + lines,
          ...(own === wrapped ? { wrapped } : {}),
        });
      }
    }
    return places;
  });
}

function ringOf({ x, y }: Point, reach: number, { width, height }: Size, ringCost: number): LabelCandidate[] {
  return DIRECTIONS.map((direction, i): LabelCandidate => {
    const [dx, dy] = [Math.cos(direction), Math.sin(direction)];
    const align = dx > 0.3 ? "left" : dx < -0.3 ? "right" : "center";
    const back = align === "left" ? 0 : align === "right" ? width : width / 2;
    return {
      x: x + dx * reach - back,
      // Beside its disc a name is centred on it; below and above it stands clear.
      y: y + dy * reach - (height / 2) * (1 - dy),
      align,
      isAbove: dy < -0.3,
      cost: ringCost + i * DIRECTION_COST,
    };
  });
}

/** Returns places for the same name on two lines. */
export const wrappedCandidates = (places: readonly LabelCandidate[], wrapped: Size): LabelCandidate[] =>
  places.map((place) => ({ ...place, wrapped }));

const ROW_STEP_PX = 6; // of the middle of a name from its mark, at the size of the desk's type
const ROW_SHIFT_COST = 0.01; // of each px of them
const HOLD_PX = 6; // of a name on either side of its mark
const LETTERS_FROM = 0.16; // of its line, above the tallest letter
const BELOW_MARK_PX = 3; // from the largest mark to the tallest letter

/**
 * Returns places for a name in the row of names under marks that stand in one, all on one line whatever the size of a mark.
 *
 * @param reachPx from the middle of the marks to the end of the largest
 */
export function candidatesInRow(at: Point, reachPx: number, size: Size, type = 1): LabelCandidate[] {
  const y = at.y + reachPx + BELOW_MARK_PX - LETTERS_FROM * size.height;
  const step = ROW_STEP_PX * type;
  const count = Math.max(0, Math.floor((size.width / 2 - HOLD_PX * type) / step));
  return Array.from({ length: 2 * count + 1 }, (_, i) => Math.ceil(i / 2) * (i % 2 === 0 ? -step : step)).map(
    (shift) => ({
      x: at.x + shift - size.width / 2,
      y,
      align: "center",
      isAbove: false,
      cost: Math.abs(shift) * ROW_SHIFT_COST,
      isInRow: true,
    }),
  );
}

const MOST_PLACES = 15; // along one course
const STEP_PX = 14;
const MOST_TURN = 0.8; // radians between the two halves of a curved name: more, and its letters fall apart
const LEAD_PX = 40; // of the line beyond its name, so that no letter falls off its end

/**
 * Returns places for a name whose letters follow a line, those about its middle first; none where the line is shorter
 * than the name or bends too much.
 */
export function candidatesAlong(course: readonly Point[], { width, height }: Size): LabelCandidate[] {
  const line = { points: course, lengthPx: lengthOf(course) };
  const room = line.lengthPx - width;
  if (room < 0) return [];
  const count = Math.min(MOST_PLACES, Math.floor(room / STEP_PX) + 1);
  return Array.from({ length: count }, (_, i) => (room * (i + 0.5)) / count)
    .toSorted((a, b) => Math.abs(a - room / 2) - Math.abs(b - room / 2))
    .flatMap((from) =>
      curvedPlace(
        ([0, 0.5, 1] as const).map((part) => pointOn(line, (from + part * width) / line.lengthPx)),
        height,
      ),
    );
}

function curvedPlace([from, middle, to]: readonly Point[], height: number): LabelCandidate[] {
  if (from === undefined || middle === undefined || to === undefined) return [];
  const [out, into] = [directionTo(from, middle), directionTo(middle, to)];
  if (Math.abs(wrapAngle(into - out)) > MOST_TURN) return [];
  const control = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
  const count = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (0.7 * height));
  const boxes = Array.from({ length: count + 1 }, (_, i): Box => {
    const [t, s] = [i / count, 1 - i / count];
    const on = (axis: "x" | "y") => s * s * from[axis] + 2 * s * t * control[axis] + t * t * to[axis];
    return { x: on("x") - height / 2, y: on("y") - height / 2, width: height, height };
  });
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const wrapped = {
    width: Math.max(...boxes.map((box) => box.x)) + height - x,
    height: Math.max(...boxes.map((box) => box.y)) + height - y,
  };
  const pair = (at: Point) => `${Math.round(at.x)} ${Math.round(at.y)}`;
  const lead = stepped(from, directionTo(control, from), LEAD_PX);
  const end = stepped(to, directionTo(control, to), LEAD_PX);
  const d = `M${pair(lead)}L${pair(from)}Q${pair(control)} ${pair(to)}L${pair(end)}`;
  return [{ x, y, align: "center", isAbove: false, cost: 0, wrapped, curve: { d, boxes } }];
}

/** Returns places for a name that lies on what it names: there, or a little above or below. */
export function candidatesOn(
  { x, y }: Point,
  { width, height }: Size,
  shiftsPx: readonly number[],
): LabelCandidate[] {
  return shiftsPx.map((shift) => ({
    x: x - width / 2,
    y: y - height / 2 + shift,
    align: "center",
    isAbove: false,
    cost: 0,
  }));
}
