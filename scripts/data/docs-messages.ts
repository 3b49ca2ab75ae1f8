/**
 * Writes the tables of messages and limits in docs/data-format.md from what check and page print and hold:
 * `npm run docs:messages`. A test fails when they are out of date.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { withLimits } from "./limits-table.ts";
import { withMessages } from "./message-table.ts";

const file = join(import.meta.dirname, "..", "..", "docs", "data-format.md");
const text = withMessages(withLimits(readFileSync(file, "utf8")));
writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
console.log("docs/data-format.md: tables of messages and limits written.");
