import { describe, expect, it } from "vitest";
import { siftedLayer } from "./sifting.ts";

const falling = (upper: number, lower: number) => (upper > lower ? 1 : 0);

describe("siftedLayer()", () => {
  it("moves each member to where it costs least", () => {
    expect(siftedLayer([3, 1, 2, 5, 4], falling)).toEqual([1, 2, 3, 4, 5]);
  });

  it("returns the same list where nothing costs less elsewhere", () => {
    const layer = [1, 2, 3];
    expect(siftedLayer(layer, falling)).toBe(layer);
  });

  it("moves nothing past what it may not change places with", () => {
    const inTens = (upper: number, lower: number) =>
      Math.floor(upper / 10) === Math.floor(lower / 10) ? falling(upper, lower) : null;
    expect(siftedLayer([12, 11, 3, 2], inTens)).toEqual([11, 12, 2, 3]);
  });
});
