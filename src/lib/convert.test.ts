import { describe, expect, it } from "vitest";
import { convert, isConvertible } from "./convert.ts";

describe("an exact conversion", () => {
  // By hand: 1 Wh is 3,600 J, so 1 GWh = 10⁹ Wh = 3.6 × 10¹² J = 3.6 TJ.
  it.each([
    ["GWh/year", "TJ/year", 3.6],
    ["MWh/year", "TJ/year", 0.0036],
    ["kWh/year", "TJ/year", 0.0000036],
    ["TJ/year", "TJ/year", 1],
    ["GWh/year", "MWh/year", 1000],
    ["kg/year", "t/year", 0.001],
    ["l/year", "m3/year", 0.001],
  ] as const)("of one %s into %s is %d", (from, to, factor) => {
    expect(convert(1, from, to)).toBeCloseTo(factor, 12);
    expect(convert(convert(1, from, to) ?? 0, to, from)).toBeCloseTo(1, 12);
  });

  it.each([
    ["t/year", "TJ/year"],
    ["m3/year", "t/year"],
    ["MW", "TJ/year"],
    ["t/day", "t/year"],
    ["t", "t/year"],
  ] as const)("is not made from %s into %s, which would take an assumption", (from, to) => {
    expect(convert(1, from, to)).toBeNull();
    expect(isConvertible(from, to)).toBe(false);
  });
});
