// npm test: every check and every test, each as a named step, then a table of how they went.
// A step runs although an earlier one failed, unless it needs what that one should have made.

import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureChromium } from "../machine/chromium.mjs";
import { sumReports } from "./tests-summary.mjs";

/**
 * @typedef {{ name: string, command?: string, needs?: string[] }} Step command: of package.json when not given
 * @typedef {{ name: string, outcome: "ok" | "FAILED" | "not run", seconds: number, why?: string }} Result
 */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const REPORTS = join(ROOT, "reports");
const VITEST_REPORT = "--reporter=default --reporter=json --outputFile.json=reports/vitest.json";

/** @type {Step[]} */
const STEPS = [
  { name: "check:types" },
  { name: "check:lint" },
  { name: "check:format" },
  { name: "check:imports" },
  { name: "check:unused" },
  { name: "data:check" },
  { name: "data:bundle" },
  { name: "test:unit + test:component", command: `vitest run ${VITEST_REPORT}` },
  { name: "build", needs: ["data:bundle"] },
  { name: "check:size", needs: ["build"] },
  { name: "test:e2e", needs: ["build"] },
];

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

// Reports and builds of an earlier run must not be taken for this one's.
rmSync(REPORTS, { recursive: true, force: true });
rmSync(join(ROOT, "dist"), { recursive: true, force: true });

try {
  process.env["CHROMIUM_PATH"] = ensureChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log(`Chromium: ${process.env["CHROMIUM_PATH"]}`);

/** @type {Result[]} */
const results = [];
for (const { name, command = scripts[name], needs = [] } of STEPS) {
  const lacking = needs.find((need) =>
    results.some((result) => result.name === need && result.outcome !== "ok"),
  );
  console.log(`\n━━ ${name} ${"━".repeat(Math.max(0, 76 - name.length))}`);
  if (lacking !== undefined || command === undefined) {
    const why = lacking === undefined ? "package.json has no such script" : `needs ${lacking}`;
    console.log(`not run: ${why}`);
    results.push({ name, outcome: "not run", seconds: 0, why });
    continue;
  }
  const start = performance.now();
  const status = await run(command);
  const seconds = (performance.now() - start) / 1000;
  results.push({ name, outcome: status === 0 ? "ok" : "FAILED", seconds });
}

const summary = sumReports((file) => {
  const path = join(REPORTS, file);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
});
const width = Math.max(...STEPS.map(({ name }) => name.length));
console.log(`\n━━ summary ${"━".repeat(69)}`);
for (const { name, outcome, seconds, why } of results) {
  const detail = why === undefined ? `${seconds.toFixed(1).padStart(6)} s` : why;
  console.log(`${name.padEnd(width)}  ${outcome.padEnd(7)}  ${detail}`);
}
for (const problem of summary.problems) console.log(`Counted as a failure: ${problem}.`);
const isGood = results.every(({ outcome }) => outcome === "ok") && summary.failed === 0;
console.log(isGood ? "\nEverything passed." : "\nSomething failed; see the steps above.");
process.exit(isGood ? 0 : 1);

/**
 * @param {string} command
 * @returns {Promise<number>} exit status
 */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(command, { cwd: ROOT, shell: true, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", () => resolve(1));
    child.on("exit", (code) => resolve(code ?? 1));
  });
}
