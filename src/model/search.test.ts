import { describe, expect, it } from "vitest";
import { withValue } from "../../tests/fixtures/brokenDatasets.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../dataset/parse.ts";
import { createAtlas } from "./atlas.ts";
import { fold, search, searchEntries } from "./search.ts";

const entries = searchEntries(createAtlas(smallDataset()));
const found = (query: string, limit?: number) =>
  search(entries, query, limit).map(({ selection: { kind, id } }) => `${kind} ${id}`);

describe("folding", () => {
  it.each([
    ["Ærø Å", "aeroe aa"],
    ["Café", "cafe"],
    ["Weiß, Genève, Škoda, Łódź", "weiss, geneve, skoda, lodz"],
    ["A\u030Alborg", "aalborg"],
    ["STRØM", "stroem"],
    ["CO₂, 5 m³", "co2, 5 m3"],
  ])("makes %j into %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("search", () => {
  it("finds a partner by an old name, before anything else", () => {
    expect(found("old works")[0]).toBe("partner works");
    expect(found("Gamle Værk")[0]).toBe("partner works");
  });

  it("finds a partner by an old id", () => {
    expect(found("old-works")).toContain("partner works");
  });

  it("finds in both languages, whichever is on screen", () => {
    expect(found("damp")).toContain("stream steam-works-mill");
    expect(found("steam")).toContain("stream steam-works-mill");
    expect(found("landmænd")).toContain("partner farms");
  });

  it.each(["værk", "VÆRK", "vaerk", "vark", "VæRK"])(
    "finds Danish letters however they are typed: %s",
    (query) => {
      expect(found(query)).toContain("partner works");
    },
  );

  it.each(["Ørsted", "orsted", "oersted", "O\u0308rsted"])(
    "finds a name that begins with one: %s",
    (query) => {
      const result = parseDataset(
        withValue(["partners", 1, "names", 0, "name"], { da: "Ørsted", en: "Ørsted" }),
      );
      const renamed = result.ok ? searchEntries(createAtlas(result.dataset)) : [];
      expect(search(renamed, query)[0]?.selection.id).toBe("mill");
    },
  );

  it("asks for every word, in any order", () => {
    expect(found("steam mill")).toContain("stream steam-works-mill");
    expect(found("mill steam")).toContain("stream steam-works-mill");
    expect(found("steam farms")).toEqual([]);
  });

  it("puts what is named so before what only mentions it", () => {
    expect(found("steam").indexOf("stream steam-works-mill")).toBeLessThan(
      found("steam").indexOf("partner works"),
    );
  });

  it.each([
    ["Mill (Steam Company)", "partner mill"],
    ["Mill of Steam", "stream steam-works-mill"],
  ])("puts a former owner first, and what only holds the word after what begins with it: %s", (en, first) => {
    const result = parseDataset(withValue(["partners", 1, "names", 0, "name"], { da: en, en }));
    const renamed = result.ok ? searchEntries(createAtlas(result.dataset)) : [];
    const [entry] = search(renamed, "steam");
    expect(`${entry?.selection.kind} ${entry?.selection.id}`).toBe(first);
  });

  it("puts a stream that is asked for by its ends before a milestone that names both", () => {
    const result = parseDataset(
      withValue(["milestones", 0, "title"], { da: "Damp til papirfabrikken", en: "Steam to the Paper Mill" }),
    );
    const renamed = result.ok ? searchEntries(createAtlas(result.dataset)) : [];
    expect(search(renamed, "steam paper mill")[0]?.selection).toEqual({
      kind: "stream",
      id: "steam-works-mill",
    });
  });

  it("puts a stream before a milestone that begins with its name", () => {
    const hits = found("steam");
    const milestone = hits.findIndex((hit) => hit.startsWith("milestone"));
    expect(milestone).toBeGreaterThan(hits.indexOf("stream steam-works-mill"));
    expect(milestone).toBeLessThan(hits.length);
  });

  it("finds milestones by year and figures by title", () => {
    expect(found("1980")).toEqual(["milestone steam-begins"]);
    expect(found("co2")).toEqual(["figure co2-saved"]);
  });

  it("finds nothing for nothing", () => {
    expect(found("")).toEqual([]);
    expect(found("  \t ")).toEqual([]);
    expect(found("zeppelin")).toEqual([]);
  });

  it("takes every character for what it is", () => {
    expect(found(".*")).toEqual([]);
    expect(found("(?")).toEqual([]);
    expect(found("x".repeat(100_000))).toEqual([]);
  });

  it("keeps to the limit", () => {
    expect(found("works").length).toBeGreaterThan(2);
    expect(found("works", 2)).toHaveLength(2);
  });
});
