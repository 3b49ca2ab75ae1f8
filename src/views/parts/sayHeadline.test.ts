import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import type { QuantityClaim } from "../../dataset/schema/claim.ts";
import type { Language } from "../../lib/language.ts";
import { quantitiesOf } from "../../model/claims.ts";
import { resultHeadline, streamHeadline } from "../../model/headline.ts";
import type { Manner } from "./sayClaim.ts";
import { sayDisagreement, sayHeadline } from "./sayHeadline.ts";

const steam = smallDataset().streams[1]!;
const pattern = { ...quantitiesOf(steam)[0]!, unit: "t/year" as const, referenceYear: null };
type More = Partial<QuantityClaim>;
const mid1990s = {
  referencePeriod: { from: 1994, to: 1996, text: { da: "midten af 1990’erne", en: "the mid-1990s" } },
};
const both = { streams: ["steam-works-mill", "gas-works-mill"], others: false };

/** The claims of ten real streams and what, worked out by hand, may be said in one line of each. */
const TEN: readonly (readonly [name: string, claims: readonly More[], english: string])[] = [
  [
    "gypsum",
    [
      { value: 150_000, referenceYear: 2010, preferred: true },
      { value: 90_000, referenceYear: 1999 },
      { value: 80_000, qualifier: "about", ...mid1990s },
      { value: 200_000, publishedPeriod: { from: 2009, to: 2017, text: null } },
      { value: 250, unit: "t/day" },
    ],
    "150,000 t/year, for 2010; sources differ: 80,000–200,000 t/year (1994–2017)",
  ],
  [
    "fly ash, of which a larger figure counts clinker too",
    [
      { value: 130_000, referenceYear: 1999, preferred: true },
      { value: 135_000, publishedYear: 2009 },
      { value: 200_000, covers: { streams: [steam.id], others: true } },
    ],
    "130,000 t/year, for 1999; sources differ: 130,000–135,000 t/year (1999–2009)",
  ],
  [
    "steam",
    [
      { value: 215_000, ...mid1990s, publishedYear: 1997, inferred: true, preferred: true },
      { value: 1577.8, unit: "TJ/year", referenceYear: 2023, basis: "measured", covers: both },
    ],
    "215,000 t/year, for the mid-1990s, published 1997; our inference",
  ],
  [
    "heat from a heat pump",
    [
      { value: 61.1, unit: "TJ/year", referenceYear: 2023, basis: "measured", preferred: true },
      { value: 22.6, unit: "TJ/year", referenceYear: 2021, basis: "measured" },
      { value: 80_000, unit: "MWh/year", basis: "plan" },
    ],
    "61.1 TJ/year, for 2023; measured; over the years 22.6–61.1 TJ/year (2021–2023)",
  ],
  [
    "lake water to all users",
    [{ value: 3_500_000, unit: "m3/year", qualifier: "about", publishedYear: 2018, covers: both }],
    "about 3,500,000 m³/year, published 2018, reference year not stated; with other streams",
  ],
  [
    "treated water",
    [{ value: 1_600_000, unit: "m3/year", referenceYear: 2018, basis: "design" }],
    "1,600,000 m³/year, for 2018; capacity, not an actual amount",
  ],
  [
    "captured CO₂",
    [{ value: 280_000, publishedYear: 2023, basis: "plan" }],
    "280,000 t/year, published 2023, reference year not stated; planned or expected",
  ],
  [
    "yeast to biogas",
    [
      { value: 150_000, referenceYear: 2019, basis: "calculated", inferred: true, preferred: true },
      { value: 300_000, referenceYear: 2019, covers: both },
    ],
    "150,000 t/year, for 2019; calculated by us",
  ],
  [
    "yeast to farms",
    [
      { value: 5000, publishedYear: 2009, preferred: true },
      { value: 150_000, publishedPeriod: { from: 2010, to: 2012, text: null } },
    ],
    "5,000 t/year, published 2009, reference year not stated; sources differ: 5,000–150,000 t/year (2009–2012)",
  ],
  [
    "heat to the town",
    [
      {
        value: 225_000,
        publishedPeriod: { from: 2000, to: 2000, text: null },
        covers: "stream",
        measure: { da: "regnet som damp", en: "counted as steam" },
      },
    ],
    "225,000 t/year, published about 2000, reference year not stated; counted as steam",
  ],
];

describe("one line of an amount", () => {
  it.each(TEN)("says what the record knows of %s", (_, more, english) => {
    const claims = more.map((one) => ({ ...pattern, ...one }));
    const headline = streamHeadline({ ...steam, claims });
    expect(headline === null ? null : sayHeadline(headline, "en")).toBe(english);
  });

  it("says it in Danish", () => {
    const claims = TEN[0]![1].map((one) => ({ ...pattern, ...one }));
    expect(sayHeadline(streamHeadline({ ...steam, claims })!, "da")).toBe(
      "150.000 t/år, gælder 2010; kilderne er uenige: 80.000–200.000 t/år (1994–2017)",
    );
  });
});

describe("one line for a hall", () => {
  const gas: QuantityClaim = {
    ...pattern,
    value: 8_000_000,
    unit: "m3/year",
    referenceYear: 2017,
    equivalent: { da: "5.000 husstandes gasforbrug", en: "the gas use of 5,000 households" },
  };
  const line = (claim: QuantityClaim, language: Language, manner?: Manner) =>
    sayHeadline(streamHeadline({ ...steam, claims: [claim] })!, language, manner);

  it("has units in words, and likens the amount to what the source does", () => {
    expect(line(gas, "en", "words")).toBe(
      "8 million cubic metres a year, for 2017; the source likens it to the gas use of 5,000 households",
    );
    expect(line(gas, "da", "words")).toBe(
      "8 millioner kubikmeter om året, gælder 2017; ifølge kilden 5.000 husstandes gasforbrug",
    );
    expect(line(gas, "en")).toBe("8,000,000 m³/year, for 2017");
  });

  it("likens it to nothing of its own, and keeps the sign for one", () => {
    expect(line({ ...gas, equivalent: null }, "en", "words")).toBe("8 million cubic metres a year, for 2017");
    expect(line({ ...gas, equivalent: null, value: 1 }, "en", "words")).toBe("1 m³/year, for 2017");
  });
});

describe("one line of a result", () => {
  const { claims } = smallDataset().impactFigures[0]!;
  const plain = claims.map((claim) => ({ ...claim, preferred: false, basis: "reported" as const }));

  it("keeps that sources differ, and how far, beside the claim that is followed", () => {
    const headline = resultHeadline(claims)!;
    expect(sayHeadline(headline, "en")).toBe(
      "1,000 t/year, for 2015, published 2018; calculated by us; sources differ: 1,000–4,000 t/year (2015–2020)",
    );
    expect(sayDisagreement(headline, "da")).toBe("kilderne er uenige: 1.000–4.000 t/år (2015–2020)");
  });

  it("does not say the span twice where it is the headline itself", () => {
    expect(sayHeadline(resultHeadline(plain)!, "en")).toBe(
      "1,000–4,000 t/year, lowest and highest of 2 figures, 2015–2020; sources differ",
    );
  });

  it("says only that sources differ where there is no span", () => {
    const kroner = plain.map((claim, i) => ({
      ...claim,
      preferred: i === 0,
      measure: i === 0 ? null : { da: "fra 35 projekter", en: "from 35 projects" },
    }));
    expect(sayHeadline(resultHeadline(kroner)!, "en")).toMatch(/; sources differ: 2 figures$/);
    expect(sayDisagreement(resultHeadline([plain[0]!])!, "en")).toBeNull();
  });
});
