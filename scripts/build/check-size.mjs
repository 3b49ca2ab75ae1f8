// Holds a build against its budgets of transferred bytes. Run after npm run build.
// Usage: node scripts/build/check-size.mjs [folder of the build]

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { bundleParts } from "./bundle-sizes.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = join(ROOT, process.argv[2] ?? "dist");
const MANIFEST = join(ROOT, "reports", "manifest.json");
const FIRST_VIEW_BUDGET_KB = 108; // kB of 1000 bytes, gzip: measured 106, of which 77 are the bare libraries
const SHARED_BUDGET_KB = 16.5; // kB, gzip: measured 16.1; what ledger, map, diagram and others share
const MODES_BUDGET_KB = 8; // kB, gzip: measured 7.6; what every mode loads besides, embeds too
const LEDGER_BUDGET_KB = 8; // kB, gzip: measured 5.4; what the overview loads besides
const DIAGRAM_BUDGET_KB = 19; // kB, gzip: measured 18.0, 2 of them d3-sankey; what the diagram's view loads besides
const MAP_BUDGET_KB = 65; // kB, gzip: our own map code and style, both engines, pipes, lists: measured 64.3 with legs side by side
const EMBED_BUDGET_KB = 3; // kB, gzip: it runs on other people's pages

if (!existsSync(MANIFEST)) {
  console.error("There is no build to weigh. Run npm run build first.");
  process.exit(1);
}
/** @type {import("./bundle-sizes.mjs").Manifest} */
const manifest = JSON.parse(readFileSync(MANIFEST, "utf8"));
const assets = readdirSync(join(DIST, "assets")).map((name) => `assets/${name}`);
// The names of MapLibre's CSS classes stand in its code, minified or not; this one stands nowhere else.
const parts = bundleParts(manifest, assets, (file) =>
  readFileSync(join(DIST, file), "utf8").includes("maplibregl-cooperative-gesture-screen"),
);

/** @type {string[]} */
const problems = [];
report("Script for pages that embed the atlas", ["embed.js"], EMBED_BUDGET_KB);
report("First view, JavaScript", parts.first, FIRST_VIEW_BUDGET_KB);
report("Shared by views, loaded with the first of them", parts.shared, SHARED_BUDGET_KB);
report("Loaded by every mode", parts.modes, MODES_BUDGET_KB);
report("Ledger, loaded beside it by the overview", parts.ledger, LEDGER_BUDGET_KB);
report("Diagram, loaded beside it where it is shown", parts.diagram, DIAGRAM_BUDGET_KB);
report("Map's own code and style, loaded later", parts.map, MAP_BUDGET_KB);
report("MapLibre and its worker, watched only: somebody else's release decides", parts.maplibre, null);
for (const file of parts.maplibreInFirst) problems.push(`MapLibre is in ${file}, which the first view loads`);
for (const view of parts.bringPaper) problems.push(`${view} fetches what only paper needs`);
if (parts.paper.length === 0) problems.push("no file for paper was found");
if (parts.first.length === 0) problems.push("no entry was found in the manifest");
if (parts.shared.length === 0) problems.push("no file that views share was found");
if (parts.modes.length === 0) problems.push("no file that all modes load was found");
if (parts.ledger.length === 0) problems.push("no lazily loaded ledger was found");
if (parts.diagram.length === 0) problems.push("no lazily loaded diagram was found");
if (parts.map.length === 0) problems.push("no lazily loaded map was found");
if (!parts.maplibre.some((file) => /worker/.test(file)))
  problems.push("MapLibre's worker was not found among the assets");
if (parts.maplibre.length < 2) problems.push("MapLibre was not found in a file of its own");

for (const problem of problems) console.error(`Over budget or wrong: ${problem}.`);
process.exit(problems.length > 0 ? 1 : 0);

/**
 * @param {string} title
 * @param {string[]} files
 * @param {number | null} budgetKb null: shown, held against nothing
 */
function report(title, files, budgetKb) {
  const sizes = files.map((file) => ({
    file,
    kb: gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length / 1000,
  }));
  const totalKb = sizes.reduce((sum, { kb }) => sum + kb, 0);
  console.log(`\n${title} (kB gzip)`);
  for (const { file, kb } of sizes.toSorted((a, b) => b.kb - a.kb)) console.log(line(kb, file));
  console.log(line(totalKb, budgetKb === null ? "in all" : `of at most ${budgetKb}`));
  if (budgetKb !== null && totalKb > budgetKb)
    problems.push(`${title} is ${totalKb.toFixed(1)} kB, the budget ${budgetKb}`);
}

/**
 * @param {number} kb
 * @param {string} text
 */
function line(kb, text) {
  return `${kb.toFixed(1).padStart(8)}  ${text}`;
}
