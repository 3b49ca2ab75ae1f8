import { expect, it } from "vitest";
import { moment, span } from "../../tests/fixtures/evidence.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { QuantityClaim } from "../dataset/schema/claim.ts";
import { quantitiesOf } from "./claims.ts";
import { isOutsideItsLife } from "./life.ts";

const steam = smallDataset().streams[1]!;
const own = { ...quantitiesOf(steam)[0]!, covers: "stream", basis: "measured" } as const;
/** It ran 1992–1999, and again from 2010. */
const spans = [span("running", moment(1992), moment(1999)), span("running", moment(2010))];
const outside = (from: number | null, to: number | null, more: Partial<QuantityClaim> = {}) =>
  isOutsideItsLife({ spans }, { ...own, referenceYear: from, referenceYearTo: to, ...more });

it.each([
  [1991, null, true],
  [1992, null, false],
  [1999, null, false],
  [2000, 2009, true],
  [2000, 2010, false],
  // Begins before and ends after: the stream was there in between.
  [1980, 2005, false],
  [null, null, false],
] as const)("of %s to %s: outside is %s", (from, to, is) => {
  expect(outside(from, to)).toBe(is);
});

it("is no question for a plan, nor for what several streams had together", () => {
  expect(outside(2005, null, { basis: "plan" })).toBe(false);
  expect(outside(2005, null, { covers: { streams: ["a", "b"], others: false } })).toBe(false);
});

it("gives a beginning of which only the end is known the benefit of the doubt, and an end too", () => {
  const before = [span("running", moment(1995, "before"), moment(2000, "before"))];
  const of = (referenceYear: number) =>
    isOutsideItsLife({ spans: before }, { ...own, referenceYear, referenceYearTo: null });
  expect([1960, 1999, 2000].map(of)).toEqual([false, false, true]);
  expect(isOutsideItsLife({ spans: [span("running", moment(null))] }, { ...own, referenceYear: 2000 })).toBe(
    false,
  );
});
