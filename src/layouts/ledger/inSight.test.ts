import { expect, it } from "vitest";
import { rowsInSight } from "./inSight.ts";

const ends = [20, 40, 60, 92, 112];

it("ends at a whole row and leaves a line to say that there are more", () => {
  expect(rowsInSight(ends, { roomPx: 100, linePx: 24 })).toBe(60);
  expect(rowsInSight(ends, { roomPx: 84, linePx: 24 })).toBe(60);
  expect(rowsInSight(ends, { roomPx: 83, linePx: 24 })).toBe(40);
  expect(rowsInSight(ends, { roomPx: 30, linePx: 24 })).toBe(0);
});

it("says nothing where all rows are in sight, or the room is not known", () => {
  expect(rowsInSight(ends, { roomPx: 112, linePx: 24 })).toBeNull();
  expect(rowsInSight(ends, { roomPx: 0, linePx: 24 })).toBeNull();
  expect(rowsInSight([], { roomPx: 100, linePx: 24 })).toBeNull();
});
