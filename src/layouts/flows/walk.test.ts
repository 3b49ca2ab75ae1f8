import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../../model/atlas.ts";
import { layoutFlows } from "./flowLayout.ts";
import { flowOrder } from "./order.ts";
import { focusTargetsOf, walk } from "./walk.ts";

const { streams } = smallDataset();
const begun = ["gas-works-mill", "steam-works-mill", "condensate-mill-works"];
const layout = layoutFlows(flowOrder(createAtlas(smallDataset())), {
  widthPx: 900,
  heightPx: 400,
  remPx: 16,
  partnerEm: 6,
  mostMakesEm: 0,
  rows: streams
    .filter(({ id }) => begun.includes(id))
    .map((stream) => ({ stream, nameEm: 5, moreEm: 0, markEm: 0 })),
  partners: new Map(),
});
const targets = focusTargetsOf(layout);
const go = (from: string, key: string, cameFrom: string | null = null) => walk(targets, from, key, cameFrom);

describe("focusTargetsOf()", () => {
  it("holds the visible streams and the partners at their ends, no others", () => {
    expect([...targets.keys()].toSorted()).toEqual([
      "donor:mill",
      "donor:works",
      "receiver:mill",
      "receiver:works",
      "stream:condensate-mill-works",
      "stream:gas-works-mill",
      "stream:steam-works-mill",
    ]);
  });
});

describe("walk()", () => {
  it("goes up and down within a column and stops at its ends", () => {
    expect(go("stream:gas-works-mill", "ArrowDown")).toBe("stream:steam-works-mill");
    expect(go("stream:steam-works-mill", "ArrowUp")).toBe("stream:gas-works-mill");
    expect(go("stream:gas-works-mill", "ArrowUp")).toBeNull();
    expect(go("stream:steam-works-mill", "End")).toBe("stream:condensate-mill-works");
    expect(go("stream:condensate-mill-works", "Home")).toBe("stream:gas-works-mill");
  });

  it("follows a stream from its donor to its receiver", () => {
    expect(go("donor:works", "ArrowRight")).toBe("stream:gas-works-mill");
    expect(go("stream:gas-works-mill", "ArrowRight")).toBe("receiver:mill");
    expect(go("stream:gas-works-mill", "ArrowLeft")).toBe("donor:works");
    expect(go("donor:works", "ArrowLeft")).toBeNull();
  });

  it("goes back along the stream that it came by", () => {
    expect(go("receiver:mill", "ArrowLeft", "stream:steam-works-mill")).toBe("stream:steam-works-mill");
    expect(go("receiver:mill", "ArrowLeft", "stream:condensate-mill-works")).toBe("stream:gas-works-mill");
  });

  it("leaves other keys and unknown stops alone", () => {
    expect(go("donor:works", "PageDown")).toBeNull();
    expect(go("donor:farms", "ArrowRight")).toBeNull();
  });
});
