import { mean } from "d3-array";

/** A partner on one side of the diagram and the rows of the middle column that it is joined to. */
export interface Joined {
  readonly id: string;
  /** Row numbers in rising order; at least one. */
  readonly rows: readonly number[];
}

/**
 * Returns the ids of one side in an order in which its links cross little.
 *
 * First by the mean of their rows (the barycentre heuristic for two-layer drawings of K. Sugiyama,
 * S. Tagawa and M. Toda, "Methods for Visual Understanding of Hierarchical System Structures", 1981), then neighbours change places
 * as long as that removes crossings. Ties go by id, so that the order of the input does not matter.
 */
export function orderToCrossLittle(side: readonly Joined[]): string[] {
  const order = side
    .map((joined) => ({ ...joined, centre: mean(joined.rows) ?? 0 }))
    .toSorted((a, b) => a.centre - b.centre || (a.id < b.id ? -1 : 1));
  let hasImproved = true;
  while (hasImproved) {
    hasImproved = false;
    for (let i = 0; i + 1 < order.length; i++) {
      const [upper, lower] = [order[i], order[i + 1]];
      if (upper === undefined || lower === undefined) continue;
      // Each change takes away at least one crossing, so this comes to an end.
      if (crossingsOf(upper.rows, lower.rows) <= crossingsOf(lower.rows, upper.rows)) continue;
      order[i] = lower;
      order[i + 1] = upper;
      hasImproved = true;
    }
  }
  return order.map(({ id }) => id);
}

/** Returns how often the links of two neighbours cross when the first lies above the second. */
export function crossingsOf(upper: readonly number[], lower: readonly number[]): number {
  return upper.reduce((sum, row) => sum + lower.filter((other) => other < row).length, 0);
}
