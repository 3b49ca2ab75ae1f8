import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { limitsTable } from "../../scripts/data/limits-table.ts";
import { messageTable, warningTable } from "../../scripts/data/message-table.ts";
import { UNIT_KEYS } from "../../src/lib/units.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const dataFormat = read("docs/data-format.md");

/** The rows of a table without its head. */
const rowsOf = (table: string) => table.trim().split("\n").slice(2);

/** Table cells are padded to the width of the column. */
const squeeze = (text: string) => text.replaceAll(/[ -]+/g, " ");

describe("docs/data-format.md", () => {
  it("holds every message as it is printed (npm run docs:messages writes them)", () => {
    const page = squeeze(dataFormat);
    const missing = [...rowsOf(messageTable()), ...rowsOf(warningTable())].filter(
      (row) => !page.includes(squeeze(row)),
    );
    expect(missing).toEqual([]);
  });

  it("holds every limit of the format (npm run docs:messages writes them)", () => {
    const page = squeeze(dataFormat);
    expect(rowsOf(limitsTable()).filter((row) => !page.includes(squeeze(row)))).toEqual([]);
  });

  it("lists every unit", () => {
    expect(UNIT_KEYS.filter((unit) => !dataFormat.includes(`\`${unit}\``))).toEqual([]);
  });

  it("cites only references that are in the dataset, save the made-up report", () => {
    const known = read("data/kalundborg/references.json");
    const cited = [...dataFormat.matchAll(/"references": \[([^\]]+)\]/g)]
      .flatMap(([, list = ""]) => [...list.matchAll(/"([^"]+)"/g)].map(([, id = ""]) => id))
      .filter((id) => id !== "report-2027");
    expect(cited.length).toBeGreaterThan(5);
    expect(cited.filter((id) => !known.includes(`"id": "${id}"`))).toEqual([]);
  });
});

describe("links in the documents", () => {
  const documents = [
    "README.md",
    "CONTRIBUTING.md",
    "data/kalundborg/LICENSE.md",
    ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".md"))
      .map((path) => join("docs", path)),
  ];

  it.each(documents)("lead somewhere from %s", (document) => {
    const targets = [...read(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
      ([, target = ""]) => target,
    );
    const dead = targets.filter((target) => !existsSync(join(root, dirname(document), target)));
    expect(dead.map((target) => relative(root, join(root, dirname(document), target)))).toEqual([]);
  });
});
