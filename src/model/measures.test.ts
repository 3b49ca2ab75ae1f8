import { describe, expect, it } from "vitest";
import { UNIT_KEYS } from "../lib/units.ts";
import { inMeasure, MEASURE_UNITS } from "./measures.ts";
import { FAMILIES } from "./filter.ts";

describe("an amount in the unit of a measure", () => {
  it.each([
    [65_000_000, "l/year", "water", 65_000],
    [3_500_000, "m3/year", "water", 3_500_000],
    [4_000_000, "kg/year", "material", 4000],
    [90_000, "t/year", "material", 90_000],
    [80_000, "MWh/year", "energy", 288], // 80,000 MWh × 3.6 GJ
    [1, "GWh/year", "energy", 3.6],
    [140_000_000, "kWh/year", "energy", 504], // 140 GWh × 3.6 TJ
    [1577.8, "TJ/year", "energy", 1577.8],
  ] as const)("%d %s of %s is %d", (value, unit, measure, expected) => {
    expect(inMeasure(value, unit, measure)).toBe(expected);
  });

  it("is none where the figure is no amount of a year", () => {
    for (const unit of ["t/day", "t/h", "l/day", "MW", "t", "m3", "l", "%", "DKK/year"] as const)
      for (const measure of FAMILIES) expect(inMeasure(1, unit, measure)).toBeNull();
  });

  it("is of one measure only, and the measure's own unit stands as it is", () => {
    for (const unit of UNIT_KEYS)
      expect(FAMILIES.filter((measure) => inMeasure(1, unit, measure) !== null).length).toBeLessThan(2);
    for (const measure of FAMILIES) expect(inMeasure(0.3, MEASURE_UNITS[measure], measure)).toBe(0.3);
  });
});
