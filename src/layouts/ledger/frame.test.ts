import { describe, expect, it } from "vitest";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { createAtlas } from "../../model/atlas.ts";
import { drawnGraph } from "../../model/drawn.ts";
import { graphOfYear } from "../../model/filter.ts";
import { frameExtent, layoutColumns, layoutFrame } from "./frame.ts";
import { ledgerRows } from "./rows.ts";

const atlas = createAtlas(frozenDataset());
const extent = frameExtent(atlas);
const years = Array.from({ length: atlas.lastYear - atlas.firstYear + 1 }, (_, i) => atlas.firstYear + i);
const rowsIn = (year: number) => {
  const graph = graphOfYear(atlas, year, { families: [], states: [], partners: [] });
  return ledgerRows(atlas, drawnGraph(graph, { isAll: false, named: new Set() }).visible);
};
const room = (widthPx: number, heightPx: number) => ({ widthPx, heightPx, remPx: 16, widestPx: 155 });

describe("the ledger in a frame", () => {
  it("hides nothing at any size, and counts who has no room", () => {
    let cut = 0;
    for (const [widthPx, heightPx] of [
      [568, 220],
      [448, 214],
      [304, 280],
      [304, 640],
      [760, 420],
      [352, 343],
      [320, 60],
    ] as const)
      for (const year of years) {
        const { columns, more, gutterPx } = layoutFrame(rowsIn(year), extent, room(widthPx, heightPx));
        const at = `${year} in ${widthPx} × ${heightPx}`;
        const last = columns.at(-1)!;
        for (const { plate } of columns) expect(plate.heightPx, at).toBeLessThanOrEqual(heightPx);
        const linePx = more > 0 ? last.plate.pitchPx : 0;
        expect(last.plate.heightPx + linePx, at).toBeLessThanOrEqual(heightPx);
        expect(more + columns.reduce((sum, { rows }) => sum + rows.length, 0), at).toBe(rowsIn(year).length);
        const widths = columns.reduce((sum, own) => sum + own.widthPx, (columns.length - 1) * gutterPx);
        expect(widths, at).toBeLessThanOrEqual(widthPx + 0.01);
        for (const { plate, rows, widthPx: own } of columns) {
          const most = Math.max(0, ...rows.flatMap(({ gets, gives }) => [gets.length, gives.length]));
          expect(plate.namesPx + 2 * most * plate.stepPx, at).toBeLessThanOrEqual(own + 0.01);
        }
        cut += Number(more > 0);
      }
    expect(cut).toBeGreaterThan(20);
  });

  it("names every partner of every year where members and others stand beside each other", () => {
    for (const year of years) {
      const { columns, more } = layoutFrame(rowsIn(year), extent, room(568, 210));
      expect(more, String(year)).toBe(0);
      expect(columns.map(({ rows }) => rows.every(({ isMember }) => isMember)).slice(0, 1)).toEqual([true]);
    }
  });

  it("leaves out others before members", () => {
    const rows = rowsIn(2018);
    const { columns, more } = layoutFrame(rows, extent, room(304, 280));
    expect(more).toBeGreaterThan(0);
    expect(columns.flatMap((own) => own.rows)).toEqual(rows.slice(0, rows.length - more));
    expect(columns[0]!.rows.filter(({ isMember }) => isMember)).toEqual(
      rows.filter(({ isMember }) => isMember),
    );
  });

  it("has a row for what is selected, wherever it stands in the order of all years", () => {
    const rows = rowsIn(2018);
    const usual = layoutFrame(rows, extent, room(304, 280));
    for (const { partnerId } of rows) {
      const { columns, more } = layoutFrame(rows, extent, room(304, 280), new Set([partnerId]));
      const named = columns.flatMap((own) => own.rows).map((row) => row.partnerId);
      expect(named).toContain(partnerId);
      expect(more).toBe(usual.more);
    }
  });

  it("tells a height at which the fullest year is whole and easily read, whatever the room's", () => {
    for (const widthPx of [304, 568, 900]) {
      const { easyPx } = layoutFrame([], extent, room(widthPx, 100));
      expect(layoutFrame([], extent, room(widthPx, 2000)).easyPx).toBe(easyPx);
      for (const year of years) {
        const { columns, more } = layoutFrame(rowsIn(year), extent, room(widthPx, easyPx));
        expect(more, String(year)).toBe(0);
        for (const { plate } of columns) expect(plate.pitchPx).toBeGreaterThanOrEqual(22);
      }
    }
  });
});

describe("the ledger below a map", () => {
  const tablet = (widthPx: number, heightPx: number) => ({ ...room(widthPx, heightPx), isTouched: true });

  it("has members and others beside each other, whole in every year, with one size of row and name", () => {
    for (const [widthPx, heightPx] of [
      [788, 327],
      [736, 290],
      [608, 400],
    ] as const) {
      const sizes = new Set<string>();
      for (const year of years) {
        const at = `${year} in ${widthPx} × ${heightPx}`;
        const pair = layoutColumns(rowsIn(year), extent, tablet(widthPx, heightPx))!;
        expect(pair.heightPx, at).toBeLessThanOrEqual(heightPx);
        expect(
          pair.columns.flatMap((own) => own.rows),
          at,
        ).toEqual(rowsIn(year));
        const widths = pair.columns.reduce((sum, own) => sum + own.widthPx, pair.gutterPx);
        expect(widths, at).toBeLessThanOrEqual(widthPx + 0.01);
        for (const { plate, rows, widthPx: own } of pair.columns) {
          const most = Math.max(0, ...rows.flatMap(({ gets, gives }) => [gets.length, gives.length]));
          expect(plate.namesPx + 2 * most * plate.stepPx, at).toBeLessThanOrEqual(own + 0.01);
          expect(plate.pitchPx, at).toBeGreaterThanOrEqual(22);
          expect(plate.pitchPx, at).toBeLessThan(24.1);
          sizes.add(JSON.stringify([plate.pitchPx, plate.typeRem, plate.namesPx, plate.squarePx]));
        }
      }
      expect(sizes.size, `${widthPx} × ${heightPx}`).toBe(1);
    }
  });

  it("is one column where two have no room, or one of them no partner", () => {
    expect(layoutColumns(rowsIn(2018), extent, tablet(400, 300))).toBeNull();
    const [members] = extent.groups;
    const alone = { ...extent, groups: [members!, { rows: 0, squares: 0 }] };
    expect(layoutColumns(rowsIn(2018), alone, tablet(788, 300))).toBeNull();
  });
});
