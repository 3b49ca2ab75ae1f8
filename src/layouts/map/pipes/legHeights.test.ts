import { describe, expect, it } from "vitest";
import { legHeights, type RowLeg } from "./legHeights.ts";

const ROW_PX = 200;
const EXIT_PX = 160;

const leg = (number: number, lanes: string, exit: number, port: number): RowLeg => ({
  number,
  lanes,
  exit: { x: exit, y: EXIT_PX },
  disc: { x: port, y: ROW_PX, radius: 5, facing: -Math.PI / 2 },
});

describe("legHeights", () => {
  it("has one that has further to go pass above the others, a pitch apart", () => {
    const heights = legHeights([leg(0, "water", 260, 100), leg(1, "energy", 300, 20)], 5, 12);
    expect(heights.get(1)?.y).toBe(EXIT_PX + 5);
    expect(heights.get(0)?.y).toBe(EXIT_PX + 10);
  });

  it("lets those share a height that never meet, or are of one family and come to one place", () => {
    const farms = [leg(0, "material", 260, 100), leg(1, "material", 300, 100)];
    const shared = farms.map((one) => ({ ...one, disc: farms[0]!.disc }));
    expect(new Set([...legHeights(shared, 5, 12).values()].map(({ y }) => y)).size).toBe(1);
    const apart = legHeights([leg(0, "water", 150, 20), leg(1, "energy", 400, 260)], 5, 12);
    expect(apart.get(0)?.y).toBe(apart.get(1)?.y);
  });

  it("keeps all of them above the arrowheads, however many there are", () => {
    const many = Array.from({ length: 12 }, (_, i) => leg(i, `lane ${i}`, 400, 20 + 20 * i));
    for (const { y } of legHeights(many, 5, 12).values()) expect(y).toBeLessThanOrEqual(ROW_PX - 12);
  });

  it("leaves steep ones as they are", () => {
    expect(legHeights([leg(0, "water", 130, 100)], 5, 12).size).toBe(0);
    expect(legHeights([leg(0, "water", 200, 100)], 5, 12).get(0)?.part).toBeCloseTo(0.5);
  });
});
