import { describe, expect, it } from "vitest";
import { FULL_DATASET } from "../../tests/fixtures/fullDataset.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../dataset/parse.ts";
import { VIEWS } from "../dataset/schema/viewNames.ts";
import { listedViews, partnersOfKind, shownFigure, viewsOf } from "./about.ts";
import { createAtlas } from "./atlas.ts";

describe("the page about the symbiosis", () => {
  it("is a view only where the dataset has it", () => {
    const full = parseDataset(FULL_DATASET);
    if (!full.ok) throw new Error("broken");
    expect(viewsOf(full.dataset)).toEqual(VIEWS);
    expect(viewsOf(smallDataset())).toEqual(VIEWS.filter((name) => name !== "about"));
  });

  it("leaves what is reached from within another view out of the list, unless it is shown", () => {
    expect(listedViews(smallDataset(), "impact")).not.toContain("network");
    expect(listedViews(smallDataset(), "network")).toEqual(viewsOf(smallDataset()));
  });

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
