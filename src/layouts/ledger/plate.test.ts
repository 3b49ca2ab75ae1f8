import { describe, expect, it } from "vitest";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { createAtlas } from "../../model/atlas.ts";
import { drawnGraph } from "../../model/drawn.ts";
import { graphOfYear } from "../../model/filter.ts";
import { layoutLedger, leastHeightPx, type LedgerRoom } from "./plate.ts";
import { ledgerExtent, ledgerRows } from "./rows.ts";

const atlas = createAtlas(frozenDataset());
const rowsIn = (year: number) => {
  const graph = graphOfYear(atlas, year, { families: [], states: [], partners: [] });
  return ledgerRows(atlas, drawnGraph(graph, { isAll: false, named: new Set() }).visible);
};
const DESK: LedgerRoom = { widthPx: 430, heightPx: 520, remPx: 16, widestPx: 140, isTouched: false };
const PHONE: LedgerRoom = { widthPx: 374, heightPx: 0, remPx: 16, widestPx: 140, isTouched: true };
const plateIn = (year: number, room: LedgerRoom) => layoutLedger(rowsIn(year), ledgerExtent(atlas), room);
const ROOMS = [
  ["a desk", DESK],
  ["a low desk", { ...DESK, heightPx: 430 }],
  ["a phone", PHONE],
  ["a frame of 320 px", { ...PHONE, widthPx: 304, isTouched: false }],
  ["a stage", { widthPx: 600, heightPx: 790, remPx: 28, widestPx: 245, isTouched: false }],
] as const;

describe("the plate of the ledger", () => {
  it.each(ROOMS)("has one size of everything in all years on %s", (_, room) => {
    const sizes = new Set<string>();
    for (let year = atlas.firstYear; year <= atlas.lastYear; year++) {
      const { typeRem, namesPx, pitchPx, stepPx, squarePx } = plateIn(year, room);
      sizes.add(JSON.stringify({ typeRem, namesPx, pitchPx, stepPx, squarePx }));
    }
    expect(sizes.size).toBe(1);
  });

  it.each(ROOMS)("keeps squares and names within the width of %s, and type at 14 px or more", (_, room) => {
    for (const year of [1972, 1993, 2010, 2018, 2026]) {
      const plate = plateIn(year, room);
      const most = Math.max(...rowsIn(year).flatMap(({ gets, gives }) => [gets.length, gives.length]));
      expect(plate.namesPx + 2 * most * plate.stepPx, String(year)).toBeLessThanOrEqual(room.widthPx);
      expect(plate.typeRem).toBeGreaterThanOrEqual(0.875);
      expect(plate.squarePx).toBeGreaterThanOrEqual(8);
      expect(plate.squarePx).toBeLessThan(plate.stepPx);
    }
  });

  it("is seen whole on a desk and on a stage in every year", () => {
    for (const [name, room] of ROOMS) {
      if (room.heightPx === 0) continue;
      for (let year = atlas.firstYear; year <= atlas.lastYear; year++)
        expect(plateIn(year, room).heightPx, `${name} in ${year}`).toBeLessThanOrEqual(room.heightPx + 20);
    }
  });

  it("takes in a hall what room the year leaves, up to a finger's 56 px", () => {
    const hall = { widthPx: 1032, remPx: 32.08, widestPx: 310, isTouched: true, isHall: true };
    const heightPx = leastHeightPx(ledgerExtent(atlas), hall);
    for (let year = atlas.firstYear; year <= atlas.lastYear; year++) {
      const own = { rows: rowsIn(year).length, squares: 0 };
      const plate = layoutLedger(rowsIn(year), own, { ...hall, heightPx });
      const most = Math.max(...rowsIn(year).flatMap(({ gets, gives }) => [gets.length, gives.length]));
      expect(plate.heightPx, String(year)).toBeLessThanOrEqual(heightPx);
      expect(plate.namesPx + 2 * most * plate.stepPx, String(year)).toBeLessThanOrEqual(hall.widthPx);
      // A row more would not fit, or they are as high as a finger asks for.
      const isFull = plate.heightPx + rowsIn(year).length > heightPx - plate.pitchPx;
      expect(isFull || plate.pitchPx >= 56, String(year)).toBe(true);
    }
  });

  it.each([
    ["a hall", 32.08, true],
    ["a small hall", 22.8, true],
    ["a stage", 28, false],
  ] as const)("says how high it must be on %s to be whole in every year", (_, remPx, isTouched) => {
    const heightPx = leastHeightPx(ledgerExtent(atlas), { remPx, isTouched });
    const room = { widthPx: 1000, heightPx, remPx, widestPx: 260, isTouched };
    const years = Array.from(
      { length: atlas.lastYear - atlas.firstYear + 1 },
      (__, i) => atlas.firstYear + i,
    );
    const heights = years.map((year) => plateIn(year, room).heightPx);
    expect(Math.max(...heights)).toBeLessThanOrEqual(heightPx);
    expect(Math.max(...heights)).toBeGreaterThan(heightPx - 2);
    const { pitchPx, typeRem } = plateIn(2018, room);
    expect(pitchPx).toBeGreaterThanOrEqual(isTouched ? 24 : remPx);
    expect(pitchPx).toBeGreaterThan(typeRem * remPx * 1.1);
  });

  it("has rows below each other without a gap but the one between members and others", () => {
    const { tops, pitchPx, gapPx, heightPx } = plateIn(2018, DESK);
    const members = rowsIn(2018).filter(({ isMember }) => isMember).length;
    expect(tops).toEqual(rowsIn(2018).map((_, i) => i * pitchPx + (i < members ? 0 : gapPx)));
    expect(heightPx).toBeCloseTo((tops.at(-1) ?? 0) + pitchPx);
    expect(gapPx).toBeGreaterThan(0);
    const onlyMembers = rowsIn(2018).slice(0, members);
    expect(layoutLedger(onlyMembers, ledgerExtent(atlas), DESK).gapPx).toBe(0);
  });

  it("shows on a phone sixteen rows and more at once, none lower than a target may be, and grows where all are whole", () => {
    const { pitchPx, gapPx, squarePx } = plateIn(2018, PHONE);
    expect(16 * pitchPx + gapPx).toBeLessThanOrEqual(490); // what head and years leave of 844 px
    expect(pitchPx).toBeGreaterThanOrEqual(24);
    expect(squarePx).toBeGreaterThanOrEqual(11);
    expect(plateIn(2018, { ...PHONE, heightPx: 2000 }).pitchPx).toBe(44);
  });

  it("keeps the widest name whole, and breaks it only where squares would be too small to count", () => {
    for (const widthPx of [374, 344, 304]) {
      const { namesPx, typeRem } = plateIn(2018, { ...PHONE, widthPx });
      expect(namesPx, `at ${widthPx}`).toBeGreaterThan(PHONE.widestPx * typeRem);
    }
    const { namesPx, typeRem } = plateIn(2018, { ...PHONE, widthPx: 240 });
    expect(namesPx).toBeLessThan(PHONE.widestPx * typeRem);
  });

  it("is finite where there is no partner at all", () => {
    const none = layoutLedger([], { rows: 0, squares: 0 }, DESK);
    expect(JSON.stringify(none)).not.toMatch(/null/);
    expect(none.heightPx).toBe(0);
  });
});
