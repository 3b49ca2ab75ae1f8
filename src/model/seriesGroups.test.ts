import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { Series } from "../dataset/schema/story.ts";
import { createAtlas } from "./atlas.ts";
import { promisesOf } from "./promises.ts";
import { seriesGroups } from "./seriesGroups.ts";

const dataset = smallDataset();
const [pattern] = dataset.series;
const series = (id: string, ...explains: string[]): Series => ({ ...pattern!, id, explains });
const idsOf = (...all: Series[]) =>
  seriesGroups(createAtlas({ ...dataset, series: all })).map((group) => [
    group.series.map(({ id }) => id).join(" "),
    group.streams.map(({ id }) => id).join(" "),
  ]);

describe("series beside the streams that they explain", () => {
  it("leaves those alone that explain none", () => {
    expect(idsOf(series("coal"))).toEqual([]);
  });

  it("keeps apart what explains different streams", () => {
    expect(idsOf(series("coal", "gas-works-mill"), series("chips", "steam-works-mill"))).toEqual([
      ["coal", "gas-works-mill"],
      ["chips", "steam-works-mill"],
    ]);
  });

  it("joins what shares a stream, also by way of a third, in the order of the data", () => {
    const between = series("oil", "gas-works-mill", "steam-works-mill");
    expect(
      idsOf(series("coal", "gas-works-mill"), series("chips", "steam-works-mill"), between, series("sun")),
    ).toEqual([["coal chips oil", "gas-works-mill steam-works-mill"]]);
  });
});

describe("what was promised of a series", () => {
  const [stream] = dataset.streams;
  const quantity = dataset.streams.flatMap(({ claims }) => claims).find(({ about }) => about === "quantity")!;
  const promise = { ...quantity, figure: "hoped", value: 80_000, upTo: null, unit: "MWh/year" as const };
  const withPromise = (unit: Series["unit"]) => {
    const measured = { ...pattern!, unit, promised: ["hoped", "unknown"] };
    const streams = [{ ...stream!, claims: [promise] }];
    return promisesOf(createAtlas({ ...dataset, streams, series: [measured] } as typeof dataset), measured);
  };

  it("stands in the unit of the series where it converts exactly: 80,000 MWh are 288 TJ", () => {
    expect(withPromise("TJ/year")).toMatchObject([
      { value: 288, claim: { value: 80_000, unit: "MWh/year" } },
    ]);
  });

  it("is left out where it does not", () => {
    expect(withPromise("t/year")).toEqual([]);
  });
});
