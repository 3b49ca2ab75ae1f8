import { describe, expect, it } from "vitest";
import { moment, span } from "../../tests/fixtures/evidence.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { FigureClaim, QuantityClaim } from "../dataset/schema/claim.ts";
import { quantitiesOf } from "./claims.ts";
import { resultHeadline, streamHeadline } from "./headline.ts";

const small = smallDataset();
const steam = small.streams[1]!;
const amount = (more: Partial<QuantityClaim>): QuantityClaim => ({
  ...quantitiesOf(steam)[0]!,
  unit: "t/year",
  referenceYear: null,
  ...more,
});
const ofStream = (...claims: QuantityClaim[]) => streamHeadline({ ...steam, claims });
const figure = (more: Partial<FigureClaim>): FigureClaim => ({
  ...small.impactFigures[0]!.claims[1]!,
  qualifier: null,
  publishedYear: null,
  ...more,
});
const steamOnly = { measure: { da: "kun damp", en: "steam only" } };

describe("the headline of a stream", () => {
  it("says how far sources go apart that count the same thing, with their years", () => {
    const headline = ofStream(
      amount({ value: 150, referenceYear: 2010, preferred: true }),
      amount({ value: 80, referencePeriod: { from: 1994, to: 1996, text: null } }),
      amount({ value: 200, publishedPeriod: { from: 2009, to: 2017, text: null } }),
    );
    expect(headline?.claim.value).toBe(150);
    expect(headline?.marks).toEqual(["differ"]);
    expect(headline?.spread).toEqual({
      lowest: 80,
      highest: 200,
      unit: "t/year",
      years: [1994, 2017],
      count: 3,
    });
  });

  it("takes other values of other years for a change and not for a disagreement", () => {
    const headline = ofStream(
      amount({ value: 61, referenceYear: 2023 }),
      amount({ value: 38, referenceYear: 2022 }),
    );
    expect(headline?.marks).toEqual(["varies"]);
    expect(headline?.spread).toMatchObject({ lowest: 38, highest: 61, years: [2022, 2023] });
  });

  it("has no mark where sources agree, be it roughly or within an open end", () => {
    const plain = amount({ value: 30, referenceYear: 2019 });
    const others = [
      amount({ value: 30, qualifier: "about" }),
      amount({ value: 25, qualifier: "more-than" }),
      amount({ value: 20, upTo: 40 }),
    ];
    for (const other of others) expect(ofStream(plain, other)?.marks).toEqual([]);
  });

  it("is contradicted by an open end that does not reach it, though that has no place between ends", () => {
    const headline = ofStream(
      amount({ value: 22, preferred: true }),
      amount({ value: 30, qualifier: "more-than" }),
    );
    expect(headline?.marks).toEqual(["differ"]);
    expect(headline?.spread).toBeNull();
    expect(headline?.among).toBe(2);
  });

  it("is compared with nothing of another unit, ground, bundle or thing", () => {
    const plain = amount({ value: 1, covers: "stream", preferred: true });
    const bundle = { streams: ["steam-works-mill", "gas-works-mill"], others: false };
    const others = [
      amount({ value: 9, unit: "t/day" }),
      amount({ value: 9, basis: "design" }),
      amount({ value: 9, basis: "plan" }),
      amount({ value: 9, covers: bundle }),
      amount({ value: 9, covers: "other", ...steamOnly }),
    ];
    for (const other of others) expect(ofStream(plain, other)).toMatchObject({ marks: [], spread: null });
    const whole = amount({ value: 9, covers: bundle });
    expect(ofStream(whole, { ...whole, value: 12, covers: { ...bundle, others: true } })?.marks).toEqual([
      "several",
    ]);
  });

  it("marks a plan that what happened has overtaken, and no other way round", () => {
    const plan = amount({ value: 9, basis: "plan" });
    const happened = amount({ value: 1 });
    expect(ofStream({ ...plan, preferred: true }, happened)?.marks).toEqual(["plan", "differ"]);
    expect(ofStream(plan, { ...happened, preferred: true })?.marks).toEqual([]);
  });

  it.each([
    [["plan"], { basis: "plan" }],
    [["design"], { basis: "design" }],
    [["permit"], { basis: "permit" }],
    [["calculated"], { basis: "calculated", inferred: true }],
    [["inferred"], { inferred: true }],
    [["several"], { covers: { streams: ["a", "b"], others: false } }],
    [["besides", "plan"], { covers: { streams: ["a"], others: true }, basis: "plan" }],
    [[], { basis: "measured" }],
  ] as const)("is marked %j", (marks, more) => {
    expect(ofStream(amount({ value: 5, ...more } as Partial<QuantityClaim>))?.marks).toEqual(marks);
  });

  it("is no count of years in which the stream was not there, though that be newer and preferred", () => {
    const spans = [span("running", moment(1992), moment(1999))];
    const ended = amount({ value: 0, referenceYear: 2000, referenceYearTo: 2023, basis: "measured" });
    const ran = amount({ value: 40, referenceYear: 1996 });
    const of = (...claims: QuantityClaim[]) => streamHeadline({ ...steam, spans, claims });
    expect(of({ ...ended, preferred: true }, ran)?.claim.value).toBe(40);
    // Nor does what came after the end make the amount "vary".
    expect(of(ended, ran)).toMatchObject({ marks: [], spread: null });
    expect(of(ended)).toBeNull();
  });

  it("is none where no amount is published", () => {
    expect(ofStream(amount({ value: null }))).toBeNull();
    expect(ofStream(amount({ value: 5, covers: "other" }))).toBeNull();
  });
});

describe("the headline of a result", () => {
  it("keeps that sources differ beside a preferred claim", () => {
    const [preferred, other] = small.impactFigures[0]!.claims;
    const headline = resultHeadline([other!, preferred!]);
    expect(headline).toMatchObject({ claim: preferred, marks: ["calculated", "differ"], among: 2 });
    expect(headline?.spread).toMatchObject({ lowest: 1000, highest: 4000, years: [2015, 2020] });
  });

  it("says that sources differ where another figure names what it counts, without a span over both", () => {
    const headline = resultHeadline([
      figure({ value: 182, preferred: true }),
      figure({ value: 600, upTo: 1000, ...steamOnly }),
      figure({ value: 24, unit: "GWh/year" }),
    ]);
    expect(headline).toMatchObject({ spread: null, marks: ["differ"], among: 3 });
  });

  it("is lowest and highest where none is preferred, never something between, and of what happened only", () => {
    const headline = resultHeadline([
      figure({ value: 54, basis: "plan" }),
      figure({ value: 65 }),
      figure({ value: 100 }),
      figure({ value: 80, qualifier: "about" }),
    ]);
    expect(headline).toMatchObject({ claim: null, marks: ["differ"], among: 4 });
    expect(headline?.amount).toEqual({ value: 65, upTo: 100, qualifier: null, unit: "t/year" });
    expect(headline?.spread?.count).toBe(3);
  });

  it("is marked as ours only where an end rests on nothing else", () => {
    const ours = { inferred: true };
    expect(resultHeadline([figure({ value: 8, ...ours }), figure({ value: 9 })])?.marks).toContain(
      "inferred",
    );
    const shared = [figure({ value: 8, ...ours }), figure({ value: 8 }), figure({ value: 9 })];
    expect(resultHeadline(shared)?.marks).not.toContain("inferred");
  });

  it("is the newest where all agree, or where ends are open", () => {
    const old = figure({ value: 17, referenceYear: 2017 });
    expect(resultHeadline([old, { ...old, referenceYear: 2019 }])?.claim?.referenceYear).toBe(2019);
    const open = { ...old, qualifier: "at-most" as const };
    expect(resultHeadline([open, { ...open, value: 20, referenceYear: 2021 }])?.amount).toMatchObject({
      value: 20,
      qualifier: "at-most",
    });
  });

  it("comes from the claims that do not name what they count, else from none", () => {
    const named = figure({ value: 9, ...steamOnly });
    expect(resultHeadline([named, figure({ value: 30 })])?.claim?.value).toBe(30);
    expect(
      resultHeadline([named, figure({ value: 5, measure: { da: "kun gas", en: "gas only" } })]),
    ).toBeNull();
    expect(resultHeadline([named])?.claim).toBe(named);
    expect(resultHeadline([figure({ value: 1 }), figure({ value: 1, unit: "t" })])).toBeNull();
    expect(resultHeadline([figure({ value: null })])).toBeNull();
  });
});
