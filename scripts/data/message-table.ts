import { PROBLEM_CODES } from "../../src/dataset/problem.ts";
import { WARNING_CODES } from "../../src/dataset/warnings/warning.ts";
import type { ProblemEntry } from "../../src/dataset/words/problemEntry.ts";
import { PROBLEM_WORDS } from "../../src/dataset/words/problemWords.ts";
import { WARNING_WORDS } from "../../src/dataset/words/warningWords.ts";

/** The heading that the table stands under, to the end of the page. */
const HEADING = "## Messages\n";
const INTRODUCTION =
  "What `npm run data:check` and the page on screen say, and the mend. Words in _italics_ are filled in. Written from the\n" +
  "code by `npm run docs:messages`.\n";

const WARNINGS =
  "\n### Warnings\n\n" +
  "What can be shown but looks odd. A warning stops nothing: look whether it is meant. A claim that stands far from the others\n" +
  "is no longer warned of once its `note` says why. On screen the address with `?check` shows the warnings of the dataset that is shown.\n\n";

/** Returns every message with its mend as a table. */
export const messageTable = (): string =>
  tableOf(
    PROBLEM_CODES.map((code) => PROBLEM_WORDS[code]),
    "Wrong",
  );

/** Returns every warning with what to do about it as a table. */
export const warningTable = (): string =>
  tableOf(
    WARNING_CODES.map((code) => WARNING_WORDS[code]),
    "Odd",
  );

/** The parts that are filled in stand as their names in italics. */
function tableOf(entries: readonly ProblemEntry[], heading: string): string {
  const named = new Proxy<Record<string, string>>({}, { get: (_, key) => `_${String(key)}_` });
  const rows = entries.map(({ en }) => `| ${en.what(named)} | ${en.mend(named)} |`);
  return [`| ${heading} | Mend |`, "| --- | --- |", ...rows, ""].join("\n");
}

/** Returns the page with the tables of messages and warnings in its last section. */
export function withMessages(page: string): string {
  const start = page.indexOf(HEADING);
  if (start === -1) throw new Error("docs/data-format.md has no section for the messages");
  return `${page.slice(0, start)}${HEADING}\n${INTRODUCTION}\n${messageTable()}${WARNINGS}${warningTable()}`;
}
