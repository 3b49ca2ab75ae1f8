import { clamp } from "../../lib/clamp.ts";
/** A thing that takes up room along an axis and would like to lie at a certain place. */
export interface SpreadItem {
  /** Where its centre would like to be, px. */
  readonly target: number;
  /** Room it takes, px. */
  readonly size: number;
  /** How strongly it holds on to its place; > 0. */
  readonly weight: number;
}

/**
 * Returns the centres of things in their given order, each as near to its target as the others allow.
 *
 * None overlap and all lie within `from` … `to`, provided that their sizes and gaps add up to no more than that.
 * It is isotonic regression by pooling adjacent violators: with the distances between neighbours subtracted,
 * "not overlapping" means "not decreasing", and groups that would collide share their weighted mean (M. Ayer, H. D. Brunk, G. M. Ewing, W. T. Reid and E. Silverman,
 * "An Empirical Distribution Function for Sampling with Incomplete Information", 1955).
 */
export function spreadApart(items: readonly SpreadItem[], gap: number, from: number, to: number): number[] {
  const offsets = offsetsOf(items, gap);
  const pools: { sum: number; weight: number; count: number }[] = [];
  items.forEach(({ target, weight }, i) => {
    let pool = { sum: (target - (offsets[i] ?? 0)) * weight, weight, count: 1 };
    for (let last = pools.at(-1); last !== undefined && mean(last) >= mean(pool); last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  const least = from + (items[0]?.size ?? 0) / 2;
  const most = to - (items.at(-1)?.size ?? 0) / 2 - (offsets.at(-1) ?? 0);
  return pools
    .flatMap((pool) => Array.from({ length: pool.count }, () => mean(pool)))
    .map((shifted, i) => clamp(least, shifted, most) + (offsets[i] ?? 0));
}

const mean = (pool: { sum: number; weight: number }) => pool.sum / pool.weight;

/** Least distance of each centre from the first one. */
function offsetsOf(items: readonly SpreadItem[], gap: number): number[] {
  let offset = 0;
  return items.map((item, i) => {
    const before = items[i - 1];
    if (before !== undefined) offset += before.size / 2 + gap + item.size / 2;
    return offset;
  });
}
