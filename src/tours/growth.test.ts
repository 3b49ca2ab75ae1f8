import { describe, expect, it } from "vitest";
import type { Step } from "../dataset/schema/tour.ts";
import { growthYears, isGrowing, pictureMs, restingAt } from "./growth.ts";

const text = { da: "d", en: "e" };
const step = (from: number | undefined, year: number | null, seconds = 20): Step => ({
  id: "grow",
  state: {
    view: "map",
    year,
    compare: null,
    follow: [],
    family: [],
    status: [],
    with: [],
    ...(from === undefined ? {} : { from }),
  },
  headline: text,
  text,
  notes: text,
  seconds,
  references: [],
});

describe("a step that grows", () => {
  it("goes from its first year over the years of change to its own", () => {
    expect(growthYears(step(1961, 1993), [1961, 1972, 1982, 1993, 2001], 2026)).toEqual([1961, 1972, 1982]);
  });

  it("leaves years out evenly where there are too many to be seen", () => {
    const changes = Array.from({ length: 60 }, (_, i) => 1961 + i);
    const years = growthYears(step(1961, null), changes, 2026);
    expect(years.length).toBeLessThanOrEqual(12);
    expect(years[0]).toBe(1961);
    expect(new Set(years.slice(2).map((year, i) => year - (years[i + 1] ?? 0)))).toEqual(new Set([6]));
  });

  it("leaves none out where the eye can follow as many as there are", () => {
    const changes = Array.from({ length: 24 }, (_, i) => 2000 + i);
    expect(growthYears(step(2000, 2023), changes, 2026, Infinity)).toEqual(changes.slice(0, -1));
  });

  it("rests at the year in which most ran, if that lies on its way", () => {
    expect(restingAt(2018, [1961, 2010, 2020], 2026)).toEqual([1961, 2010, 2018, 2018, 2018, 2020]);
    expect(restingAt(2018, [1961, 2018, 2020], 2026)).toEqual([1961, 2018, 2018, 2018, 2020]);
    expect(restingAt(2018, [1961, 1990], 1993)).toEqual([1961, 1990]);
    expect(restingAt(2018, [], 2026)).toEqual([]);
  });

  it("takes at most half of its time", () => {
    expect(pictureMs(step(1961, 1993, 8), 8)).toBe(500);
    expect(pictureMs(step(1961, 1993, 60), 8)).toBe(1000);
  });

  it("is no other step that the guide has gone to", () => {
    expect(isGrowing(step(1961, null), 1982, 2026)).toBe(true);
    expect(isGrowing(step(1961, 1993), 1993, 2026)).toBe(false);
    expect(isGrowing(step(1961, 1993), 2001, 2026)).toBe(false);
    expect(isGrowing(step(undefined, 1993), 1982, 2026)).toBe(false);
  });

  it("stands there at once where it names no year to grow from", () => {
    expect(growthYears(step(undefined, 1993), [1961, 1972], 2026)).toEqual([]);
  });
});
