import { describe, expect, it } from "vitest";
import { atlas } from "../../tests/fixtures/realMap.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";
import { drawnGraph } from "./drawn.ts";
import { graphOfYear } from "./filter.ts";
import { fullestYear } from "./fullestYear.ts";

describe("fullestYear", () => {
  it.each([
    ["the real dataset", atlas],
    ["a small one", createAtlas(smallDataset())],
  ])("has as many streams drawn as no later year, and as none before has more, in %s", (_what, of) => {
    const drawnIn = (year: number) =>
      drawnGraph(graphOfYear(of, year, { families: [], states: [], partners: [] }), {
        isAll: false,
        named: new Set(),
      }).visible.length;
    const years = Array.from({ length: of.lastYear - of.firstYear + 1 }, (_, i) => of.firstYear + i);
    const most = Math.max(...years.map(drawnIn));
    expect(fullestYear(of)).toBe(years.findLast((year) => drawnIn(year) === most));
  });
});
