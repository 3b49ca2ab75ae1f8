/** Returns the first and the last of years, of which some may be unknown. */
export function extentOf(years: readonly (number | null)[]): readonly [number, number] {
  const known = years.filter((year) => year !== null);
  return known.length === 0 ? [0, 0] : [Math.min(...known), Math.max(...known)];
}
