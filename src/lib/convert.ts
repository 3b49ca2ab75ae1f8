import type { Unit } from "./units.ts";

/**
 * What a unit is in the smallest of its kind, which the SI fixes exactly: kJ, kg or litres, a year's or not. Between kinds
 * nothing is converted (no heat of combustion, no density), nor between a day and a year.
 */
const EXACT: readonly Partial<Record<Unit, number>>[] = [
  { "kWh/year": 3.6e3, "MWh/year": 3.6e6, "GWh/year": 3.6e9, "TJ/year": 1e9 },
  { "kg/year": 1, "t/year": 1e3 },
  { "l/year": 1, "m3/year": 1e3 },
  { l: 1, m3: 1e3 },
];

/** Returns how many of `to` one of `from` is, exactly; null where the units do not measure the same. */
export function factorBetween(from: Unit, to: Unit): number | null {
  if (from === to) return 1;
  const kind = EXACT.find((units) => units[from] !== undefined && units[to] !== undefined);
  if (kind === undefined) return null;
  return (kind[from] ?? 0) / (kind[to] ?? 1);
}
