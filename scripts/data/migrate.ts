/**
 * Brings a dataset of an earlier format into the present one: `npm run data:migrate -- data/<name>`, or the file of an
 * edition. Writes over the files, so keep them under version control; run `npm run data:check` after it.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { migrateText } from "./migration.ts";

const [target] = process.argv.slice(2);
if (target === undefined) {
  console.error("Say which dataset: npm run data:migrate -- data/<name>");
  process.exit(1);
}
const files = statSync(target).isFile()
  ? [target]
  : readdirSync(target, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".json"))
      .toSorted()
      .map((file) => join(target, file));
let total = 0;
for (const file of files) {
  const before = readFileSync(file, "utf8");
  const { text, changes, unsaid } = migrateText(before);
  if (text !== before) writeFileSync(file, text);
  total += changes;
  for (const path of unsaid)
    console.log(`${file}\n  at ${path}\n  look: say in "covers" what this figure counts.`);
}
console.log(`${total} changed in ${files.length} files. Now: npm run data:check`);
