import { expect, it } from "vitest";
import { slicesOf } from "./slices.ts";
import { svgNode } from "../../../ui/picture/svgNode.ts";

/** A picture of lines of letters, each 20 px below the one before. */
const pictureOf = (heightPx: number) => ({
  widthPx: 400,
  heightPx,
  node: svgNode(
    "g",
    {},
    Array.from({ length: Math.floor(heightPx / 30) }, (_, i) =>
      svgNode("text", { x: 0, y: 30 * i + 14, "font-size": "14px" }),
    ),
  ),
});

it("leaves a picture whole that a sheet can hold", () => {
  expect(slicesOf(pictureOf(560))).toEqual([{ top: 0, height: 560 }]);
});

it("ends every sheet between two lines, loses nothing and fills the sheets", () => {
  const slices = slicesOf(pictureOf(2000));
  expect(slices.length).toBeGreaterThan(3);
  const ends = slices.map(({ top, height }) => top + height);
  expect(slices.map(({ top }) => top)).toEqual([0, ...ends.slice(0, -1)]);
  expect(ends.at(-1)).toBe(2000);
  expect(Math.max(...slices.map(({ height }) => height))).toBeLessThanOrEqual(500);
  // Letters stand from 0 to 18 of each 30 px.
  const cut = ends.slice(0, -1).filter((end) => end % 30 > 1 && end % 30 < 17);
  expect(cut).toEqual([]);
});

it("cuts all the same where letters stand everywhere", () => {
  const node = svgNode("g", {}, [svgNode("text", { x: 0, y: 900, "font-size": "1000px" })]);
  expect(slicesOf({ widthPx: 400, heightPx: 900, node })[0]).toEqual({ top: 0, height: 500 });
});
