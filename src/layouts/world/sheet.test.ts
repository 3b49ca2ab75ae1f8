import { expect, it } from "vitest";
import { layoutSheet } from "./sheet.ts";

const ALL = ["world", "around", "country"] as const;
const desk = (widthPx: number) => layoutSheet(ALL, { widthPx, heightPx: Infinity, remPx: 16 });

it("stands in one row of one height where there is width", () => {
  const { sizes, gapPx } = desk(1254);
  expect(gapPx).toBe(12);
  // 1254 less two gaps is 1230; the widths are 1.9, 1.1 and 1.1 of 300.
  expect(sizes).toEqual([
    { width: 570, height: 300 },
    { width: 330, height: 300 },
    { width: 330, height: 300 },
  ]);
});

it("has the world above the closer plates on a tablet, and each alone on a phone", () => {
  expect(desk(600).sizes.map(({ width }) => width)).toEqual([600, 294, 294]);
  expect(desk(358).sizes.map(({ width }) => width)).toEqual([358, 358, 358]);
});

it("stays inside a given height, as large as it can", () => {
  for (const [widthPx, heightPx] of [
    [1200, 400],
    [1200, 120],
    [700, 900],
  ] as const) {
    const { sizes, gapPx } = layoutSheet(ALL, { widthPx, heightPx, remPx: 28 });
    const rows = sizes[0]?.width === widthPx ? [sizes.slice(0, 1), sizes.slice(1)] : [sizes];
    const height = rows.reduce((sum, row) => sum + (row[0]?.height ?? 0) + gapPx, -gapPx);
    expect(height).toBeLessThanOrEqual(heightPx);
    for (const row of rows)
      expect(row.reduce((sum, { width }) => sum + width + gapPx, -gapPx)).toBeLessThanOrEqual(widthPx);
  }
  const tall = layoutSheet(ALL, { widthPx: 700, heightPx: 900, remPx: 28 }).sizes;
  expect(tall[0]?.width).toBe(700);
});

it("is as wide as the sheet where there is the world alone", () => {
  expect(layoutSheet(["world"], { widthPx: 570, heightPx: Infinity, remPx: 16 }).sizes).toEqual([
    { width: 570, height: 300 },
  ]);
});
