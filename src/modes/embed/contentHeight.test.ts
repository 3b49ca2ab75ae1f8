import { describe, expect, it } from "vitest";
import { VIEWS } from "../../state/viewState.ts";
import { wishedHeight } from "./contentHeight.ts";

describe("the height that a view wants of a frame", () => {
  it("follows the width for the map, within bounds", () => {
    expect(wishedHeight("map", 320)).toBe(480);
    expect(wishedHeight("map", 800)).toBe(560);
    expect(wishedHeight("map", 2000)).toBe(680);
  });

  it("is the content's own where a view is a list", () => {
    for (const view of ["timeline", "table", "impact", "beyond", "sources"] as const) {
      expect(wishedHeight(view, 800)).toBeNull();
    }
    expect(wishedHeight("flows", 390)).toBeNull();
    expect(wishedHeight("overview", 800)).toBeNull();
  });

  it("never depends on anything that grows with the frame's height, so it cannot grow by itself", () => {
    for (const view of VIEWS) expect(wishedHeight(view, 1100) ?? 0).toBeLessThanOrEqual(820);
  });
});
