import type { Comparison } from "../dataset/schema/dataset.ts";
import type { Text } from "../dataset/schema/common.ts";
import type { Atlas } from "./atlas.ts";

/** Two years that are offered by name. */
export interface OfferedYears extends Pick<Comparison, "id" | "from" | "milestones" | "series"> {
  /** Null where the dataset offers none by name, and these are its first year and today. */
  readonly title: Text | null;
  readonly to: number;
}

/** Returns the pairs of years that the dataset offers; its first year and today where it offers none, none where it has one year. */
export function comparisonsOf({ dataset, firstYear, lastYear }: Atlas): OfferedYears[] {
  const { comparisons } = dataset.meta;
  if (comparisons.length > 0) return comparisons.map((one) => ({ ...one, to: one.to ?? lastYear }));
  if (firstYear === lastYear) return [];
  return [{ id: "first-and-last", title: null, from: firstYear, to: lastYear, milestones: [], series: [] }];
}

/** Returns what the dataset offers of two years, whichever is named first; null where it offers nothing of them. */
export const comparisonOf = (atlas: Atlas, from: number, to: number): OfferedYears | null =>
  comparisonsOf(atlas).find((one) => one.from === Math.min(from, to) && one.to === Math.max(from, to)) ??
  null;
