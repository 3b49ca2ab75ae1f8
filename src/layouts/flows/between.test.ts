import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../../model/atlas.ts";
import { layoutBetween } from "./between.ts";
import { layoutFlows } from "./flowLayout.ts";
import { flowOrder } from "./order.ts";

const small = smallDataset();
const layoutOf = (ids: readonly string[]) =>
  layoutFlows(flowOrder(createAtlas(small)), {
    widthPx: 900,
    heightPx: 400,
    remPx: 16,
    partnerEm: 6,
    mostMakesEm: 0,
    rows: small.streams
      .filter(({ id }) => ids.includes(id))
      .map((stream) => ({ stream, nameEm: 5, moreEm: 0, markEm: 0 })),
    partners: new Map(),
  });
const before = layoutOf(["gas-works-mill", "steam-works-mill"]);
const after = layoutOf(["steam-works-mill", "condensate-mill-works"]);
const heightOf = (layout: typeof before, id: string) => layout.links.find((l) => l.streamId === id)?.y ?? 0;

describe("layoutBetween()", () => {
  it("slides what is in both from its old place to the new one", () => {
    const [from, to] = [heightOf(before, "steam-works-mill"), heightOf(after, "steam-works-mill")];
    expect(from).not.toBeCloseTo(to);
    expect(heightOf(layoutBetween(before, after, 0), "steam-works-mill")).toBe(from);
    expect(heightOf(layoutBetween(before, after, 0.5), "steam-works-mill")).toBeCloseTo((from + to) / 2);
  });

  it("has what is new where it will be, and nothing that went", () => {
    const halfway = layoutBetween(before, after, 0.5);
    expect(halfway.links.map(({ streamId }) => streamId)).toEqual(after.links.map((l) => l.streamId));
    expect(heightOf(halfway, "condensate-mill-works")).toBe(heightOf(after, "condensate-mill-works"));
  });

  it("is the new layout itself at the end", () => {
    expect(layoutBetween(before, after, 1)).toBe(after);
  });
});
