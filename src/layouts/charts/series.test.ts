import { describe, expect, it } from "vitest";
import { missingYears, type SeriesFrame, seriesLayout } from "./series.ts";

const frame: SeriesFrame = {
  width: 300,
  height: 120,
  left: 60,
  bottom: 20,
  top: 10,
  firstYear: 2000,
  lastYear: 2023,
  typePx: 14,
};
const values = [
  { year: 2013, value: 800 },
  { year: 2014, value: null },
  { year: 2015, value: 400 },
  { year: 2016, value: 0 },
];

describe("seriesLayout", () => {
  it("grows every bar from zero, in proportion", () => {
    const { bars, baseline } = seriesLayout(values, frame);
    const [high, half, none] = bars;
    expect(high!.y + high!.height).toBeCloseTo(baseline);
    expect(high!.height).toBeCloseTo(half!.height * 2);
    expect(none!.height).toBe(0);
  });

  it("leaves a gap where nothing is published and does not draw it as zero", () => {
    const { bars, gaps } = seriesLayout(values, frame);
    expect(bars.map((bar) => bar.year)).toEqual([2013, 2015, 2016]);
    expect(gaps.map((gap) => gap.year)).toEqual([2014]);
    expect(gaps[0]!.x).toBeGreaterThan(bars[0]!.x);
    expect(gaps[0]!.x).toBeLessThan(bars[1]!.x);
  });

  it("puts a year at the same place in every series", () => {
    const one = seriesLayout(values, frame).bars[0]!;
    const other = seriesLayout([{ year: 2013, value: 3 }], frame).bars[0]!;
    expect([one.x, one.width]).toEqual([other.x, other.width]);
  });

  it("always shows zero on the value axis, also for negative values and for nothing but zeros", () => {
    const ticksOf = (value: number) =>
      seriesLayout([{ year: 2010, value }], frame).valueTicks.map((tick) => tick.value);
    expect(ticksOf(45_178)).toContain(0);
    expect(ticksOf(-20)).toContain(0);
    expect(ticksOf(0)).toEqual([0]);
    const below = seriesLayout([{ year: 2010, value: -20 }], frame);
    expect(below.bars[0]!.y).toBeCloseTo(below.baseline);
    expect(below.bars[0]!.height).toBeGreaterThan(0);
  });

  it("has a place for every year of the axis, also where the series has no value, and for no other", () => {
    const { xOf, bars } = seriesLayout(values, frame);
    expect(xOf(2013)).toBeCloseTo(bars[0]!.x + bars[0]!.width / 2);
    expect(xOf(2001)).toBeGreaterThan(frame.left);
    expect(xOf(2024)).toBeNull();
  });

  it("stays inside its frame", () => {
    const { bars } = seriesLayout(
      [
        { year: 2000, value: 7 },
        { year: 2023, value: 9.3 },
      ],
      frame,
    );
    for (const bar of bars) {
      expect(bar.x).toBeGreaterThanOrEqual(frame.left);
      expect(bar.x + bar.width).toBeLessThanOrEqual(frame.width + 0.001);
      expect(bar.y).toBeGreaterThanOrEqual(frame.top);
      expect(bar.y + bar.height).toBeLessThanOrEqual(frame.height - frame.bottom + 0.001);
    }
  });

  it("labels both ends of the time axis and leaves out what has no room", () => {
    const years = (firstYear: number, lastYear: number) =>
      seriesLayout(values, { ...frame, firstYear, lastYear }).yearTicks.map((tick) => tick.year);
    expect(years(2000, 2023)).toEqual([2000, 2005, 2010, 2015, 2023]);
    expect(years(2013, 2013)).toEqual([2013]);
  });
});

it("missingYears counts years that are null and years that are left out", () => {
  expect(missingYears(values)).toEqual([2014]);
  expect(
    missingYears([
      { year: 2010, value: 1 },
      { year: 2013, value: 1 },
    ]),
  ).toEqual([2011, 2012]);
  expect(missingYears([])).toEqual([]);
});
