// The build that the end-to-end tests look at: the code of today with the frozen edition of the dataset, so that whoever
// corrects a figure turns no test of the code red. Lies apart from dist/, which is what people serve.
// Usage: node scripts/test/site.mjs; run by npm test, once.

import { spawnSync } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Folder of that build, relative to the project. */
export const SITE = join("reports", "site");
/** The frozen edition, written by `npm run data:freeze -- --to tests/fixtures/edition`. */
export const EDITION = join("tests", "fixtures", "edition", "kalundborg.json");

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exit(buildSite());

/** @returns {number} exit status */
function buildSite() {
  const built = npmRun("build", { ATLAS_EDITION: join(ROOT, EDITION) });
  if (built !== 0) return built;
  rmSync(join(ROOT, SITE), { recursive: true, force: true });
  renameSync(join(ROOT, "dist"), join(ROOT, SITE));
  // What npm run dev and the next build find is today's data again.
  return npmRun("data:bundle", {});
}

/**
 * @param {string} script
 * @param {Record<string, string>} environment
 */
function npmRun(script, environment) {
  const { status } = spawnSync("npm", ["run", "--silent", script], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  return status ?? 1;
}
