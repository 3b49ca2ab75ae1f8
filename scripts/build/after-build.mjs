// After vite build: takes the manifest of chunks out of what is served, writes into the page what is there without
// JavaScript, lays the licences of what the build contains beside it, makes the service worker, and lays compressed
// copies beside the files.
// Usage: node scripts/build/after-build.mjs [--meta-csp]; with it the page carries its policy itself, for hosts without headers.

import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { buildWorker } from "./build-worker.mjs";
import { finishPage } from "./finish-page.ts";
import { licencesText } from "./licences.mjs";
import { tighten } from "./tighten.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = join(ROOT, "dist");
const COMPRESSIBLE = new Set([".js", ".css", ".html", ".svg", ".json", ".geojson", ".webmanifest", ".txt"]);
const SMALLEST_BYTES = 1024; // below that a compressed copy saves nothing
const BROTLI_QUALITY = 9; // of 11; the last two take ten times as long for one or two per cent

const { values } = parseArgs({ options: { "meta-csp": { type: "boolean", default: false } } });

try {
  finishPage(DIST, { hasMetaPolicy: values["meta-csp"] });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
for (const picture of ["overview.png", "phone.png"])
  cpSync(join(ROOT, "docs", "pictures", picture), join(DIST, "pictures", picture));

const bundled = JSON.parse(readFileSync(join(DIST, ".vite", "licences.json"), "utf8"));
writeFileSync(join(DIST, "licences.txt"), licencesText(bundled, ROOT));

mkdirSync(join(ROOT, "reports"), { recursive: true });
renameSync(join(DIST, ".vite", "manifest.json"), join(ROOT, "reports", "manifest.json"));
rmSync(join(DIST, ".vite"), { recursive: true });

await tighten(DIST);

// After everything that it lists is as it will be served.
await buildWorker(DIST);

for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isFile() || !COMPRESSIBLE.has(extname(entry.name))) continue;
  // What may be swapped on the server without a build: a compressed copy would then be stale.
  if (relative(DIST, path).startsWith(`data${sep}`) || path === join(DIST, "config.json")) continue;
  const content = readFileSync(path);
  if (content.length < SMALLEST_BYTES) continue;
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  );
}
