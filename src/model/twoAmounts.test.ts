import { describe, expect, it } from "vitest";
import { amount, open } from "../../tests/fixtures/evidence.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { StreamClaim } from "../dataset/schema/claim.ts";
import type { Series } from "../dataset/schema/story.ts";
import { createAtlas } from "./atlas.ts";
import { differenceOf } from "./differences.ts";
import { seriesOfDifference, twoAmounts, twoValues } from "./twoAmounts.ts";

const values = (from: number, to: number, ...claims: readonly StreamClaim[]) => {
  const found = twoAmounts(open(...claims).stream, from, to);
  return found && [found.before.claim.value, found.after.claim.value];
};

describe("the amounts of two years", () => {
  it("are those for which each year has one of the same kind", () => {
    const claims = [amount(1990, { value: 3 }), amount(2000, { value: 4 }), amount(2010, { value: 5 })];
    expect(values(1990, 2010, ...claims)).toEqual([3, 5]);
    expect(values(1990, 2000, ...claims)).toEqual([3, 4]);
    expect(values(1980, 2010, ...claims)).toBeNull();
  });

  it.each([
    ["another unit", { unit: "MWh/year" }],
    ["a plan", { basis: "plan" }],
    ["several streams", { covers: { streams: ["gas-works-mill", "steam-works-mill"], others: false } }],
    ["another thing", { covers: "other" }],
    ["no year of its own", { referenceYear: null, publishedYear: 2010 }],
    ["no value", { value: null }],
  ])("are none where the later one is of %s", (_, more) => {
    expect(values(1990, 2010, amount(1990, { value: 3 }), amount(2010, more))).toBeNull();
    expect(values(1990, 2010, amount(1990, { value: 3 }), amount(2010, {}))).toEqual([3, 5]);
  });

  it("may lie two years off, and less where the years are close", () => {
    const claims = [amount(1992, { value: 3 }), amount(2009, { value: 4 })];
    expect(values(1990, 2011, ...claims)).toEqual([3, 4]);
    expect(values(1989, 2011, ...claims)).toBeNull();
    expect(values(2018, 2021, amount(2018), amount(2020))).toBeNull();
  });

  it("carry what has to be said of each", () => {
    const { stream } = open(
      amount(1990, { value: 3, basis: "calculated" }),
      amount(1990, { value: 8, basis: "calculated" }),
      amount(2010, { value: 5, basis: "calculated" }),
    );
    const found = twoAmounts(stream, 1990, 2010);
    expect(found?.before.marks).toEqual(["calculated", "differ"]);
    // That it was another one in the other year is what is shown.
    expect(found?.after.marks).toEqual(["calculated"]);
  });
});

describe("the values of a series in two years", () => {
  const [co2] = smallDataset().series as [Series];
  const told = (from: number, to: number) => {
    const found = twoValues(co2, from, to);
    return found && [found.before, found.after];
  };

  it("are those of the years, never of a gap, and not where both are zero", () => {
    expect(told(2013, 2015)).toEqual([
      { year: 2013, value: 800 },
      { year: 2015, value: 400 },
    ]);
    expect(told(2013, 2014)).toBeNull();
    const none = { ...co2, values: [2013, 2015].map((year) => ({ year, value: 0 })) };
    expect(twoValues(none, 2013, 2015)).toBeNull();
  });

  it("are told of series of the compared streams only", () => {
    const of = (streams: readonly string[]) => {
      const atlas = createAtlas({ ...smallDataset(), series: [{ ...co2, streams: [...streams] }] });
      const everything = { families: [], states: [], partners: [] } as const;
      return seriesOfDifference(atlas, differenceOf(atlas, everything, 2013, 2015)).length;
    };
    expect([of(["steam-works-mill"]), of(["gas-works-mill"]), of([])]).toEqual([1, 0, 0]);
  });
});
