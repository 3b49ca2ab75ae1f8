import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../atlas.ts";
import { publishedMeasures, publishedPoints } from "./publishedMeasures.ts";

const small = smallDataset();
const [figure] = small.impactFigures;
const [claim] = figure!.claims;

describe("values of a measure that others published", () => {
  it("are those of the figures that name the measure, by year, a share as a part of one", () => {
    const claims = [
      { ...claim!, value: 8, unit: "%" as const, referenceYear: 2015 },
      { ...claim!, value: 0.2, unit: "exchanges" as const, referenceYear: 2010 },
      { ...claim!, value: null, referenceYear: 2012 },
      { ...claim!, value: 1, referenceYear: 1900 },
    ];
    const atlas = createAtlas({
      ...small,
      impactFigures: [figure!, { ...figure!, id: "shape", network: "connectance", claims }],
    });
    expect(publishedMeasures(atlas, "connectance").map(({ id }) => id)).toEqual(["shape"]);
    expect(publishedPoints(atlas, "connectance").map(({ year, value }) => [year, value])).toEqual([
      [2010, 0.2],
      [2015, 0.08],
    ]);
  });

  it("are none where no figure names it", () => {
    expect(publishedMeasures(createAtlas(small), "chain")).toEqual([]);
  });
});
