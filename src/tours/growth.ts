import type { Step } from "../dataset/schema/tour.ts";

/** More pictures than this follow each other too fast to be seen. */
const MOST_PICTURES = 12;
const PICTURE_MS = 1000;

/**
 * Returns the years that a step which grows shows one after another before its own year: the first is where it grows from,
 * the others are years of change, evenly left out where they are many. Empty for a step that stands there at once.
 *
 * @param changes years in which something changes, in order
 * @param lastYear the year of a step that names none
 * @param most pictures that the eye can follow
 */
export function growthYears(
  { state }: Step,
  changes: readonly number[],
  lastYear: number,
  most = MOST_PICTURES,
): number[] {
  const { from } = state;
  if (from === undefined) return [];
  const between = changes.filter((year) => year > from && year < (state.year ?? lastYear));
  const stride = Math.max(1, Math.ceil(between.length / (most - 1)));
  return [from, ...between.filter((_, i) => (i + 1) % stride === 0)];
}

const REST = 3; // pictures long

/** Returns the years through which a step grows with a rest at one that lies between its first and its own. */
export function restingAt(year: number, years: readonly number[], own: number): number[] {
  const [first = Infinity] = years;
  if (year <= first || year >= own) return [...years];
  const rest = Array<number>(REST).fill(year);
  return [...years.filter((other) => other < year), ...rest, ...years.filter((other) => other > year)];
}

/** Returns how long each of these pictures stands, in ms: growing takes at most half of the step's time. */
export function pictureMs({ seconds }: Step, pictures: number): number {
  return Math.min(PICTURE_MS, (seconds * 500) / Math.max(1, pictures));
}

/** Returns whether a year is one through which a step grows. */
export function isGrowing({ state }: Step, year: number | null, lastYear: number): boolean {
  return state.from !== undefined && year !== null && year >= state.from && year < (state.year ?? lastYear);
}
