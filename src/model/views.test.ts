import { describe, expect, it } from "vitest";
import { FULL_DATASET } from "../../tests/fixtures/fullDataset.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../dataset/parse.ts";
import { VIEWS } from "../dataset/schema/viewNames.ts";
import { listedViews, viewsOf } from "./views.ts";

describe("the views of a dataset", () => {
  it("have the page about the symbiosis only where the dataset has one", () => {
    const full = parseDataset(FULL_DATASET);
    if (!full.ok) throw new Error("broken");
    expect(viewsOf(full.dataset)).toEqual(VIEWS);
    expect(viewsOf(smallDataset())).toEqual(VIEWS.filter((name) => name !== "about"));
  });

  it("leave what is reached from within another view out of the list, unless it is shown", () => {
    expect(listedViews(smallDataset(), "impact")).not.toContain("network");
    expect(listedViews(smallDataset(), "network")).toEqual(viewsOf(smallDataset()));
  });
});
