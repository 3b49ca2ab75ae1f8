import { describe, expect, it } from "vitest";
import { withValue } from "../../../tests/fixtures/brokenDatasets.ts";
import { ONE_YEAR_DATASET } from "../../../tests/fixtures/oneYearDataset.ts";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { checkDataset } from "./checkDataset.ts";
import { eachCitation } from "./citations.ts";
import { parseDataset } from "../parse.ts";

const codesOf = (input: unknown): string[] => {
  const result = parseDataset(input);
  return result.ok ? [] : result.problems.map((p) => p.code);
};
const year = (value: number) => ({ year: value, precision: "year" });

// What is refused stands in tests/fixtures/brokenDatasets.ts; here is what must not be refused.
describe("the relations between records", () => {
  it("hold in the small dataset", () => {
    expect(checkDataset(smallDataset())).toEqual([]);
  });

  it("allow the same id in two collections", () => {
    expect(codesOf(withValue(["projects", 0, "id"], "works"))).toEqual([]);
  });

  it("allow a stream to begin in the year in which its partner does", () => {
    expect(codesOf(withValue(["streams", 2, "spans", 0, "from"], year(1968)))).toEqual([]);
  });

  it("allow a stream before its partner where the partner's start is not sharp", () => {
    const broken = withValue(["partners", 1, "from"], { year: 1990, precision: "before" });
    expect(codesOf(broken)).toEqual([]);
  });

  it("allow a span to begin in the year in which the one ahead of it ends", () => {
    const spans = [
      { status: "pilot", from: year(1980), to: year(1985) },
      { status: "running", from: year(1985) },
    ];
    expect(codesOf(withValue(["streams", 1, "spans"], spans))).toEqual([]);
  });

  it("allow a later span to take over from an open one", () => {
    const spans = [
      { status: "planned", from: year(1980) },
      { status: "unconfirmed", from: year(1985) },
    ];
    expect(codesOf(withValue(["streams", 1, "spans"], spans))).toEqual([]);
  });

  it("allow whatever begins and ends in one year, and a dataset about a single one", () => {
    const once = { from: year(2014), to: year(2014) };
    expect(codesOf(withValue(["streams", 1, "spans"], [{ status: "running", ...once }]))).toEqual([]);
    expect(codesOf(withValue(["partners", 0, "memberships", 0, "to"], year(1989)))).toEqual([]);
    expect(codesOf(withValue(["partners", 0, "names", 0, "to"], year(1965)))).toEqual([]);
    expect(codesOf(withValue(["projects", 1, "to"], year(2022)))).toEqual([]);
    expect(codesOf(withValue(["series", 0, "values"], [{ year: 2014, value: 1 }]))).toEqual([]);
    expect(codesOf(ONE_YEAR_DATASET)).toEqual([]);
  });

  it("allow a month to end what begins on one of its days", () => {
    const span = {
      status: "running",
      from: { year: 2014, precision: "exact", date: "2014-06-18" },
      to: { year: 2014, precision: "exact", date: "2014-06" },
    };
    expect(codesOf(withValue(["streams", 1, "spans"], [span]))).toEqual([]);
  });

  it("allow claims that agree to have none preferred", () => {
    const claim = { about: "end", year: 1990, precision: "year", references: ["town-news"] };
    expect(codesOf(withValue(["streams", 0, "claims"], [claim, claim]))).toEqual([]);
  });

  it("allow a point outside the map to a partner with a gate", () => {
    const site = { lonLat: [-122.6, 45.5], accuracy: "exact", errorMeters: 10, references: ["field-paper"] };
    expect(codesOf(withValue(["partners", 2, "sites"], [site]))).toEqual([]);
  });
});

describe("citations", () => {
  it("are found wherever they stand in a record", () => {
    const found: string[] = [];
    eachCitation(smallDataset(), (id, path) => found.push(`${id} ${path.join("/")}`));
    expect(found).toContain("town-news streams/0/claims/1/references/0");
    expect(found).toContain("annual-report partners/0/names/1/references/0");
    expect(found).toContain("town-news projects/0/figures/0/references/0");
  });
});
