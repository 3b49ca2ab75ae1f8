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
  let end = 0;
  for (const { top, height } of slices) {
    expect(top).toBeCloseTo(end);
    expect(height).toBeLessThanOrEqual(500);
    end = top + height;
    const [above, below] = [end % 30, 30 - (end % 30)];
    // Letters stand from 0 to 18 of each 30 px.
    if (end < 2000) expect(above > 17 || below < 3, `${end}`).toBe(true);
  }
  expect(end).toBe(2000);
});

it("cuts all the same where letters stand everywhere", () => {
  const node = svgNode("g", {}, [svgNode("text", { x: 0, y: 900, "font-size": "1000px" })]);
  expect(slicesOf({ widthPx: 400, heightPx: 900, node })[0]).toEqual({ top: 0, height: 500 });
});
