import { describe, expect, it } from "vitest";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { createAtlas } from "../../model/atlas.ts";
import { drawnGraph } from "../../model/drawn.ts";
import { graphOfYear } from "../../model/filter.ts";
import { frameExtent } from "./frame.ts";
import { ledgerRows } from "./rows.ts";
import { layoutStill } from "./still.ts";

const atlas = createAtlas(frozenDataset());
const extent = frameExtent(atlas);
const years = Array.from({ length: atlas.lastYear - atlas.firstYear + 1 }, (_, i) => atlas.firstYear + i);
const rowsIn = (year: number) => {
  const graph = graphOfYear(atlas, year, { families: [], states: [], partners: [] });
  return ledgerRows(atlas, drawnGraph(graph, { isAll: false, named: new Set() }).visible);
};

/** The rooms that the ledger has on stages. */
const ROOMS = [
  { at: "1920x1080", columns: 1, widthPx: 608, heightPx: 635, remPx: 28.08, widestPx: 250 },
  { at: "1366x768", columns: 1, widthPx: 423, heightPx: 445, remPx: 19.97, widestPx: 178 },
  { at: "820x1180", columns: 2, widthPx: 788, heightPx: 318, remPx: 21.32, widestPx: 190 },
];

/** From the top of a "d" to the foot of a "p", in parts of the type. */
const LETTERS = 0.93;

describe("the ledger of a stage", () => {
  it.each(ROOMS)("has all rows of every year whole at $at", ({ columns: count, ...room }) => {
    for (const year of years) {
      const rows = rowsIn(year);
      const { columns, more } = layoutStill(rows, extent, room);
      expect(more, String(year)).toBe(0);
      expect(columns, String(year)).toHaveLength(count);
      expect(columns.flatMap((column) => column.rows)).toHaveLength(rows.length);
      for (const { plate } of columns) {
        expect(plate.heightPx, String(year)).toBeLessThanOrEqual(room.heightPx + 1);
        expect(plate.pitchPx).toBeGreaterThanOrEqual(LETTERS * plate.typeRem * room.remPx);
      }
    }
  });

  it("counts who has no room, members last, and leaves the line for it", () => {
    const rows = rowsIn(atlas.lastYear);
    const room = { widthPx: 320, heightPx: 382, remPx: 19.97, widestPx: 178 };
    const { columns, more } = layoutStill(rows, extent, room);
    const [only] = columns;
    expect(columns).toHaveLength(1);
    expect(more).toBeGreaterThan(0);
    expect(only?.rows).toEqual(rows.slice(0, rows.length - more));
    expect((only?.plate.heightPx ?? 0) + (only?.plate.pitchPx ?? 0)).toBeLessThanOrEqual(room.heightPx);
  });
});
