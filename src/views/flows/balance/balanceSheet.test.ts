import { expect, it } from "vitest";
import { balanceDataset } from "../../../../tests/fixtures/balances.ts";
import { createAtlas } from "../../../model/atlas.ts";
import { balanceOf } from "../../../model/shownBalance.ts";
import { balanceSheet } from "./balanceSheet.ts";

const atlas = createAtlas(balanceDataset());
const rowsOf = (year: number) => {
  const balance = balanceOf(atlas, "works-fuel", { family: "energy", year });
  if (balance === null) throw new Error("the fixture has a balance");
  return balanceSheet(atlas, balance, { year, language: "en" }).rows;
};

it("has a row for each band, with where its value stands", () => {
  expect(rowsOf(2000)[2]).toEqual([
    "oil",
    "oil",
    "oil",
    "works",
    2000,
    200,
    "TJ/year",
    "calculated",
    "series all-fuel",
    "series coal",
    "",
    "field-paper",
  ]);
  expect(rowsOf(2000)[3]?.slice(5, 8)).toEqual([300, "TJ/year", "reported"]);
  expect(rowsOf(2000)[3]?.[10]).toBe("steam-works-mill | gas-works-mill");
});

it("leaves empty what is not published, and has the year that is drawn for one that is not", () => {
  expect(rowsOf(2002)[1]?.slice(4, 8)).toEqual([2002, null, "TJ/year", null]);
  expect(
    rowsOf(2020)
      .slice(1)
      .map((row) => row[4]),
  ).toEqual([2003, 2003, 2003]);
});
