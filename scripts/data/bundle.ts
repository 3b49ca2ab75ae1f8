/**
 * Bundles a dataset's files into the one JSON that the app fetches, beside its map files:
 * `node scripts/data/bundle.ts [name]` writes `public/data/<name>.json` and `public/data/<name>/`, and beside them
 * the editions that are kept in `editions/`.
 * Refuses a dataset with problems. With the file of an edition in ATLAS_EDITION it takes that instead of the folder's
 * texts, as the tests of the code do.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseDataset } from "../../src/dataset/parse.ts";
import type { Dataset } from "../../src/dataset/schema/dataset.ts";
import { checkFolder } from "./problems.ts";
import { deployedDataset } from "./deployed-dataset.ts";
import { publishEditions } from "./editions.ts";

const root = join(import.meta.dirname, "..", "..");
const name = process.argv[2] ?? deployedDataset(root);
const folder = join(root, "data", name);
const edition = process.env["ATLAS_EDITION"];
const dataset = edition === undefined ? checked() : editionIn(edition);
const target = join(root, "public", "data");
rmSync(join(target, name), { recursive: true, force: true });
mkdirSync(join(target, name), { recursive: true });
// Each record holds its figures; the page need not have them once more.
const text = JSON.stringify({ ...dataset, figures: [] });
writeFileSync(join(target, `${name}.json`), text);
const { map, version } = dataset.meta;
const { basemap } = map;
for (const file of readdirSync(target)) {
  if (file.startsWith(`${name}@`)) rmSync(join(target, file));
}
publishEditions(join(root, "editions"), target, name, { version, text });
for (const file of basemap) cpSync(join(folder, "map", basename(file)), join(target, file));
console.log(`public/data/${name}.json written, with ${basemap.length} map files.`);

function checked(): Dataset {
  const { report, dataset: found } = checkFolder(folder, root);
  if (found !== null) return found;
  console.error(report);
  process.exit(1);
}

function editionIn(file: string): Dataset {
  const parsed = parseDataset(JSON.parse(readFileSync(file, "utf8")));
  if (parsed.ok) return parsed.dataset;
  console.error(`${file} is no dataset that the atlas of today can read; freeze a new edition.`);
  process.exit(1);
}
