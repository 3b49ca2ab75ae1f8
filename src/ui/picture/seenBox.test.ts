import { expect, it } from "vitest";
import { isSeen, within } from "./seenBox.ts";

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

it("what scrolls out of a box, or of a box in it, is not seen", () => {
  const outer = within(box(0, 0, 100, 100), null);
  const inner = within(box(50, 50, 300, 300), outer);
  expect(inner).toEqual(box(50, 50, 100, 100));
  expect(isSeen(box(60, 60, 70, 70), inner)).toBe(true);
  expect(isSeen(box(90, 90, 400, 400), inner)).toBe(true);
  expect(isSeen(box(10, 60, 40, 70), inner)).toBe(false);
  expect(isSeen(box(60, 120, 70, 130), inner)).toBe(false);
  expect(isSeen(box(-5, -5, 9999, -1), null)).toBe(true);
});
