import { describe, expect, it } from "vitest";
import { VIEWS } from "../../state/viewState.ts";
import { wantedHeight } from "./contentHeight.ts";

describe("the height that a view wants of a frame", () => {
  it("follows the width for the map, within bounds", () => {
    expect(wantedHeight("map", 320)).toBe(480);
    expect(wantedHeight("map", 800)).toBe(560);
    expect(wantedHeight("map", 2000)).toBe(680);
  });

  it("is the content's own where a view is a list", () => {
    for (const view of ["timeline", "table", "impact", "beyond", "sources"] as const) {
      expect(wantedHeight(view, 800)).toBeNull();
    }
    expect(wantedHeight("flows", 390)).toBeNull();
    expect(wantedHeight("overview", 800)).toBeNull();
  });

  it("never depends on anything that grows with the frame's height, so it cannot grow by itself", () => {
    for (const view of VIEWS) expect(wantedHeight(view, 1100) ?? 0).toBeLessThanOrEqual(820);
  });
});
