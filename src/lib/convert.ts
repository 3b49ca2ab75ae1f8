import type { Unit } from "./units.ts";

/**
 * What a unit is in the smallest of its kind, by definition: kJ, kg or litres, a year's or not (1 Wh = 3,600 J, 1 m³ = 1,000 l,
 * 1 t = 1,000 kg). Between kinds nothing is converted (no heat of combustion, no density), nor between a day and a year.
 */
const EXACT: readonly Partial<Record<Unit, number>>[] = [
  { "kWh/year": 3.6e3, "MWh/year": 3.6e6, "GWh/year": 3.6e9, "TJ/year": 1e9 },
  { "kg/year": 1, "t/year": 1e3 },
  { "l/year": 1, "m3/year": 1e3 },
  { l: 1, m3: 1e3 },
];

/** Returns whether one unit is the other by definition. */
export const isConvertible = (from: Unit, to: Unit): boolean => convert(1, from, to) !== null;

/** Returns an amount in another unit, as exactly as numbers are; null where the units do not measure the same. */
export function convert(value: number, from: Unit, to: Unit): number | null {
  if (from === to) return value;
  for (const kind of EXACT) {
    const [times, by] = [kind[from], kind[to]];
    if (times !== undefined && by !== undefined) return (value * times) / by;
  }
  return null;
}
