import { describe, expect, it } from "vitest";
import { oneYearDataset } from "../../tests/fixtures/oneYearDataset.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";
import { comparisonOf, comparisonsOf } from "./comparisons.ts";

const small = smallDataset();
const title = { da: "Gassens slutning", en: "The end of gas" };
const offered = [
  { id: "gas", title, from: 1985, to: 1995, milestones: [], series: [] },
  { id: "since", title, from: 1985, to: null, milestones: [], series: [] },
];
const atlas = createAtlas({ ...small, meta: { ...small.meta, comparisons: offered } });

describe("the years that are offered to compare", () => {
  it("are the dataset's own, up to its today where no other year is given", () => {
    expect(comparisonsOf(atlas).map(({ from, to }) => [from, to])).toEqual([
      [1985, 1995],
      [1985, 2026],
    ]);
  });

  it("are the first year and today where it offers none, and none where it has one year", () => {
    expect(comparisonsOf(createAtlas(small))).toMatchObject([{ title: null, from: 1965, to: 2026 }]);
    expect(comparisonsOf(createAtlas(oneYearDataset()))).toEqual([]);
  });

  it("are found whichever year is named first", () => {
    expect(comparisonOf(atlas, 1995, 1985)?.id).toBe("gas");
    expect(comparisonOf(atlas, 1985, 2026)?.id).toBe("since");
    expect(comparisonOf(atlas, 1986, 1995)).toBeNull();
  });
});
