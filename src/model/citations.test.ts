import { describe, expect, it } from "vitest";
import { FULL_DATASET } from "../../tests/fixtures/fullDataset.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../dataset/parse.ts";
import { citationsOf } from "./citations.ts";

describe("what cites a reference", () => {
  it("is each record once", () => {
    expect(citationsOf(smallDataset()).get("field-paper")).toEqual([
      { collection: "partners", id: "farms" },
      { collection: "streams", id: "steam-works-mill" },
      { collection: "streams", id: "fibre-mill-farms" },
      { collection: "series", id: "works-co2" },
      { collection: "projects", id: "harbour-abroad" },
    ]);
  });

  it("may be a finding or a published comparison", () => {
    const parsed = parseDataset(FULL_DATASET);
    if (!parsed.ok) throw new Error("the full dataset is broken");
    const citing = citationsOf(parsed.dataset).get("annual-report");
    expect(citing).toContainEqual({ collection: "findings", id: "saved" });
    expect(citing).toContainEqual({ collection: "studies", id: "life-cycle" });
  });
});
