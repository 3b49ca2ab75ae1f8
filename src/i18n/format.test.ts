import { describe, expect, it } from "vitest";
import { UNIT_KEYS } from "../lib/units.ts";
import { LANGUAGES } from "../lib/language.ts";
import { formatFor } from "./format.ts";
import { sayInUnit } from "./sayInUnit.ts";

const da = formatFor("da");
const en = formatFor("en");

describe("a number", () => {
  it.each([
    [1234.5, "1.234,5", "1,234.5"],
    [878395, "878.395", "878,395"],
    [61.1, "61,1", "61.1"],
    [0, "0", "0"],
    [-12.25, "-12,25", "-12.25"],
    [0.125, "0,125", "0.125"],
    [2018, "2.018", "2,018"],
  ])("%d is %s in Danish and %s in English", (value, danish, english) => {
    expect(da.number(value).replace("−", "-")).toBe(danish);
    expect(en.number(value).replace("−", "-")).toBe(english);
  });

  it("has its unit with it", () => {
    expect(sayInUnit(9085, "TJ/year", "da")).toBe("9.085 TJ/år");
    expect(sayInUnit(9085, "TJ/year", "en")).toBe("9,085 TJ/year");
    expect(sayInUnit(98, "%", "da")).toBe("98 %");
    expect(sayInUnit(98, "%", "en")).toBe("98%");
  });

  it("can have every unit there is, in both languages", () => {
    for (const language of LANGUAGES)
      for (const unit of UNIT_KEYS) expect(sayInUnit(1, unit, language)).toMatch(/^1\s?\S+/);
  });
});

describe("a date", () => {
  it.each([
    ["1972-09", "september 1972", "September 1972"],
    ["1989-11-13", "13. november 1989", "13 November 1989"],
    ["2026-01-01", "1. januar 2026", "1 January 2026"],
  ])("%s is %s in Danish and %s in English, in any time zone", (date, danish, english) => {
    expect(da.date(date)).toBe(danish);
    expect(en.date(date)).toBe(english);
  });
});

describe("lists, order and number", () => {
  it("join the last item with the language's word", () => {
    expect(da.list(["damp", "varme", "strøm"])).toBe("damp, varme og strøm");
    expect(en.list(["steam", "heat"])).toBe("steam and heat");
    expect(en.list([])).toBe("");
  });

  it("sort æ, ø and å last in Danish, and numbers by their size", () => {
    expect(["Å", "Z", "Ø", "A", "Æ"].toSorted(da.compare)).toEqual(["A", "Z", "Æ", "Ø", "Å"]);
    expect(["Unit 10", "Unit 2"].toSorted(en.compare)).toEqual(["Unit 2", "Unit 10"]);
  });

  it("tell one from several", () => {
    for (const format of [da, en])
      expect([0, 1, 2, 21].map((n) => format.plural(n, "one", "more"))).toEqual([
        "more",
        "one",
        "more",
        "more",
      ]);
  });
});
