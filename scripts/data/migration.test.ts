import { describe, expect, it } from "vitest";
import { ONE_YEAR_DATASET } from "../../tests/fixtures/oneYearDataset.ts";
import { withValue } from "../../tests/fixtures/brokenDatasets.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import { migrateText } from "./migration.ts";

const OLD = `{
  "claims": [
    { "about": "quantity", "value": 1, "basis": "estimate", "inferred": true },
    { "about": "quantity", "value": 2, "basis":"estimate", "referenceYear": 2019, "publishedYear": 2018 },
    { "about": "quantity", "value": 3, "basis": "design" },
    { "about": "quantity", "value": 4, "basis": "estimate", "note": { "en": "called \\"basis\\": \\"estimate\\"" } }
  ]
}
`;

describe("a dataset of the earlier format", () => {
  it("has its estimates told apart, and stays as it was written", () => {
    const { text, changes } = migrateText(OLD);
    expect(changes).toBe(3);
    expect(text).toBe(
      OLD.replace('"basis": "estimate", "inferred"', '"basis": "calculated", "inferred"')
        .replace('"basis":"estimate"', '"basis":"plan"')
        .replace('"basis": "estimate", "note"', '"basis": "reported", "note"'),
    );
    expect(migrateText(text)).toMatchObject({ text, changes: 0 });
  });

  it("is read again", () => {
    const old = withValue(["streams", 1, "claims", 0, "basis"], "estimate");
    expect(parseDataset(old).ok).toBe(false);
    expect(parseDataset(JSON.parse(migrateText(JSON.stringify(old)).text)).ok).toBe(true);
  });

  it("names the figures of which a keeper has to say what they count", () => {
    const measured = withValue(["streams", 1, "claims", 0, "measure"], { da: "andel", en: "share" });
    expect(migrateText(JSON.stringify(measured)).unsaid).toEqual(["streams[1].claims[0]"]);
    expect(migrateText(JSON.stringify(ONE_YEAR_DATASET)).unsaid).toEqual([]);
  });
});
