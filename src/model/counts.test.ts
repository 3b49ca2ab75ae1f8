import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";
import { countRunning, runningByYear, totalOf } from "./counts.ts";

const atlas = createAtlas(smallDataset());
const [gas] = atlas.dataset.streams;

describe("the count of streams", () => {
  it("takes running ones only", () => {
    const states = ["running", "pilot", "planned", "last-documented", "ended", "not-yet"] as const;
    const counts = countRunning(states.map((state) => ({ stream: gas!, state })));
    expect(counts).toEqual({ energy: 1, water: 0, material: 0 });
  });

  it("adds up over the families", () => {
    expect(totalOf({ energy: 2, water: 3, material: 4 })).toBe(9);
  });

  it("is there for every year from the first to the last", () => {
    const years = runningByYear(atlas);
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 62 }, (_, i) => 1965 + i));
    const at = (year: number) => years.find((y) => y.year === year)?.counts;
    expect(at(1969)).toEqual({ energy: 0, water: 0, material: 0 });
    expect(at(1990)).toEqual({ energy: 2, water: 1, material: 0 });
    expect(at(2026)).toEqual({ energy: 1, water: 1, material: 0 });
  });
});
