import { PROBLEM_CODES } from "../../src/dataset/problem.ts";
import { PROBLEM_WORDS } from "../../src/dataset/words/problemWords.ts";

/** The heading that the table stands under, to the end of the page. */
const HEADING = "## Messages\n";
const INTRODUCTION =
  "What `npm run data:check` and the page on screen say, and the mend. Words in _italics_ are filled in. Written from the\n" +
  "code by `npm run docs:messages`.\n";

/** Returns every message with its mend as a table, the parts that are filled in as their names in italics. */
export function messageTable(): string {
  const named = new Proxy<Record<string, string>>({}, { get: (_, key) => `_${String(key)}_` });
  const rows = PROBLEM_CODES.map((code) => {
    const { what, mend } = PROBLEM_WORDS[code].en;
    return `| ${what(named)} | ${mend(named)} |`;
  });
  return ["| Wrong | Mend |", "| --- | --- |", ...rows, ""].join("\n");
}

/** Returns the page with the table of messages in its last section. */
export function withMessages(page: string): string {
  const start = page.indexOf(HEADING);
  if (start === -1) throw new Error("docs/data-format.md has no section for the messages");
  return `${page.slice(0, start)}${HEADING}\n${INTRODUCTION}\n${messageTable()}`;
}
