import { offViewLabels } from "../labels/offViewLabels.ts";
import { asidesFor } from "../pipes/asides.ts";
import { drawPipes } from "../pipes/drawPipes.ts";
import { homePlan } from "../pipes/homePlan.ts";
import { lanePlan } from "../pipes/lanePlan.ts";

/**
 * What only a map with corridors needs: it plans pipes and draws them, keeps sites off them, and names partners where
 * pipes leave the view. The page loads it beside the map's engine; without it streams are plain curves.
 */
export const CORRIDOR_PARTS = { homePlan, lanePlan, drawPipes, asidesFor, offViewLabels };

export type CorridorParts = typeof CORRIDOR_PARTS;
