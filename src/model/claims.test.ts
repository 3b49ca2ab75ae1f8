import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { QuantityClaim } from "../dataset/schema/claim.ts";
import type { Moment } from "../dataset/schema/common.ts";
import {
  allReferences,
  claimsToRead,
  headlineQuantity,
  isDisputed,
  quantitiesOf,
  rangeOf,
  timeClaimsOf,
  yearOfClaim,
} from "./claims.ts";

const [gas, steam] = smallDataset().streams;
const amount = quantitiesOf(steam!)[0]!;
const dated = (value: number, years: Partial<QuantityClaim>): QuantityClaim => ({
  ...amount,
  value,
  ...years,
});

describe("the amounts of a stream", () => {
  it("come newest first, by the year they refer to, else by the year they were published", () => {
    const claims = [
      dated(1, { referenceYear: null, publishedYear: null }),
      dated(2, { referenceYear: 2001 }),
      dated(3, { referenceYear: null, publishedYear: 2005 }),
      dated(4, { referenceYear: 2010, publishedYear: 2011 }),
      dated(5, { referenceYear: null, publishedYear: null }),
    ];
    expect(quantitiesOf({ ...steam!, claims }).map((c) => c.value)).toEqual([4, 3, 2, 1, 5]);
  });

  it("come with those of the stream itself before bundles, and these before other things", () => {
    const claims = [
      dated(1, { referenceYear: 2020, covers: "other" }),
      dated(2, { referenceYear: 2010, covers: { streams: ["steam-works-mill"], others: true } }),
      dated(3, { referenceYear: null, referencePeriod: { from: 1990, to: 1999, text: null } }),
      dated(4, { referenceYear: 1996, covers: "stream" }),
    ];
    expect(quantitiesOf({ ...steam!, claims }).map((c) => c.value)).toEqual([4, 3, 2, 1]);
  });

  it("are none where only times are claimed", () => {
    expect(quantitiesOf(gas!)).toEqual([]);
  });
});

describe("the one amount to show", () => {
  const headline = (...claims: QuantityClaim[]) => headlineQuantity({ ...steam!, claims })?.value;
  const share = { measure: { da: "andel", en: "share" } };

  it("is the newest, unless another claim is preferred", () => {
    const old = dated(1, { referenceYear: 1999 });
    const newer = dated(2, { referenceYear: 2009 });
    expect(headline(old, newer)).toBe(2);
    expect(headline({ ...old, preferred: true }, newer)).toBe(1);
  });

  it("is of the stream itself, else one that it is part of, however new", () => {
    const bundle = { covers: { streams: ["steam-works-mill", "gas-works-mill"], others: false } };
    const whole = dated(300, { referenceYear: 2019, preferred: true, ...bundle });
    expect(headline(whole, dated(150, { referenceYear: 1999, ...share, covers: "stream" }))).toBe(150);
    expect(headline(whole, dated(150, { referenceYear: 2020, covers: "other" }))).toBe(300);
    expect(headline(dated(1, { covers: "other" }))).toBeUndefined();
  });

  it("is what happened rather than a newer plan, permit or capacity", () => {
    const happened = dated(3, { referenceYear: 2001, basis: "calculated" });
    const newer = (["plan", "permit", "design"] as const).map((basis) =>
      dated(9, { referenceYear: 2020, basis }),
    );
    expect(headline(...newer, happened)).toBe(3);
    expect(headline(dated(1, { referenceYear: 2010, basis: "design" }), newer[0]!)).toBe(9);
  });

  it("is never a figure of something else, even a preferred one, nor one without a value", () => {
    const plain = dated(1, { referenceYear: 1999 });
    expect(headline(dated(2, { referenceYear: 2009, preferred: true, ...share }), plain)).toBe(1);
    expect(headline(dated(2, { referenceYear: 2009, value: null }), plain)).toBe(1);
    expect(headline(dated(2, share))).toBeUndefined();
  });
});

describe("the claims about a figure", () => {
  const [figure] = smallDataset().impactFigures;
  const [claim] = figure!.claims;
  const of = (referenceYear: number | null, publishedYear: number | null) => ({
    ...claim!,
    referenceYear,
    publishedYear,
  });
  const claims = [of(2008, null), of(null, null), of(2023, null), of(null, 2018)];
  const years = (kind: "member-count" | "stream-count" | "impact") =>
    claimsToRead({ kind, claims: [...claims] as NonNullable<typeof figure>["claims"] }).map(yearOfClaim);

  it("are read the newest first where they count streams or members, without a year last", () => {
    for (const kind of ["member-count", "stream-count"] as const)
      expect(years(kind)).toEqual([2023, 2018, 2008, null]);
    expect(years("impact")).toEqual([2008, null, 2023, 2018]);
  });
});

describe("the claims about a time", () => {
  it("have the preferred one first", () => {
    const reversed = { ...gas!, claims: gas!.claims.toReversed() };
    expect(timeClaimsOf(reversed, "end").map((c) => c.year)).toEqual([1990, 1992]);
    expect(timeClaimsOf(reversed, "start")).toEqual([]);
  });

  it("are disputed only where the years differ", () => {
    expect(isDisputed(timeClaimsOf(gas!, "end"))).toBe(true);
    expect(isDisputed([{ year: 1990 }, { year: 1990 }])).toBe(false);
    expect(isDisputed([])).toBe(false);
  });
});

describe("the references of a record", () => {
  it("are those of the record and of its claims, each once", () => {
    expect(allReferences(gas!)).toEqual(["annual-report", "town-news"]);
    expect(allReferences({ references: ["a", "a"] })).toEqual(["a"]);
  });
});

describe("the range of a moment", () => {
  const moment = (patch: Partial<Moment>): Moment => ({
    year: 1990,
    precision: "year",
    date: null,
    latest: null,
    reason: null,
    ...patch,
  });
  it.each([
    ["sharp", {}, { earliest: 1990, latest: 1990 }],
    ["a range", { precision: "disputed", latest: 1995 }, { earliest: 1990, latest: 1995 }],
    ["open to the past", { precision: "before" }, { earliest: null, latest: 1990 }],
    ["open to the future", { precision: "unknown" }, { earliest: 1990, latest: null }],
    ["unknown", { precision: "unknown", year: null }, { earliest: null, latest: null }],
  ] as const)("is %s", (_, patch, range) => {
    expect(rangeOf(moment(patch))).toEqual(range);
  });
});
