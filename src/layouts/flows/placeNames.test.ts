import { describe, expect, it } from "vitest";
import { placeNames, spreadNames } from "./placeNames.ts";

describe("placeNames()", () => {
  it("leaves out what would stand too near to an earlier name", () => {
    const requests = [
      { id: "first", y: 100 },
      { id: "too near", y: 110 },
      { id: "far enough", y: 82 },
    ];
    expect(placeNames(requests, 18).map(({ id }) => id)).toEqual(["first", "far enough"]);
  });
});

describe("spreadNames()", () => {
  it("keeps names from each other and from what they may not cover", () => {
    const requests = [50, 52, 54, 56].map((y) => ({ id: `at ${y}`, y }));
    const obstacle = { y: 20, height: 20 };
    const ys = spreadNames(requests, 20, 300, [obstacle]).map(({ y }) => y);
    expect(ys).toHaveLength(4);
    ys.reduce((above, y) => {
      expect(y - above).toBeGreaterThanOrEqual(20);
      return y;
    }, obstacle.y);
  });

  it("leaves out the last of the list where there is no room for all", () => {
    const requests = [50, 52, 54, 56].map((y) => ({ id: `at ${y}`, y }));
    expect(spreadNames(requests, 20, 60).map(({ id }) => id)).toEqual(["at 50", "at 52"]);
  });

  it("never pushes an obstacle away where a stretch is too full, and fills the others", () => {
    const requests = [40, 44, 48, 52, 56, 60, 64, 140].map((y) => ({ id: `at ${y}`, y }));
    const [above, below] = [
      { y: 20, height: 20 },
      { y: 100, height: 20 },
    ];
    const placed = spreadNames(requests, 18, 300, [above, below]);
    expect(placed.map(({ id }) => id)).toEqual(["at 40", "at 44", "at 140"]);
    for (const { y } of placed) expect(Math.abs(y - below.y)).toBeGreaterThanOrEqual(19);
  });
});
