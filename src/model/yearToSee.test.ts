import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";
import { yearToSee } from "./yearToSee.ts";

const atlas = createAtlas(smallDataset());
const see = (id: string, year: number) => yearToSee(atlas, atlas.streams.get(id)!, year);

describe("the year in which to see a stream", () => {
  it("is the year on screen where it runs then, else the nearest in which it does", () => {
    expect(see("gas-works-mill", 1975)).toBe(1975);
    expect(see("gas-works-mill", 2026)).toBe(1990);
    expect(see("steam-works-mill", 1970)).toBe(1980);
  });

  it("is the year on screen for what never ran", () => {
    expect(see("fibre-mill-farms", 2010)).toBe(2010);
  });
});
