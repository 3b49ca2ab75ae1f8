import type { MapColours } from "./colours.ts";

interface CoastShade {
  /** On both sides of the coast; the land covers one of them. */
  readonly widthPx: number;
  readonly colour: keyof MapColours;
  readonly opacity: number;
}

/** One soft shade without a line: it says where the shore is about, not where it is. */
export const COAST_SHADE: CoastShade = { widthPx: 20, colour: "coast", opacity: 0.28 };

/** From this zoom on the shade fades, since at piers it opens into fans; at the second it is gone. */
export const HALO_FADE = { from: 13.6, to: 14.8 } as const;
