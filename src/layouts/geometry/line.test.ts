import { describe, expect, it } from "vitest";
import { gapTo, isOver } from "./disc.ts";
import { crosses, distanceTo, type Line, nearestPart } from "./line.ts";
import { wrapAngle } from "./angle.ts";

const LINE: Line = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
];

describe("a line", () => {
  it("is nearest to a point at its foot, or at the end before it", () => {
    expect([-4, 2, 14].map((x) => nearestPart(LINE, { x, y: 3 }))).toEqual([0, 0.2, 1]);
    expect(distanceTo(LINE, { x: 2, y: 3 })).toBe(3);
    expect(distanceTo(LINE, { x: 14, y: 3 })).toBe(5);
  });

  it("that is only a point has one nearest part", () => {
    expect(nearestPart([LINE[0], LINE[0]], { x: 5, y: 5 })).toBe(0);
    expect(distanceTo([LINE[0], LINE[0]], { x: 3, y: 4 })).toBe(5);
  });

  it("crosses another that lies on both sides of it, and none that only touches it", () => {
    const through = (y: number): Line => [
      { x: 5, y: -5 },
      { x: 5, y },
    ];
    expect([5, 0, -1].map((y) => crosses(LINE, through(y)))).toEqual([true, false, false]);
  });
});

describe("a disc", () => {
  const disc = { x: 5, y: 4, radius: 3 };

  it("lies on a line that comes nearer than its radius", () => {
    expect(isOver(LINE, disc)).toBe(false);
    expect(isOver(LINE, { ...disc, radius: 4.1 })).toBe(true);
  });

  it("is as far from a box as the nearest corner or side", () => {
    expect(gapTo({ x: 10, y: 0, width: 4, height: 8 }, disc)).toBe(2);
    expect(gapTo({ x: 8, y: 8, width: 4, height: 8 }, disc)).toBe(2);
    expect(gapTo({ x: 4, y: 3, width: 4, height: 8 }, disc)).toBe(-3);
  });
});

describe("an angle", () => {
  it("keeps its direction between −π and π", () => {
    for (const angle of [-7, -3, 0, 3, 4, 20]) {
      expect(Math.abs(wrapAngle(angle))).toBeLessThanOrEqual(Math.PI);
      expect(Math.cos(wrapAngle(angle))).toBeCloseTo(Math.cos(angle));
      expect(Math.sin(wrapAngle(angle))).toBeCloseTo(Math.sin(angle));
    }
  });
});
