import type { Family } from "../dataset/schema/stream.ts";
import type { Unit } from "../lib/units.ts";

/** What amounts are drawn in: one family at a time, because t, m³ and TJ share no axis. */
export const MEASURE_UNITS = {
  energy: "TJ/year",
  water: "m3/year",
  material: "t/year",
} as const satisfies Record<Family, Unit>;

/** `value × times ÷ by` is the same amount in the unit of the measure. */
interface Exact {
  readonly measure: Family;
  readonly times: number;
  readonly by: number;
}

/**
 * The units that are a measure's own, or are it by definition: 1 m³ = 1,000 l, 1 t = 1,000 kg, 1 kWh = 3.6 MJ. A rate by
 * the hour or the day, a capacity in MW and a total without a time are no amounts of a year, whatever they are multiplied by.
 */
const EXACT: Readonly<Partial<Record<Unit, Exact>>> = {
  "TJ/year": { measure: "energy", times: 1, by: 1 },
  "GWh/year": { measure: "energy", times: 36, by: 10 },
  "MWh/year": { measure: "energy", times: 36, by: 10_000 },
  "kWh/year": { measure: "energy", times: 36, by: 10_000_000 },
  "m3/year": { measure: "water", times: 1, by: 1 },
  "l/year": { measure: "water", times: 1, by: 1000 },
  "t/year": { measure: "material", times: 1, by: 1 },
  "kg/year": { measure: "material", times: 1, by: 1000 },
};

/** Returns an amount of a year in the unit of a measure, as exactly as numbers are; null where it is of another kind. */
export function inMeasure(value: number, unit: Unit, measure: Family): number | null {
  const exact = EXACT[unit];
  return exact === undefined || exact.measure !== measure ? null : (value * exact.times) / exact.by;
}
