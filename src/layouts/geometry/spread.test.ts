import { assert, constantFrom, double, property, record, array } from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadApart } from "./spread.ts";

describe("spreadApart()", () => {
  it("leaves things at their targets when there is room", () => {
    const items = [
      { target: 20, size: 10, weight: 1 },
      { target: 60, size: 10, weight: 1 },
    ];
    expect(spreadApart(items, 4, 0, 100)).toEqual([20, 60]);
  });

  it("moves two that want the same place equally far apart", () => {
    const items = [
      { target: 50, size: 10, weight: 1 },
      { target: 50, size: 10, weight: 1 },
    ];
    expect(spreadApart(items, 4, 0, 100)).toEqual([43, 57]);
  });

  it("moves the heavier one less", () => {
    const [light = 0, heavy = 0] = spreadApart(
      [
        { target: 50, size: 10, weight: 1 },
        { target: 50, size: 10, weight: 9 },
      ],
      0,
      0,
      100,
    );
    expect(50 - light).toBeGreaterThan(heavy - 50);
  });

  it("is empty for nothing", () => expect(spreadApart([], 4, 0, 100)).toEqual([]));

  it("never lets things overlap or leave the range", () => {
    const item = record({
      target: double({ min: -500, max: 1500, noNaN: true }),
      size: double({ min: 1, max: 30, noNaN: true }),
      weight: constantFrom(1, 2, 7),
    });
    assert(
      property(array(item, { minLength: 1, maxLength: 25 }), (items) => {
        const centres = spreadApart(items, 4, 0, 1000);
        items.forEach(({ size }, i) => {
          const top = (centres[i] ?? NaN) - size / 2;
          const before = items[i - 1];
          const floor = before === undefined ? 0 : (centres[i - 1] ?? NaN) + before.size / 2 + 4;
          expect(top).toBeGreaterThanOrEqual(floor - 1e-6);
          expect(top + size).toBeLessThanOrEqual(1000 + 1e-6);
        });
      }),
    );
  });
});
