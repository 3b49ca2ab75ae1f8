/** Returns the number between two bounds that is nearest to a number; the lower one where they are the wrong way round. */
export const clamp = (least: number, value: number, most: number): number =>
  Math.max(least, Math.min(most, value));
