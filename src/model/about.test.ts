import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { partnersOfKind, shownFigure } from "./about.ts";
import { createAtlas } from "./atlas.ts";

describe("the page about the symbiosis", () => {
  it("shows the claim that is followed, then those of the references named, and no other", () => {
    const atlas = createAtlas(smallDataset());
    const valuesOf = (besides: readonly string[]) =>
      shownFigure(atlas, { figure: "co2-saved", besides: [...besides] })?.claims.map(({ value }) => value);
    expect(valuesOf([])).toEqual([1000]);
    expect(valuesOf(["annual-report"])).toEqual([1000]);
    expect(valuesOf(["town-news"])).toEqual([1000, 4000]);
    expect(shownFigure(atlas, { figure: "nothing", besides: [] })).toBeNull();
  });

  it("has its members from the partners, the most important first", () => {
    expect(partnersOfKind(smallDataset(), "member").map(({ id }) => id)).toEqual(["works", "mill"]);
    expect(partnersOfKind(smallDataset(), "associate")).toEqual([]);
  });
});
