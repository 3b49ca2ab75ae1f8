import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";
import { isSameResource, streamsOfResource } from "./resource.ts";

const small = smallDataset();
const [gas, steam] = [small.streams[0]!, small.streams[1]!];

describe("the resource of two streams", () => {
  it("is the same where it is called the same in both languages", () => {
    expect(isSameResource(gas, steam)).toBe(false);
    expect(isSameResource(gas, { ...steam, resource: gas.resource })).toBe(true);
    expect(isSameResource(gas, { ...steam, resource: { ...gas.resource, da: "Noget andet" } })).toBe(false);
  });

  it("is what the dataset says it is, whatever it is called", () => {
    const heat = { resourceKind: "heat" };
    expect(isSameResource({ ...gas, ...heat }, { ...steam, ...heat })).toBe(true);
    expect(isSameResource({ ...gas, ...heat }, { ...gas, resourceKind: "gas" })).toBe(false);
    expect(isSameResource({ ...gas, ...heat }, gas)).toBe(false);
  });

  it("gathers streams over all years, the earliest first", () => {
    const streams = small.streams.map((s) => (s.family === "energy" ? { ...s, resourceKind: "heat" } : s));
    const atlas = createAtlas({ ...small, streams });
    expect(streamsOfResource(atlas, streams[1]!).map(({ id }) => id)).toEqual([
      "gas-works-mill",
      "steam-works-mill",
    ]);
  });
});
