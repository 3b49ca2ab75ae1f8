import { expect, it } from "vitest";
import { cutFigures } from "../../../tests/fixtures/cutFigures.ts";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { amountPassages } from "../../model/search/amounts.ts";
import { sayWhy } from "./sayWhy.ts";

const claim = {
  value: 40_000.5,
  upTo: null,
  qualifier: "about",
  unit: "TJ/year",
  referenceYear: 2022,
  referenceYearTo: null,
  referencePeriod: null,
  publishedYear: 2023,
  publishedPeriod: null,
  measure: { da: "el", en: "power" },
  method: null,
  note: null,
} as const;

it("says an amount as records do, with what it counts and its years", () => {
  const [passage] = amountPassages([claim]);
  if (passage === undefined) throw new Error("no passage");
  expect(sayWhy(passage, new Set(["2022"]), "en")).toBe(
    "power: about 40,000.5 TJ/year, for 2022, published 2023",
  );
  expect(sayWhy(passage, new Set(["2022"]), "da")).toBe(
    "el: ca. 40.000,5 TJ/år, gælder 2022, offentliggjort 2023",
  );
});

it("cuts no figure in any text of the edition, whatever is looked for", () => {
  const { count, figures, cut } = cutFigures(frozenDataset());
  expect(cut).toEqual([]);
  expect(count).toBeGreaterThan(6000);
  expect(figures).toBeGreaterThan(3000);
});
