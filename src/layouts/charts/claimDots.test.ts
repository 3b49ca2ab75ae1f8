import { describe, expect, it } from "vitest";
import type { FigureClaim } from "../../dataset/schema/claim.ts";
import { claimDotsLayout } from "./claimDots.ts";
import { seriesLayout } from "./series.ts";

const frame = {
  width: 300,
  height: 120,
  left: 60,
  bottom: 20,
  top: 10,
  firstYear: 1990,
  lastYear: 2026,
  typePx: 14,
};
const claim = (value: number | null, referenceYear: number | null, more: Partial<FigureClaim> = {}) => ({
  figure: null,
  measure: null,
  method: null,
  equivalent: null,
  value,
  upTo: null,
  qualifier: null,
  unit: "t/year" as const,
  referenceYear,
  referenceYearTo: null,
  referencePeriod: null,
  publishedYear: null,
  publishedPeriod: null,
  basis: "reported" as const,
  references: ["a"],
  preferred: false,
  inferred: false,
  note: null,
  ...more,
});

describe("claimDotsLayout", () => {
  it("draws each claim at its own year and value, from zero", () => {
    const { dots, baseline } = claimDotsLayout([claim(100, 2000), claim(50, 2010)], frame);
    expect(dots).toHaveLength(2);
    expect(dots[0]!.x).toBeLessThan(dots[1]!.x);
    expect(baseline - dots[0]!.y).toBeCloseTo(2 * (baseline - dots[1]!.y));
  });

  it("keeps claims without a year apart from the time axis instead of guessing one", () => {
    const { dots, undatedX, xOf } = claimDotsLayout([claim(100, 2000), claim(50, null)], frame);
    expect(dots[1]).toMatchObject({ isDated: false, x: undatedX });
    expect(undatedX).toBeGreaterThan(xOf(2026)!);
  });

  it("uses the year of publication where the figure has none", () => {
    const { dots, xOf } = claimDotsLayout([claim(100, null, { publishedYear: 2018 })], frame);
    expect(dots[0]!.x).toBe(xOf(2018));
    expect(dots[0]!.isPublication).toBe(true);
  });

  it("puts a figure of a rough time in the middle of it", () => {
    const midNineties = { referencePeriod: { from: 1993, to: 1997, text: null } };
    const { dots, xOf } = claimDotsLayout([claim(100, null, { ...midNineties, publishedYear: 2018 })], frame);
    expect(dots[0]).toMatchObject({ x: xOf(1995), isDated: true, isPublication: false });
  });

  it("draws a range from its lower to its upper end, and no dot for what is not published", () => {
    const { dots } = claimDotsLayout([claim(100, 2000, { upTo: 200 }), claim(null, 2010)], frame);
    expect(dots).toHaveLength(1);
    expect(dots[0]!.yTo).toBeLessThan(dots[0]!.y);
  });

  it("has no place for years outside the axis", () => {
    expect(claimDotsLayout([claim(100, 2000)], frame).xOf(1961)).toBeNull();
  });

  it("stands over the bars of the same years where it lies below a series", () => {
    const { dots, xOf } = claimDotsLayout([claim(100, 2000)], frame, "bars");
    const values = [{ year: 2000, value: 1 }];
    const { bars } = seriesLayout(values, frame);
    expect(dots[0]!.x).toBeCloseTo(bars[0]!.x + bars[0]!.width / 2);
    expect(xOf(2000)).toBe(dots[0]!.x);
  });
});
