import { expect, it } from "vitest";
import { leaderTo } from "./leaderLines.ts";

const disc = { x: 100, y: 100, radius: 10 };

it("leads from the edge of a disc to a little before the letters of its name", () => {
  expect(leaderTo({ x: 150, y: 90, width: 60, height: 20 }, disc)).toEqual([
    { x: 110, y: 100 },
    { x: 146.8, y: 100 },
  ]);
});

it("is not needed where the name stands close by", () => {
  expect(leaderTo({ x: 117, y: 90, width: 60, height: 20 }, disc)).toBeNull();
});
