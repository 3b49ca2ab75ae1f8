import { describe, expect, it } from "vitest";
import { withValue } from "../../../tests/fixtures/brokenDatasets.ts";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../../dataset/parse.ts";
import { searchVocabulary } from "../../i18n/messages/searchVocabulary.ts";
import { createAtlas } from "../atlas.ts";
import { createSearch } from "./find.ts";
import { makeSearchIndex } from "./searchIndex.ts";

const searchIn = async (input: unknown = null) => {
  const parsed = input === null ? null : parseDataset(input);
  if (parsed?.ok === false) throw new Error(JSON.stringify(parsed.problems));
  const index = await makeSearchIndex(createAtlas(parsed?.dataset ?? smallDataset()), searchVocabulary);
  return createSearch(index);
};
const search = await searchIn();
const found = (query: string, limit?: number) => search(query, limit).hits.map(({ thing }) => thing.key);

describe("search", () => {
  it("finds a partner by an old name, before anything else", () => {
    expect(found("old works")[0]).toBe("partner works");
    expect(found("Gamle Værk")[0]).toBe("partner works");
  });

  it("finds a partner by an old id", () => {
    expect(found("old-works")).toContain("partner works");
  });

  it("finds in both languages, whichever is on screen, in any ending", () => {
    for (const query of ["damp", "dampen", "steam"])
      expect(found(query)[0], query).toBe("stream steam-works-mill");
    for (const query of ["landmænd", "landmændene"]) expect(found(query)[0], query).toBe("partner farms");
  });

  it.each(["værk", "VÆRK", "vaerk", "vark", "VæRK", "værket"])(
    "finds Danish letters however they are typed: %s",
    (query) => {
      expect(found(query)).toContain("partner works");
    },
  );

  it.each(["Ørsted", "orsted", "oersted", "O\u0308rsted"])(
    "finds a name that begins with one: %s",
    async (query) => {
      const renamed = await searchIn(
        withValue(["partners", 1, "names", 0, "name"], { da: "Ørsted", en: "Ørsted" }),
      );
      expect(renamed(query).hits[0]?.thing.key).toBe("partner mill");
    },
  );

  it("finds the head of a Danish compound, and a compound by its parts", () => {
    expect(found("fabrikken damp")[0]).toBe("stream steam-works-mill");
    expect(found("dampfabrikken")).toContain("stream steam-works-mill");
  });

  it("puts what answers all words before what answers some", () => {
    expect(found("steam mill")[0]).toBe("stream steam-works-mill");
    expect(found("mill steam")[0]).toBe("stream steam-works-mill");
  });

  it("puts a stream before the milestone of the same name", () => {
    const hits = found("steam");
    expect(hits[0]).toBe("stream steam-works-mill");
    expect(hits.indexOf("milestone steam-begins")).toBeGreaterThan(0);
  });

  it("finds milestones by year and figures by title", () => {
    expect(found("1980")).toContain("milestone steam-begins");
    expect(found("co2")[0]).toBe("figure co2-saved");
  });

  it("reads a word with a slip in it as what was meant, and says so", () => {
    expect(search("staem").meant).toBe("steam");
    expect(found("staem")).toEqual(found("steam"));
    expect(search("steam").meant).toBeNull();
  });

  it("takes another word for it from the dataset", async () => {
    expect(found("vapour")).toEqual([]);
    const withWords = await searchIn({
      ...(withValue(["meta", "version"], "1") as object),
      synonyms: [{ en: ["steam", "vapour"] }],
    });
    expect(withWords("vapour").hits[0]?.thing.key).toBe("stream steam-works-mill");
  });

  it("takes a longer phrase as a whole, not its words as what they mean alone", async () => {
    const withWords = await searchIn({
      ...(withValue(["meta", "version"], "1") as object),
      synonyms: [{ en: ["steam", "vapour"] }, { en: ["farm", "vapour works"] }],
    });
    expect(withWords("vapour works").hits.map(({ thing }) => thing.key)).not.toContain(
      "stream steam-works-mill",
    );
    expect(withWords("vapour").hits[0]?.thing.key).toBe("stream steam-works-mill");
  });

  it("finds whose numbers of each year are looked for", async () => {
    const title = { da: "Brændte spåner", en: "Shavings burned" };
    const counted = await searchIn(withValue(["series", 0, "title"], title));
    expect(counted("shavings").hits.length).toBeGreaterThan(0);
  });

  it("finds nothing for nothing", () => {
    for (const query of ["", "  \t ", "zeppelin", ".*", "(?", "x".repeat(100_000)])
      expect(found(query)).toEqual([]);
  });

  it("keeps to the limit", () => {
    expect(found("works").length).toBeGreaterThan(2);
    expect(found("works", 2)).toHaveLength(2);
  });
});
