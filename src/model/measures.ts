import type { Family } from "../dataset/schema/stream.ts";
import { convert } from "../lib/convert.ts";
import type { Unit } from "../lib/units.ts";

/** What amounts are drawn in: one family at a time, because t, m³ and TJ share no axis. */
export const MEASURE_UNITS = {
  energy: "TJ/year",
  water: "m3/year",
  material: "t/year",
} as const satisfies Record<Family, Unit>;

/**
 * Returns an amount of a year in the unit of a measure, as exactly as numbers are; null where it is of another kind. A rate
 * by the hour or the day, a capacity in MW and a total without a time are no amounts of a year, whatever they are multiplied by.
 */
export const inMeasure = (value: number, unit: Unit, measure: Family): number | null =>
  convert(value, unit, MEASURE_UNITS[measure]);
