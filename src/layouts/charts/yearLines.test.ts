import { describe, expect, it } from "vitest";
import { yearLinesLayout } from "./yearLines.ts";

const FRAME = {
  width: 140,
  height: 100,
  left: 20,
  right: 20,
  bottom: 20,
  top: 0,
  nameHeight: 10,
  firstYear: 2000,
  lastYear: 2009,
  typePx: 14,
};
const line = (id: string, ...values: readonly (number | null)[]) => ({
  id,
  isNamed: true,
  values: values.map((value, i) => ({ year: 2000 + i, value })),
});

describe("lines over the years", () => {
  it("are steps a year wide, from zero, with a gap where there is no value", () => {
    const { lines, baseline, valueTicks } = yearLinesLayout([line("a", 0, 4, null, 2)], FRAME);
    expect(baseline).toBe(80);
    expect(valueTicks[0]).toEqual({ value: 0, y: 80 });
    expect(lines[0]?.path).toBe("M20 80H30V0H40M50 40H60");
    expect([2000, 2001, 2002, 2005].map((year) => lines[0]?.yOf(year))).toEqual([80, 0, null, null]);
  });

  it("share one axis, with what stands beside them", () => {
    const { lines, yOf } = yearLinesLayout([line("a", 1), line("b", 2)], FRAME, [4]);
    expect(yOf(4)).toBe(0);
    expect(lines.map(({ yOf: at }) => at(2000))).toEqual([60, 40]);
  });

  it("say which year lies at a place, and none outside the axis", () => {
    const { xOf, yearAt } = yearLinesLayout([], FRAME);
    expect(xOf(2003)).toBe(55);
    expect(xOf(2010)).toBe(null);
    expect([-5, 55, 59, 61, 500].map(yearAt)).toEqual([2000, 2003, 2003, 2004, 2009]);
  });

  it("are named at their ends, apart from each other, in their order", () => {
    const without = { ...line("without", 2), isNamed: false };
    const { lines } = yearLinesLayout(
      [line("low", 1.9), line("high", 2), line("none", null), without],
      FRAME,
    );
    const [low, high, none, nameless] = lines.map(({ nameY }) => nameY);
    expect((low ?? 0) - (high ?? 0)).toBeCloseTo(10);
    expect([none, nameless]).toEqual([null, null]);
  });

  it("have an axis where all is nothing", () => {
    expect(yearLinesLayout([line("a", 0, 0)], FRAME).lines[0]?.path).toBe("M20 80H30V80H40");
  });
});
