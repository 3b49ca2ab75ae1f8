/**
 * Keeps the present edition of a dataset for ever: `node scripts/data/freeze.ts [name]` writes
 * `editions/<name>@<version>.json`, which belongs into version control. Refuses a dataset with problems, and a
 * version that is kept already with other content. `--to DIR` writes `DIR/<name>.json` instead, over what is there: the
 * edition that the tests of the code stand on lies in `tests/fixtures/edition`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { checkFolder } from "./problems.ts";
import { deployedDataset } from "./deployed-dataset.ts";
import { editionFile, freezeEdition } from "./editions.ts";

const root = join(import.meta.dirname, "..", "..");
const { values, positionals } = parseArgs({ allowPositionals: true, options: { to: { type: "string" } } });
const name = positionals[0] ?? deployedDataset(root);
const { report, dataset } = checkFolder(join(root, "data", name), root);
if (dataset === null) {
  console.error(report);
  process.exit(1);
}
const { version } = dataset.meta;
const text = JSON.stringify({ ...dataset, figures: [] });
if (values.to !== undefined) {
  const folder = resolve(values.to);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), text);
  console.log(`${join(values.to, `${name}.json`)} is edition ${version} of today.`);
  process.exit(0);
}
try {
  const isNew = freezeEdition(join(root, "editions"), name, version, text);
  const file = `editions/${editionFile(name, version)}`;
  console.log(isNew ? `${file} written. Commit it, then npm run data:bundle.` : `${file} is kept already.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
