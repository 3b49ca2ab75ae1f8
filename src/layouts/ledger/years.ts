import { rememberLast } from "../../lib/rememberLast.ts";
import type { Atlas } from "../../model/atlas.ts";
import { drawnGraph } from "../../model/drawn.ts";
import { graphOfYear } from "../../model/filter.ts";
import { type LedgerExtent, type LedgerRow, ledgerRows } from "./rows.ts";

/** Returns the rows of every year, of what is drawn without being asked for. */
export const ledgersOfYears = rememberLast((atlas: Atlas): readonly (readonly LedgerRow[])[] =>
  Array.from({ length: atlas.lastYear - atlas.firstYear + 1 }, (_, i) => {
    const all = graphOfYear(atlas, atlas.firstYear + i, { families: [], states: [], partners: [] });
    return ledgerRows(atlas, drawnGraph(all, { isAll: false, named: new Set() }).visible);
  }),
);

/** Returns what the fullest of some columns needs. */
export const extentOf = (columns: readonly (readonly LedgerRow[])[]): LedgerExtent => ({
  rows: Math.max(0, ...columns.map(({ length }) => length)),
  squares: Math.max(0, ...columns.flat().flatMap(({ gets, gives }) => [gets.length, gives.length])),
});
