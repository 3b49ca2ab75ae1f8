/** Half the height of a gate's mark, in its radius (`map.css`). */
export const DIAMOND = 1.13;

/** Returns how far the edge of a mark lies from its middle in a direction: a disc's, or that of the diamond of a gate. */
export const edgeOf = (
  { radius, facing }: { readonly radius: number; readonly facing: number | null },
  angle: number,
): number =>
  facing === null ? radius : (radius * DIAMOND) / (Math.abs(Math.cos(angle)) + Math.abs(Math.sin(angle)));
