import type { Balance } from "../dataset/schema/balance.ts";
import type { Family } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";

/**
 * Returns the balance of an id, else that of a family whose years are nearest to a year, of several the one of the fewest
 * years, which says most of them; null where the family has none.
 */
export function balanceOf(
  atlas: Atlas,
  id: string | null,
  { family, year }: { readonly family: Family; readonly year: number },
): Balance | null {
  const own = balancesOf(atlas, family);
  const away = (balance: Balance) => Math.abs(nearestYear(balance, year) - year);
  const length = ({ from, to }: Balance) => to - from;
  const [nearest] = own.toSorted((a, b) => away(a) - away(b) || length(a) - length(b));
  return own.find((balance) => balance.id === id) ?? nearest ?? null;
}

/** Returns the balances of a family, in the order of the data. */
export const balancesOf = ({ dataset }: Atlas, family: Family): readonly Balance[] =>
  dataset.balances.filter((balance) => balance.family === family);

/** Returns the year of a balance that is nearest to one that it may not hold. */
export const nearestYear = ({ from, to }: Balance, year: number): number =>
  Math.min(to, Math.max(from, year));
