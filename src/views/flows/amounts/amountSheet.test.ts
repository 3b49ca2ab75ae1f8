import { expect, it } from "vitest";
import { amount } from "../../../../tests/fixtures/evidence.ts";
import { smallDataset } from "../../../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../../../model/atlas.ts";
import { graphOfYear } from "../../../model/filter.ts";
import { amountSheet } from "./amountSheet.ts";
import { amountsInOrder } from "./useAmounts.ts";

const water = (value: number, more: object) =>
  amount(2015, { value, unit: "m3/year", referencePeriod: null, publishedPeriod: null, ...more });
const small = smallDataset();
const condensate = small.streams.find(({ id }) => id === "condensate-mill-works")!;
const both = { streams: ["a", "b"], others: true };
const atlas = createAtlas({
  ...small,
  streams: [
    { ...condensate, id: "a", claims: [water(500, { covers: both, qualifier: "about" })] },
    { ...condensate, id: "b", claims: [] },
    { ...condensate, id: "c", claims: [water(2000, { unit: "l/year", basis: "permit" })] },
    { ...condensate, id: "d", claims: [water(7, { unit: "m3/h" })] },
    { ...condensate, id: "e", claims: [] },
  ].map((stream) => ({ ...stream, successor: null })),
});
const all = { families: [], states: [], partners: [] };
const { rows } = amountSheet(
  amountsInOrder(atlas, graphOfYear(atlas, 2015, all).visible, 2015, "water"),
  "en",
);
const of = (streams: string) => {
  const found = rows.find(([first]) => first === streams) ?? [];
  return Object.fromEntries((rows[0] ?? []).map((head, i) => [head, found[i]]));
};

it("has one row for a claim of several streams, with what it counts and who says so", () => {
  expect(of("a | b")).toMatchObject({
    donor: condensate.donor,
    receiver: condensate.receiver,
    drawn: 500,
    value: 500,
    unit: "m3/year",
    qualifier: "about",
    covers: "a | b",
    others: "true",
    references: water(1, {}).references.join(" | "),
  });
  expect(
    rows
      .map(([streams]) => streams)
      .slice(1)
      .toSorted(),
  ).toEqual(["a | b", "c", "d", "e"]);
});

it("says what is drawn and what is published, and draws nothing that is in another unit", () => {
  expect(of("c")).toMatchObject({
    drawn: 2,
    drawnUnit: "m3/year",
    value: 2000,
    unit: "l/year",
    basis: "permit",
  });
  expect(of("d")).toMatchObject({ drawn: null, drawnUnit: null, value: 7, unit: "m3/h" });
});

it("leaves every figure of a stream empty of which nothing is published", () => {
  expect(
    Object.values(of("e"))
      .slice(4)
      .every((cell) => cell === null),
  ).toBe(true);
});
