import { describe, expect, it } from "vitest";
import { withValue } from "../../../tests/fixtures/brokenDatasets.ts";
import { parseDataset } from "../parse.ts";
import { findWordWarnings } from "./words.ts";

const RULE = { language: "en" as const, write: "wastewater", not: ["waste water", "slurr*"], why: null };

/** Returns what is found in a description that says so. */
function foundIn(text: string, rule: Partial<typeof RULE> = {}): readonly (string | undefined)[] {
  const parsed = parseDataset(withValue(["partners", 0, "description"], { da: "Et værk.", en: text }));
  if (!parsed.ok) throw new Error("broken");
  return findWordWarnings(parsed.dataset, [{ ...RULE, ...rule }]).map(({ params }) => params["found"]);
}

describe("the word list of a dataset", () => {
  it("finds a word that it does not have, whatever the case of its first letter", () => {
    expect(foundIn("It cleans waste water.")).toEqual(["waste water"]);
    expect(foundIn("Waste water comes in.")).toEqual(["Waste water"]);
    expect(foundIn("It cleans wastewater.")).toEqual([]);
  });

  it("takes a star for any ending, and else whole words only", () => {
    expect(foundIn("Slurries and slurry.")).toEqual(["Slurries"]);
    expect(foundIn("Much waste waterfall.")).toEqual([]);
  });

  it("tells apart what differs in more than its first letter, and looks at one language", () => {
    expect(foundIn("ARGO and Argo", { write: "ARGO", not: ["Argo"] })).toEqual(["Argo"]);
    const parsed = parseDataset(
      withValue(["partners", 0, "description"], { da: "waste water", en: "A works." }),
    );
    expect(parsed.ok && findWordWarnings(parsed.dataset, [RULE])).toEqual([]);
  });

  it("takes a word as it is written, and leaves works their titles", () => {
    expect(foundIn("Costs 5 (five).", { not: ["(five)"] })).toEqual(["(five)"]);
    const parsed = parseDataset(withValue(["references", 0, "title"], { da: "Vand", en: "On waste water" }));
    expect(parsed.ok && findWordWarnings(parsed.dataset, [RULE])).toEqual([]);
  });
});
