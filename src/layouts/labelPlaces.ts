import type { LabelPlace } from "./mapLabels.ts";
import type { Point } from "./mercator.ts";

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
export function placesAround(
  at: Point,
  radius: number,
  size: Size,
  {
    wrapped = null,
    farthestPx = CLOSE_PX,
  }: { readonly wrapped?: Size | null; readonly farthestPx?: number } = {},
): LabelPlace[] {
  return RINGS_PX.filter((ring) => ring <= farthestPx).flatMap((ring) => [
    ...ringOf(at, radius + 5 + ring, size, ring * RING_COST),
    ...(wrapped === null
      ? []
      : wrappedPlaces(ringOf(at, radius + 5 + ring, wrapped, ring * RING_COST + WRAPPED_COST), wrapped)),
  ]);
}

function ringOf({ x, y }: Point, reach: number, { width, height }: Size, ringCost: number): LabelPlace[] {
  return DIRECTIONS.map((direction, i): LabelPlace => {
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
export const wrappedPlaces = (places: readonly LabelPlace[], wrapped: Size): LabelPlace[] =>
  places.map((place) => ({ ...place, wrapped }));

/** Returns places for a name that lies on what it names: there, or a little above or below. */
export function placesOn(
  { x, y }: Point,
  { width, height }: Size,
  shiftsPx: readonly number[],
): LabelPlace[] {
  return shiftsPx.map((shift) => ({
    x: x - width / 2,
    y: y - height / 2 + shift,
    align: "center",
    isAbove: false,
    cost: 0,
  }));
}
