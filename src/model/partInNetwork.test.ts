import { describe, expect, it } from "vitest";
import { SMALL_DATASET, smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../dataset/parse.ts";
import { createAtlas } from "./atlas.ts";
import { firstPartOf } from "./partInNetwork.ts";

describe("firstPartOf", () => {
  const atlas = createAtlas(smallDataset());

  it("is the earliest stream that a partner gave or took", () => {
    expect(firstPartOf(atlas, "mill")).toMatchObject({
      from: { year: 1970 },
      stream: { id: "gas-works-mill" },
    });
  });

  it("counts what a partner only hands on", () => {
    const parsed = parseDataset({
      ...SMALL_DATASET,
      streams: SMALL_DATASET.streams.map((s) => (s.id === "steam-works-mill" ? { ...s, via: ["farms"] } : s)),
    });
    if (!parsed.ok) throw new Error("broken");
    expect(firstPartOf(createAtlas(parsed.dataset), "farms")?.stream.id).toBe("steam-works-mill");
  });

  it("is nothing where all is still a plan, nor for somebody unknown", () => {
    expect(firstPartOf(atlas, "farms")).toBeNull();
    expect(firstPartOf(atlas, "nobody")).toBeNull();
  });
});
