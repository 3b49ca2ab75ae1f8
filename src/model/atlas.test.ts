import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";

const small = smallDataset();
const atlas = createAtlas(small);

describe("the atlas of a dataset", () => {
  it("runs from the first year to the year of the as-of date, whatever the clock says", () => {
    expect([atlas.firstYear, atlas.lastYear]).toEqual([1965, 2026]);
  });

  it("finds a record by its id and by an old one", () => {
    expect(atlas.partners.get("works")).toBe(small.partners[0]);
    expect(atlas.partners.get("old-works")).toBe(small.partners[0]);
    expect(atlas.partners.get("constructor")).toBeUndefined();
  });
});
