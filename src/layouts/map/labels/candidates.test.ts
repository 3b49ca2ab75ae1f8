import { describe, expect, it } from "vitest";
import { candidatesFarFrom } from "./candidates.ts";

describe("places further off", () => {
  const disc = { x: 500, y: 400 };
  const placesIn = (type: number) =>
    candidatesFarFrom(
      disc,
      12 * type,
      { width: 90 * type, height: 19 * type },
      { wrapped: null, farthestPx: 60 * type, type },
    );

  it("are hardly more in a hall, where all is twice as large, than at the desk", () => {
    const [desk, hall] = [placesIn(1).length, placesIn(2).length];
    expect(desk).toBeGreaterThan(500);
    expect(hall).toBeLessThan(1.5 * desk);
  });

  it("lie within the longest way from the disc, and have a number each", () => {
    for (const type of [1, 1.43, 1.755, 2.005]) {
      const places = placesIn(type);
      for (const { x, y } of places) {
        const [dx, dy] = [
          Math.max(x - disc.x, 0, disc.x - (x + 90 * type)),
          Math.max(y - disc.y, 0, disc.y - (y + 19 * type)),
        ];
        expect(Math.hypot(dx, dy) - 12 * type).toBeLessThanOrEqual(60 * type + 1e-9);
      }
      expect(new Set(places.map(({ number }) => number)).size).toBe(places.length);
    }
  });
});
