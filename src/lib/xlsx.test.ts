import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { Cell } from "./csv.ts";
import { toXlsx } from "./xlsx.ts";

const filesOf = (rows: readonly (readonly Cell[])[], name = "Streams") =>
  Object.fromEntries(
    Object.entries(unzipSync(toXlsx([{ name, rows }]))).map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
const sheetOf = (rows: readonly (readonly Cell[])[]) => filesOf(rows)["xl/worksheets/sheet1.xml"] ?? "";

describe("a workbook", () => {
  it("has every part that the format asks for, each well-formed", () => {
    const files = filesOf([["a"], ["https://a.example/?x=1&y=2"]]);
    expect(Object.keys(files).toSorted()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/sheet1.xml",
    ]);
    for (const [path, text] of Object.entries(files)) {
      const opened = text.match(/<[\w:]+[^>]*[^/?]>|<[\w:]+>/g)?.length ?? 0;
      expect(text.match(/<\/[\w:]+>/g)?.length ?? 0, path).toBe(opened);
    }
  });

  it("keeps numbers as numbers, in any language, and leaves a cell empty where nothing is known", () => {
    const sheet = sheetOf([
      ["year", "amount", "end"],
      [1972, 0.5, null],
    ]);
    expect(sheet).toContain('<c r="A2" s="0"><v>1972</v></c><c r="B2" s="0"><v>0.5</v></c></row>');
  });

  it.each(["=1+1", "+45", "@SUM(A1)", "-2"])("keeps %j a text that nobody runs", (text) => {
    const sheet = sheetOf([["a"], [text]]);
    expect(sheet).toContain(`t="inlineStr"><is><t xml:space="preserve">${text}</t>`);
    expect(sheet).not.toContain("<f>");
  });

  it("makes an address a link, several in a cell a text, and nothing of another kind one", () => {
    const files = filesOf([
      ["url"],
      ["https://a.example/?x=1&y=2"],
      ["https://a.example | https://b.example"],
      ["javascript:alert(1)"],
    ]);
    expect(files["xl/worksheets/sheet1.xml"]).toContain('<hyperlink ref="A2" r:id="rId1"/></hyperlinks>');
    const links = files["xl/worksheets/_rels/sheet1.xml.rels"] ?? "";
    expect(links.match(/TargetMode="External"/g)).toHaveLength(1);
    expect(links).toContain('Target="https://a.example/?x=1&amp;y=2"');
  });

  it("takes text that XML could not hold, and names that Excel refuses", () => {
    const files = filesOf([["a"], ["<b>\u0000\u000B\uD800&"]], "Streams/[1]: what is shown, and a long name");
    expect(files["xl/worksheets/sheet1.xml"]).toContain("&lt;b&gt;\uFFFD&amp;</t>");
    expect(files["xl/workbook.xml"]).toContain('<sheet name="Streams  1   what is shown, and" ');
  });

  it("counts columns beyond Z", () => {
    const row = Array.from({ length: 28 }, (_, i) => i);
    expect(sheetOf([row])).toMatch(/r="Z1".*r="AA1".*r="AB1"/);
  });
});
