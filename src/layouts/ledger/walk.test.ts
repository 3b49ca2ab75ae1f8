import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../../model/atlas.ts";
import { drawnGraph } from "../../model/drawn.ts";
import { graphOfYear } from "../../model/filter.ts";
import { ledgerRows } from "./rows.ts";
import { nameStop, squareStop, stopsOf, walkLedger } from "./walk.ts";

const atlas = createAtlas(smallDataset());
const graph = graphOfYear(atlas, 1985, { families: [], states: [], partners: [] });
const rows = ledgerRows(atlas, drawnGraph(graph, { isAll: false, named: new Set() }).visible);
const works = nameStop("works");
const mill = nameStop("mill");
const worksGas = squareStop("works", "gives", "gas-works-mill");
const worksSteam = squareStop("works", "gives", "steam-works-mill");
const millCondensate = squareStop("mill", "gives", "condensate-mill-works");

describe("the keyboard's way through the ledger", () => {
  it("has a stop for each name and for both ends of each stream, from left to right", () => {
    expect(rows.flatMap(stopsOf)).toEqual([
      squareStop("mill", "gets", "steam-works-mill"),
      squareStop("mill", "gets", "gas-works-mill"),
      mill,
      millCondensate,
      squareStop("works", "gets", "condensate-mill-works"),
      works,
      worksGas,
      worksSteam,
    ]);
  });

  it.each([
    ["ArrowRight", works, worksGas],
    ["ArrowRight", worksSteam, worksSteam],
    ["ArrowLeft", worksGas, works],
    ["ArrowDown", mill, works],
    ["ArrowDown", works, works],
    ["ArrowUp", works, mill],
    ["ArrowUp", worksGas, millCondensate],
    ["ArrowUp", worksSteam, millCondensate], // the other row is shorter
    ["End", mill, works],
    ["Home", worksGas, millCondensate],
  ])("leads by %s from %s to %s", (key, from, to) => {
    expect(walkLedger(rows, from, key)).toBe(to);
  });

  it("leads nowhere by other keys, or from what is not there", () => {
    expect(walkLedger(rows, works, "a")).toBeNull();
    expect(walkLedger(rows, "nobody", "ArrowDown")).toBeNull();
  });
});
