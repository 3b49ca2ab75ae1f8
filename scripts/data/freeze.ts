/**
 * Keeps the present edition of a dataset for ever: `node scripts/data/freeze.ts [name]` writes
 * `editions/<name>@<version>.json`, which belongs into version control. Refuses a dataset with problems, and a
 * version that is kept already with other content.
 */
import { join } from "node:path";
import { checkFolder } from "./problems.ts";
import { deployedDataset } from "./deployed-dataset.ts";
import { editionFile, freezeEdition } from "./editions.ts";

const root = join(import.meta.dirname, "..", "..");
const name = process.argv[2] ?? deployedDataset(root);
const { report, dataset } = checkFolder(join(root, "data", name), root);
if (dataset === null) {
  console.error(report);
  process.exit(1);
}
const { version } = dataset.meta;
try {
  const isNew = freezeEdition(join(root, "editions"), name, version, JSON.stringify(dataset));
  const file = `editions/${editionFile(name, version)}`;
  console.log(isNew ? `${file} written. Commit it, then npm run data:bundle.` : `${file} is kept already.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
