import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AmountItem, amountScale, GAP_REM, layoutAmounts, scaleBarOf } from "./amountRows.ts";

const ROOM = { widthPx: 1000, heightPx: 400, remPx: 16, sidePx: 150 };
const alone = (value: number, upTo: number | null = null): AmountItem => ({
  value,
  upTo,
  donors: 1,
  receivers: 1,
});

/** Lake, works, two factories, cooling water: million m³, as in the sketch that the picture follows. */
const LAKE: readonly AmountItem[] = [
  { value: 3.5, upTo: null, donors: 1, receivers: 3 },
  alone(1.6),
  alone(4),
  alone(6),
  alone(0.7),
];

const anyItem = fc.record({
  value: fc.integer({ min: 0, max: 1e10 }).map((thousandths) => thousandths / 1000),
  upTo: fc.constant(null),
  donors: fc.integer({ min: 1, max: 3 }),
  receivers: fc.integer({ min: 1, max: 4 }),
});
const anyYear = fc.array(anyItem, { minLength: 1, maxLength: 12 });

describe("rows of amounts", () => {
  it("draw 6.0 twelve times as wide as 0.5, by hand: at 20 px a million m³ 120 px and 10 px", () => {
    const { rows } = layoutAmounts([alone(6), alone(0.5)], ROOM, 20);
    const widths = rows.map(({ bandY0, bandY1 }) => bandY1 - bandY0);
    expect(widths[0]).toBeCloseTo(120);
    expect(widths[1]).toBeCloseTo(10);
    expect(rows.map(({ isInside }) => isInside)).toEqual([true, false]);
  });

  it("are as wide as their values, whatever else is in the picture", () => {
    fc.assert(
      fc.property(anyYear, fc.array(anyYear, { maxLength: 3 }), (items, others) => {
        const scale = amountScale([items, ...others], ROOM);
        const { rows } = layoutAmounts(items, ROOM, scale);
        rows.forEach(({ bandY0, bandY1 }, i) =>
          expect(bandY1 - bandY0).toBeCloseTo(items[i]!.value * scale, 6),
        );
      }),
    );
  });

  it("lie below each other in the given order, none upon another, each high enough for a finger", () => {
    fc.assert(
      fc.property(anyYear, (items) => {
        const { rows, heightPx } = layoutAmounts(items, ROOM, amountScale([items], ROOM));
        rows.forEach((row, i) => {
          expect(row.y1 - row.y0 + GAP_REM * ROOM.remPx).toBeGreaterThanOrEqual(44 - 1e-6);
          expect(row.bandY0).toBeGreaterThanOrEqual(row.y0 - 1e-6);
          expect(row.rangeY1).toBeLessThanOrEqual(row.y1 + 1e-6);
          expect(row.y0).toBeGreaterThanOrEqual(rows[i - 1]?.y1 ?? 0);
        });
        expect(rows.at(-1)?.y1).toBeLessThanOrEqual(heightPx);
      }),
    );
  });

  it("fit the room in every year on the one scale, where their type alone does", () => {
    const years = [LAKE, [alone(3.5)], [alone(12), alone(1)]];
    const scale = amountScale(years, ROOM);
    expect(scale).toBeGreaterThan(0);
    for (const items of years)
      expect(layoutAmounts(items, ROOM, scale).heightPx).toBeLessThanOrEqual(ROOM.heightPx + 1e-6);
  });

  it("keep a scale where they do not fit, and are higher than the room", () => {
    const many = Array.from({ length: 20 }, (_, i) => alone(i + 1));
    const scale = amountScale([many], ROOM);
    expect(20 * scale).toBe(64);
    expect(layoutAmounts(many, ROOM, scale).heightPx).toBeGreaterThan(ROOM.heightPx);
  });

  it("split into as many branches as there are partners, all within the row", () => {
    const [row] = layoutAmounts(LAKE, ROOM, 20).rows;
    expect(row?.donors).toEqual([]);
    expect(row?.receivers).toHaveLength(3);
    for (const { partnerY, trunkY } of row!.receivers) {
      expect(partnerY).toBeGreaterThan(row!.y0);
      expect(partnerY).toBeLessThan(row!.y1);
      expect(trunkY).toBeGreaterThan(row!.bandY0);
      expect(trunkY).toBeLessThan(row!.bandY1);
    }
    expect(row!.bandX1).toBeLessThan(ROOM.widthPx - ROOM.sidePx - 200);
  });

  it("show a range from its lower to its upper end", () => {
    const [row] = layoutAmounts([alone(15, 27)], ROOM, 4).rows;
    expect(row!.bandY1 - row!.bandY0).toBeCloseTo(60);
    expect(row!.rangeY1 - row!.bandY0).toBeCloseTo(108);
  });
});

describe("the bar that says the scale", () => {
  it("is a round amount of at most that many px", () => {
    expect(scaleBarOf(20, 60)).toEqual({ value: 2, px: 40 });
    expect(scaleBarOf(0.0004, 60)).toEqual({ value: 100_000, px: 40 });
    expect(scaleBarOf(0.1, 60)).toEqual({ value: 500, px: 50 });
    expect(scaleBarOf(0, 60)).toEqual({ value: 0, px: 0 });
  });
});
