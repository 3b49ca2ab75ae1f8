import type { MapColours } from "./colours.ts";

/** One stroke along the coast: widths count on both sides of it, and the land covers one of them. */
export interface CoastRing {
  readonly widthPx: number;
  readonly colour: keyof MapColours;
  readonly opacity: number;
}

/** A soft shade in two steps: it says where the shore is about, not where it is. */
export const COAST_RINGS: readonly CoastRing[] = [
  { widthPx: 26, colour: "coast", opacity: 0.14 },
  { widthPx: 13, colour: "coast", opacity: 0.2 },
];

/** From this zoom on the shade fades, since at piers it opens into fans; at the second it is gone. */
export const HALO_FADE = { from: 13.6, to: 14.8 } as const;
