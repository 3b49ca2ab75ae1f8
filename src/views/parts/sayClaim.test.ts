import { describe, expect, it } from "vitest";
import { sayAmount, sayClaimYears } from "./sayClaim.ts";

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

describe("sayClaimYears", () => {
  it("tells the year of the figure from the year of publication", () => {
    expect(sayClaimYears({ referenceYear: 2015, referenceYearTo: null, publishedYear: 2018 }, "en")).toBe(
      "for 2015, published 2018",
    );
    expect(sayClaimYears({ referenceYear: null, referenceYearTo: null, publishedYear: 2018 }, "en")).toBe(
      "published 2018, reference year not stated",
    );
    expect(sayClaimYears({ referenceYear: 2000, referenceYearTo: 2006, publishedYear: 2006 }, "da")).toBe(
      "gælder 2000–2006",
    );
  });
  it("says so where no year is known", () => {
    expect(sayClaimYears({ referenceYear: 2019, referenceYearTo: null, publishedYear: 2018 }, "en")).toBe(
      "looking ahead to 2019, published 2018",
    );
    expect(sayClaimYears({ referenceYear: null, referenceYearTo: null, publishedYear: null }, "en")).toBe(
      "year not stated",
    );
  });
});
