// After vite build: takes the manifest out of what is served, and lays compressed copies beside the files.

import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = join(ROOT, "dist");
const COMPRESSIBLE = new Set([".js", ".css", ".html", ".svg", ".json", ".geojson", ".webmanifest", ".txt"]);
const SMALLEST_BYTES = 1024; // below that a compressed copy saves nothing
const BROTLI_QUALITY = 9; // of 11; the last two take ten times as long for one or two per cent

if (!existsSync(join(DIST, "data", "kalundborg.json"))) {
  console.error(
    "The build has no dataset: dist/data/kalundborg.json. Run npm run data:bundle, then build again.",
  );
  process.exit(1);
}

mkdirSync(join(ROOT, "reports"), { recursive: true });
renameSync(join(DIST, ".vite", "manifest.json"), join(ROOT, "reports", "manifest.json"));
rmSync(join(DIST, ".vite"), { recursive: true });

for (const entry of readdirSync(DIST, { recursive: true, withFileTypes: true })) {
  const path = join(entry.parentPath, entry.name);
  if (!entry.isFile() || !COMPRESSIBLE.has(extname(entry.name))) continue;
  // The dataset may be swapped on the server without a build; a compressed copy would then be stale.
  if (relative(DIST, path).startsWith(`data${sep}`)) continue;
  const content = readFileSync(path);
  if (content.length < SMALLEST_BYTES) continue;
  writeFileSync(`${path}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(
    `${path}.br`,
    brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  );
}
