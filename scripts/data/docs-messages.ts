/**
 * Writes the table of messages in docs/data-format.md from the words that check and page print:
 * `npm run docs:messages`. A test fails when the table is out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { withMessages } from "./message-table.ts";

const file = join(import.meta.dirname, "..", "..", "docs", "data-format.md");
const text = withMessages(readFileSync(file, "utf8"));
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
console.log("docs/data-format.md: table of messages written.");
