import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
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
});
