/** A bar of a round length. */
export interface MapScale {
  readonly meters: number;
  readonly widthPx: number;
}

/** Returns the longest bar of 1, 2 or 5 times a power of ten metres that is no wider than `maxPx`. */
export function layoutMapScale(pxPerMeter: number, maxPx: number): MapScale {
  const most = maxPx / pxPerMeter;
  const power = 10 ** Math.floor(Math.log10(most));
  const factor = [5, 2, 1].find((f) => f * power <= most) ?? 1;
  return { meters: factor * power, widthPx: factor * power * pxPerMeter };
}
