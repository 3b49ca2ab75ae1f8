// After vite build: takes the manifest of chunks out of what is served, lays pictures and the licences of what the build
// contains beside it, and finishes it (finish-build.mjs).
// Usage: node scripts/build/after-build.mjs [--meta-csp]; with it the pages carry their policy themselves, for hosts without
// headers.

import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { finishBuild } from "./finish-build.mjs";
import { licencesText } from "./licences.mjs";
import { tighten } from "./tighten.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = join(ROOT, "dist");

const { values } = parseArgs({ options: { "meta-csp": { type: "boolean", default: false } } });

for (const picture of ["overview.png", "phone.png"])
  cpSync(join(ROOT, "docs", "pictures", picture), join(DIST, "pictures", picture));

const bundled = JSON.parse(readFileSync(join(DIST, ".vite", "licences.json"), "utf8"));
writeFileSync(join(DIST, "licences.txt"), licencesText(bundled, ROOT));

mkdirSync(join(ROOT, "reports"), { recursive: true });
renameSync(join(DIST, ".vite", "manifest.json"), join(ROOT, "reports", "manifest.json"));
rmSync(join(DIST, ".vite"), { recursive: true });

await tighten(DIST);
try {
  await finishBuild(DIST, { hasMetaPolicy: values["meta-csp"] });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
