import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { type ClaimLike, sayAmount, sayClaimYears, sayYearsAndGround } from "./sayClaim.ts";

const plain = { value: 600, upTo: null, qualifier: null, unit: "t/year" } as const;

describe("sayAmount", () => {
  it("keeps the qualifier and the range as published", () => {
    expect(sayAmount({ ...plain, qualifier: "more-than" }, "en")).toBe("more than 600 t/year");
    expect(sayAmount({ ...plain, upTo: 1000 }, "da")).toBe("600–1.000 t/år");
  });
  it("says that a missing amount is not published, never zero", () => {
    expect(sayAmount({ ...plain, value: null }, "en")).toBe("not published");
    expect(sayAmount({ ...plain, value: 0 }, "en")).toBe("0 t/year");
  });
});

const years = {
  referenceYear: null,
  referenceYearTo: null,
  referencePeriod: null,
  publishedYear: null,
  publishedPeriod: null,
};
const nineties = { from: 1990, to: 1999, text: { da: "1990’erne", en: "the 1990s" } };

describe("sayClaimYears", () => {
  it.each([
    ["for 2015, published 2018", { referenceYear: 2015, publishedYear: 2018 }],
    ["published 2018, reference year not stated", { publishedYear: 2018 }],
    ["for 2000–2006", { referenceYear: 2000, referenceYearTo: 2006, publishedYear: 2006 }],
    ["looking ahead to 2019, published 2018", { referenceYear: 2019, publishedYear: 2018 }],
    ["for about 2010–2012", { referencePeriod: { from: 2010, to: 2012, text: null } }],
    ["for the 1990s, published 2000", { referencePeriod: nineties, publishedYear: 2000 }],
    [
      "published about 2000, reference year not stated",
      { publishedPeriod: { from: 2000, to: 2000, text: null } },
    ],
    ["year not stated", {}],
  ])("says %s", (words, known) => {
    expect(sayClaimYears({ ...years, ...known }, "en")).toBe(words);
  });

  it("says rough times in Danish", () => {
    const published = { publishedPeriod: { from: 2009, to: 2017, text: null } };
    expect(sayClaimYears({ ...years, referencePeriod: nineties, ...published }, "da")).toBe(
      "gælder 1990’erne, offentliggjort ca. 2009–2017",
    );
  });
});

describe("sayYearsAndGround", () => {
  const claim = { ...smallDataset().impactFigures[0]!.claims[1]!, ...years, referenceYear: 2019 };
  const bundle = { streams: ["a", "b"], others: false };
  it("adds the ground and other streams where it is not plainly what happened in this one", () => {
    const ground = (more: Partial<ClaimLike>) => sayYearsAndGround({ ...claim, ...more }, "en");
    expect(ground({ basis: "reported", covers: "stream" })).toBe("for 2019");
    expect(ground({ basis: "design", covers: "stream" })).toBe("for 2019; design capacity");
    expect(ground({ basis: "reported", covers: bundle })).toBe("for 2019; with other streams");
    expect(ground({ covers: { streams: ["a"], others: true } })).toMatch(/; with more than this stream$/);
    expect(ground({ basis: "plan", covers: bundle })).toBe(
      "for 2019; planned or expected; with other streams",
    );
  });
});
