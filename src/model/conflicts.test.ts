import { expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { FigureClaim } from "../dataset/schema/claim.ts";
import { conflictWarnings, disagreementsOf } from "./conflicts.ts";

const [pattern] = smallDataset().impactFigures[0]!.claims;
const claim = (given: Partial<FigureClaim>): FigureClaim => ({
  ...pattern!,
  basis: "reported",
  qualifier: null,
  value: 275,
  unit: "t/year",
  referenceYear: null,
  referenceYearTo: null,
  referencePeriod: null,
  publishedYear: null,
  ...given,
});
const figure = (...claims: FigureClaim[]) => ({ kind: "impact" as const, claims });

it("knows two amounts for what may be the same year", () => {
  expect(disagreementsOf(figure(claim({}), claim({ value: 635 })))).toEqual(["amount"]);
  expect(
    disagreementsOf(figure(claim({ referenceYear: 2008 }), claim({ value: 635, referenceYear: 2019 }))),
  ).toEqual([]);
});

it("knows one amount for two years, except among counts, which may stay as they are", () => {
  const claims = [claim({ referenceYear: 2008 }), claim({ referenceYear: 2010 })];
  expect(disagreementsOf(figure(...claims))).toEqual(["year"]);
  expect(disagreementsOf({ kind: "stream-count", claims })).toEqual([]);
  expect(
    disagreementsOf(
      figure(claim({ referenceYear: 2008, referenceYearTo: 2010 }), claim({ referenceYear: 2010 })),
    ),
  ).toEqual([]);
});

it("knows a sum in two currencies, but not beside a number that is no money", () => {
  const kroner = claim({ unit: "DKK/year" });
  expect(disagreementsOf(figure(kroner, claim({ value: 24, unit: "EUR/year" })))).toEqual(["currency"]);
  expect(disagreementsOf(figure(kroner, claim({ unit: "people" })))).toEqual([]);
  const part = { da: "Kun damp", en: "Steam only" };
  expect(disagreementsOf(figure(kroner, claim({ unit: "EUR/year", measure: part })))).toEqual([]);
});

it("tells the keeper of a disagreement without a sentence, and of none that has one", () => {
  const dataset = smallDataset();
  const [first] = dataset.impactFigures;
  const told = { text: { da: "Fordi.", en: "Because." }, references: first!.claims[0]!.references };
  const withFigures = (conflict: typeof told | null) => ({
    ...dataset,
    impactFigures: [{ ...first!, claims: [claim({}), claim({ value: 635 })], conflict }],
  });
  expect(conflictWarnings(withFigures(null))).toEqual([
    { code: "conflict-unexplained", path: ["impactFigures", 0], params: { id: first!.id } },
  ]);
  expect(conflictWarnings(withFigures(told))).toEqual([]);
});
