import { describe, expect, it } from "vitest";
import { type Cell, type CsvStyle, toCsv } from "./csv.ts";

const ENGLISH: CsvStyle = { separator: ",", decimal: "." };
const DANISH: CsvStyle = { separator: ";", decimal: "," };
const BOM = "\uFEFF";

const cell = (value: Cell, style = ENGLISH) => toCsv([[value]], style).slice(1, -2);

describe("toCsv", () => {
  it("keeps letters of all languages", () => {
    for (const name of ["Weiß", "Genève", "Škoda", "Łódź"]) expect(cell(name)).toBe(name);
  });

  it("begins with a byte order mark and ends every line as RFC 4180 says", () => {
    expect(
      toCsv(
        [
          ["a", "b"],
          ["æ", 1],
        ],
        ENGLISH,
      ),
    ).toBe(`${BOM}a,b\r\næ,1\r\n`);
  });

  it.each([
    ["steam, hot", '"steam, hot"'],
    ['the "green" pipe', '"the ""green"" pipe"'],
    ["two\nlines", '"two\nlines"'],
    ["plain; text", "plain; text"],
    ["", ""],
  ])("quotes %j where it must", (text, written) => {
    expect(cell(text)).toBe(written);
  });

  it("quotes the separator that it uses, not the other one", () => {
    expect(cell("plain; text", DANISH)).toBe('"plain; text"');
    expect(cell("damp, varm", DANISH)).toBe("damp, varm");
  });

  it.each(["=1+1", "+45 12", "-2", "@SUM(A1)", "\t=1", "  =1", "\r=1", "＝1"])(
    "keeps a spreadsheet from running %j as a formula",
    (text) => {
      expect(cell(text).replaceAll('"', "")).toBe(`'${text}`);
    },
  );

  it("leaves a sign within a text alone", () => {
    expect(cell("waste-water = lost")).toBe("waste-water = lost");
  });

  it("writes numbers plainly in the way of the language, negative ones too, and nothing for null", () => {
    expect(cell(1234567.5)).toBe("1234567.5");
    expect(cell(1234567.5, DANISH)).toBe("1234567,5");
    expect(cell(-2.5)).toBe("-2.5");
    expect(cell(null)).toBe("");
  });
});
