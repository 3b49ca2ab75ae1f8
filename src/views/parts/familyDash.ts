import type { Family } from "../../dataset/schema/stream.ts";

/**
 * Dash of a family's pipes in px at a stroke of 5 px: energy whole, water long dashes, material short ones.
 * The second cue beside colour, on map, diagram and legend alike.
 */
export const FAMILY_DASH: Readonly<Record<Family, readonly number[]>> = {
  energy: [],
  water: [14, 3],
  material: [4, 3],
};
