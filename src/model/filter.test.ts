import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";
import { type Filter, graphOfYear, partnersOf, passes, streamOrder } from "./filter.ts";

const atlas = createAtlas(smallDataset());
const everything: Filter = { families: [], states: [], partners: [] };
const visible = (year: number, filter: Partial<Filter> = {}) => [
  ...graphOfYear(atlas, year, { ...everything, ...filter }).visibleIds,
];

describe("the order of streams", () => {
  it("is by family, then by first year", () => {
    expect(streamOrder(atlas.dataset.streams).map((s) => s.id)).toEqual([
      "gas-works-mill",
      "steam-works-mill",
      "condensate-mill-works",
      "fibre-mill-farms",
    ]);
  });

  it("does not depend on the order of the files", () => {
    const { streams } = atlas.dataset;
    expect(streamOrder(streams.toReversed())).toEqual(streamOrder(streams));
  });

  it("is by id where two begin together", () => {
    const [gas] = atlas.dataset.streams;
    const twins = ["c", "a", "b"].map((id) => ({ ...gas!, id }));
    expect(streamOrder(twins).map((s) => s.id)).toEqual(["a", "b", "c"]);
  });
});

describe("the network of a year", () => {
  it("shows what has begun, ended streams too", () => {
    expect(visible(1969)).toEqual([]);
    expect(visible(1970)).toEqual(["gas-works-mill"]);
    expect(visible(2020)).toEqual(["gas-works-mill", "steam-works-mill", "condensate-mill-works"]);
  });

  it("keeps every stream in its place whatever the year", () => {
    const order = (year: number) => graphOfYear(atlas, year, everything).all.map(({ stream }) => stream.id);
    expect(order(1965)).toEqual(order(2026));
    expect(order(1965)).toHaveLength(4);
  });

  it("shows only the families, states and partners that are asked for", () => {
    expect(visible(2026, { families: ["water", "material"] })).toEqual([
      "condensate-mill-works",
      "fibre-mill-farms",
    ]);
    expect(visible(2026, { states: ["ended"] })).toEqual(["gas-works-mill"]);
    expect(visible(2026, { partners: ["farms"] })).toEqual(["fibre-mill-farms"]);
    expect(visible(2026, { families: ["energy"], states: ["planned"] })).toEqual([]);
  });

  it("names the partners at both ends of what is visible", () => {
    expect([...graphOfYear(atlas, 1970, everything).partnerIds]).toEqual(["works", "mill"]);
  });

  it("lets a partner that only hands a stream on count as taking part", () => {
    const [gas] = atlas.dataset.streams;
    const handedOn = { ...gas!, via: ["farms"] };
    expect(partnersOf(handedOn)).toEqual(["works", "farms", "mill"]);
    expect(passes({ ...everything, partners: ["farms"] }, handedOn, "running")).toBe(true);
    expect(passes({ ...everything, partners: ["farms"] }, gas!, "running")).toBe(false);
  });
});
