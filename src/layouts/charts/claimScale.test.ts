import { describe, expect, it } from "vitest";
import { claimScale } from "./claimScale.ts";

const claim = (value: number | null, upTo: number | null = null, unit = "t/year" as const) => ({
  value,
  upTo,
  unit,
});

describe("claims of one thing on one scale", () => {
  it("begins at zero, ends at a round value, and places each claim by its value", () => {
    const scale = claimScale([claim(100_000), claim(150_000), claim(200_000)]);
    expect(scale?.places).toEqual([
      { from: 0.5, to: 0.5 },
      { from: 0.75, to: 0.75 },
      { from: 1, to: 1 },
    ]);
    expect(scale?.ticks[0]).toEqual({ value: 0, at: 0 });
    expect(scale?.ticks.at(-1)).toEqual({ value: 200_000, at: 1 });
  });

  it("shows a range as two ends, and nothing where nothing is published", () => {
    expect(claimScale([claim(10, 20), claim(null), claim(40)])?.places).toEqual([
      { from: 0.25, to: 0.5 },
      null,
      { from: 1, to: 1 },
    ]);
  });

  it("is none where nothing can be compared", () => {
    expect(claimScale([claim(5)])).toBeNull();
    expect(claimScale([claim(5), claim(null)])).toBeNull();
    expect(claimScale([claim(0), claim(0)])).toBeNull();
    expect(claimScale([claim(5), { value: 5, upTo: null, unit: "m3/year" }])).toBeNull();
  });
});
