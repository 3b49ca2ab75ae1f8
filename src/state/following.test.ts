import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../model/atlas.ts";
import { following, standingAt } from "./following.ts";

const atlas = createAtlas(smallDataset());
const gas = atlas.streams.get("gas-works-mill")!;
const steam = atlas.streams.get("steam-works-mill")!;
const chain = [gas.id, steam.id];

describe("standing at a stream", () => {
  it("keeps the year in which it is there, else goes to the nearest", () => {
    expect(standingAt(atlas, gas, 1985)).toEqual({
      selection: { kind: "stream", id: gas.id },
      year: 1985,
    });
    expect(standingAt(atlas, gas, 2010).year).toBe(1990);
    expect(standingAt(atlas, steam, 1971).year).toBe(1980);
    expect(standingAt(atlas, steam, atlas.lastYear).year).toBeNull();
  });
});

describe("following a chain", () => {
  it("leaves a view that shows streams, and no partner is left out meanwhile", () => {
    expect(following(atlas, { view: "flows", year: 2000 }, { stream: steam, chain })).toEqual({
      selection: { kind: "stream", id: steam.id },
      year: 2000,
      follow: chain,
      without: null,
    });
  });

  it("leads out of a view that shows none", () => {
    expect(following(atlas, { view: "sources", year: null }, { stream: steam, chain })).toMatchObject({
      view: "overview",
      year: null,
    });
  });
});
