import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { helpWords } from "../../src/i18n/messages/help.ts";
import { EMBED_KEYS } from "../../src/modes/embed/embedKeys.ts";
import { EXPLORE_KEYS } from "../../src/modes/explore/exploreKeys.ts";
import { type KeyRow, printedKey } from "../../src/modes/parts/keyTable.ts";
import { PRESENTER_KEYS } from "../../src/modes/presenter/presenterKeys.ts";
import { STAGE_KEYS } from "../../src/modes/present/stageKeys.ts";

const TABLES: Readonly<Record<string, readonly KeyRow[]>> = {
  explore: EXPLORE_KEYS,
  stage: STAGE_KEYS,
  presenter: PRESENTER_KEYS,
  embed: EMBED_KEYS,
};
const has = (table: readonly KeyRow[], row: KeyRow) =>
  table.some(({ keys, does }) => does === row.does && keys.join() === row.keys.join());

/** The rows of the guide's table of keys, as they would stand there if they were made out of the tables. */
function guideRows(): string[] {
  const words = helpWords.en;
  const whereOf = (row: KeyRow) =>
    has(STAGE_KEYS, row) && has(PRESENTER_KEYS, row)
      ? "both windows"
      : has(STAGE_KEYS, row)
        ? "the hall's screen"
        : "the presenter's window";
  const rows = [...STAGE_KEYS, ...PRESENTER_KEYS.filter((row) => !has(STAGE_KEYS, row))];
  return rows.map((row) =>
    [row.keys.map((key) => printedKey(key, words.spaceBar)).join(" "), words[row.does], whereOf(row)].join(
      " | ",
    ),
  );
}

describe("the tables of keys", () => {
  it.each(Object.entries(TABLES))("of %s gives no key to two things", (_, table) => {
    const keys = table.flatMap((row) => [...row.keys]);
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
    expect(new Set(table.map(({ act }) => act)).size).toBe(table.length);
  });

  it("are what the guide's page lists", () => {
    const page = readFileSync(join(import.meta.dirname, "../../docs/guide.md"), "utf8");
    const section = page.slice(page.indexOf("\n## Keys\n")).split("\n## ")[1] ?? "";
    const listed = section
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .slice(2)
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim().replaceAll("**", ""))
          .join(" | "),
      );
    expect(listed).toEqual(guideRows());
  });
});
