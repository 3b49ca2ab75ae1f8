import { expect, it } from "vitest";
import { placeLabels } from "./placeLabels.ts";

const box = { x: 0, y: 0, width: 100, height: 60 };
const wish = { text: "635", widthPx: 20, at: { x: 50, y: 30 }, radius: 5, sides: "around" as const };
const room = { box, taken: [], linePx: 10 };

it("puts a word right of its mark, on its line", () => {
  expect(placeLabels([wish], room)).toEqual([{ text: "635", x: 58, y: 30 }]);
});

it("goes to the left where the right is taken, and where the chart ends", () => {
  const taken = [{ x: 60, y: 25, width: 5, height: 5 }];
  expect(placeLabels([wish], { ...room, taken })).toEqual([{ text: "635", x: 22, y: 30 }]);
  expect(placeLabels([{ ...wish, at: { x: 90, y: 30 } }], room)).toEqual([{ text: "635", x: 62, y: 30 }]);
});

it("says one number once where several sources stand together", () => {
  const near = { ...wish, at: { x: 55, y: 30 } };
  expect(placeLabels([wish, near], room)).toHaveLength(1);
  expect(placeLabels([wish, { ...near, text: "586", at: { x: 50, y: 50 } }], room)).toHaveLength(2);
});

it("leaves out what finds no place, and moves a bar's word only higher", () => {
  const bar = { ...wish, at: { x: 50, y: 12 }, radius: 0, sides: "above" as const };
  expect(placeLabels([bar], room)).toEqual([{ text: "635", x: 40, y: 7 }]);
  expect(placeLabels([{ ...bar, at: { x: 50, y: 8 } }], room)).toEqual([]);
  const neighbour = { x: 55, y: 25, width: 10, height: 35 };
  const low = { ...bar, at: { x: 50, y: 30 } };
  expect(placeLabels([low], { ...room, taken: [neighbour] })).toEqual([{ text: "635", x: 40, y: 15 }]);
});
