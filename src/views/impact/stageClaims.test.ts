import { expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { stageClaims } from "./stageClaims.ts";

const [pattern] = smallDataset().impactFigures[0]!.claims;
const claim = (value: number | null, publishedYear: number, references: string[]) => ({
  ...pattern!,
  preferred: false,
  value,
  upTo: null,
  referenceYear: null,
  publishedYear,
  references,
});
const lead = claim(635, 2018, ["award"]);

it("shows each figure once, by its newest claim, and never the lead again", () => {
  const shown = stageClaims(
    [
      lead,
      { ...claim(275, 2008, ["a"]), qualifier: "about" as const },
      claim(275, 2010, ["b"]),
      claim(635, 2020, ["c"]),
    ],
    lead,
  );
  expect(shown).toEqual([claim(275, 2010, ["b"])]);
});

it("begins with what most sources state, then with the newest", () => {
  const shown = stageClaims(
    [
      claim(130, 2009, ["a"]),
      claim(600, 2024, ["b"]),
      claim(275, 2008, ["c"]),
      claim(275, 2010, ["d"]),
      claim(586, 2022, ["e", "f", "g"]),
    ],
    lead,
  );
  expect(shown.map(({ value }) => value)).toEqual([586, 275, 600, 130]);
});

it("keeps apart what only looks the same: another unit, another measure, different words without a number", () => {
  const same = claim(240, 2010, ["a"]);
  const shown = stageClaims(
    [
      same,
      { ...same, unit: "t" as const },
      { ...same, measure: { da: "Kun damp", en: "Steam only" } },
      { ...claim(null, 2010, ["b"]), note: { da: "Meget", en: "Much" } },
      { ...claim(null, 2010, ["b"]), note: { da: "Lidt", en: "Little" } },
    ],
    null,
  );
  expect(shown).toHaveLength(5);
});
