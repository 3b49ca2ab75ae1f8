import type { MapColours } from "./colours.ts";

/** One stroke of the water lining: widths count on both sides of the coast, and the land covers one of them. */
export interface CoastRing {
  readonly widthPx: number;
  readonly colour: keyof MapColours;
  readonly opacity: number;
}

const HAIRLINE_PX = 1;

/** A hairline at a distance from the coast: a stroke in the colour of the coast and the sea again inside it. */
const hairline = (distancePx: number, opacity: number): CoastRing[] => [
  { widthPx: 2 * (distancePx + HAIRLINE_PX), colour: "coast", opacity },
  { widthPx: 2 * distancePx, colour: "sea", opacity: 1 },
];

/** Lines that follow the coast ever fainter, as engravers drew water; the outermost first. */
export const COAST_RINGS: readonly CoastRing[] = [
  ...hairline(17, 0.16),
  ...hairline(11.5, 0.24),
  ...hairline(7, 0.34),
  ...hairline(3.5, 0.45),
];

/** From this zoom on the lines fade, since at piers they open into fans; at the second they are gone. */
export const HALO_FADE = { from: 13, to: 14.2 } as const;
