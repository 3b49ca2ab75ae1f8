import { describe, expect, it } from "vitest";
import { isWithin } from "./bounds.ts";

describe("isWithin", () => {
  it("takes a longitude and a latitude, and west, south, east, north", () => {
    expect(isWithin([11, 55.6], [10, 55, 12, 56])).toBe(true);
    expect(isWithin([12, 56], [10, 55, 12, 56])).toBe(true);
    for (const lonLat of [
      [55.6, 11],
      [9.9, 55.6],
      [12.1, 55.6],
      [11, 54.9],
      [11, 56.1],
    ] as const)
      expect(isWithin([...lonLat], [10, 55, 12, 56])).toBe(false);
  });
});
