// npm test: every check and every test that answers soon, each as a named step, then a table of how they went.
// npm run test:slow: what is long by nature, in the same manner.
// Steps of one stage that stand in different lanes run side by side; a stage begins when the one before has ended. A step
// runs although an earlier one failed, unless it needs what that one should have made.

import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureChromium } from "../machine/chromium.mjs";
import { SITE } from "./site.mjs";
import { reportsOf, sumReports } from "./tests-summary.mjs";

/**
 * @typedef {{ name: string, command?: string, needs?: string }} Step command: of package.json when not given
 * @typedef {{ name: string, outcome: "ok" | "FAILED" | "not run", seconds: number, cpuSeconds?: number, why?: string }} Result
 */

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const REPORTS = join(ROOT, "reports");
const { values } = parseArgs({ options: { slow: { type: "boolean", default: false } } });

/** @param {string} file */
const vitestReport = (file) => `--reporter=default --reporter=json --outputFile.json=reports/${file}`;

/** @type {Record<"fast" | "slow", Step[][][]>} */
const PLANS = {
  fast: [
    [
      [
        { name: "site", command: "node scripts/test/site.mjs" },
        { name: "check:size", command: `node scripts/build/check-size.mjs ${SITE}`, needs: "site" },
        { name: "check:types" },
        { name: "check:lint" },
        { name: "check:format" },
        { name: "check:imports" },
        { name: "check:unused" },
        { name: "data:check" },
      ],
      [
        {
          name: "test:unit + test:component",
          command: `vitest run --project unit --project component ${vitestReport("vitest.json")}`,
        },
      ],
    ],
    [[{ name: "test:e2e", needs: "site" }]],
  ],
  slow: [
    [[{ name: "site", command: "node scripts/test/site.mjs" }]],
    [
      [
        { name: "test:slow-units", command: `vitest run --project slow ${vitestReport("vitest-slow.json")}` },
        { name: "test:other-data" },
      ],
      [
        {
          name: "test:slow-e2e",
          command:
            "PLAYWRIGHT_JSON_OUTPUT_NAME=reports/playwright-slow.json playwright test --project=slow --workers=1",
          needs: "site",
        },
      ],
    ],
    [
      [
        {
          name: "test:long-e2e",
          command:
            "PLAYWRIGHT_JSON_OUTPUT_NAME=reports/playwright-long.json playwright test --project=long --project=long-webgl",
          needs: "site",
        },
      ],
    ],
  ],
};

/** @type {{ scripts: Record<string, string> }} */
const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const plan = values.slow ? "slow" : "fast";

// Reports and builds of an earlier run must not be taken for this one's.
for (const file of reportsOf(plan)) rmSync(join(REPORTS, file), { force: true });
rmSync(join(ROOT, SITE), { recursive: true, force: true });

try {
  process.env["CHROMIUM_PATH"] = ensureChromium();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
console.log(`Chromium: ${process.env["CHROMIUM_PATH"]}`);

/** @type {Result[]} */
const results = [];
for (const lanes of PLANS[plan]) {
  const isAlone = lanes.length === 1;
  await Promise.all(
    lanes.map(async (steps) => {
      for (const step of steps) results.push(await take(step, isAlone));
    }),
  );
}

const summary = sumReports((file) => {
  const path = join(REPORTS, file);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}, plan);
const width = Math.max(...results.map(({ name }) => name.length));
console.log(`\n━━ summary ${"━".repeat(69)}`);
for (const { name, outcome, seconds, cpuSeconds, why } of results) {
  const cpu = cpuSeconds === undefined ? "" : `${cpuSeconds.toFixed(1).padStart(8)} CPU s`;
  console.log(
    `${name.padEnd(width)}  ${outcome.padEnd(7)}  ${why ?? `${seconds.toFixed(1).padStart(6)} s${cpu}`}`,
  );
}
const cpuSum = results.reduce((sum, { cpuSeconds = 0 }) => sum + cpuSeconds, 0);
console.log(
  `${"in all".padEnd(width + 11)}${(performance.now() / 1000).toFixed(1).padStart(6)} s${cpuSum.toFixed(1).padStart(8)} CPU s`,
);
for (const problem of summary.problems) console.log(`Counted as a failure: ${problem}.`);
const isGood = results.every(({ outcome }) => outcome === "ok") && summary.failed === 0;
console.log(isGood ? "\nEverything passed." : "\nSomething failed; see the steps above.");
process.exit(isGood ? 0 : 1);

/**
 * Takes one step and returns how it went. Where steps run side by side, each prints what it has to say when it is done.
 *
 * @param {Step} step
 * @param {boolean} isAlone
 * @returns {Promise<Result>}
 */
async function take({ name, command = scripts[name], needs }, isAlone) {
  const heading = `\n━━ ${name} ${"━".repeat(Math.max(0, 76 - name.length))}`;
  const isLacking = results.some((result) => result.name === needs && result.outcome !== "ok");
  if (isLacking || command === undefined) {
    const why = isLacking ? `needs ${needs}` : "package.json has no such script";
    console.log(`${heading}\nnot run: ${why}`);
    return { name, outcome: "not run", seconds: 0, why };
  }
  if (isAlone) console.log(heading);
  const start = performance.now();
  const { status, output, times } = await run(command, isAlone);
  const seconds = (performance.now() - start) / 1000;
  if (!isAlone) console.log(`${heading}\n${output}`);
  return { name, outcome: status === 0 ? "ok" : "FAILED", seconds, ...cpuOf(times) };
}

/**
 * @param {string} command
 * @param {boolean} isShown whether its output is seen at once, rather than returned
 * @returns {Promise<{ status: number, output: string, times: string }>}
 */
function run(command, isShown) {
  return new Promise((resolve) => {
    const stream = isShown ? "inherit" : "pipe";
    // The shell says at the end what its children have cost, which Node cannot.
    const measured = process.platform === "win32" ? command : `{ ${command}\n}; s=$?; times >&3; exit $s`;
    const child = spawn(measured, { cwd: ROOT, shell: true, stdio: ["ignore", stream, stream, "pipe"] });
    let output = "";
    let times = "";
    for (const part of [child.stdout, child.stderr]) part?.on("data", (text) => (output += text));
    child.stdio[3]?.on("data", (text) => (times += text));
    child.on("error", () => resolve({ status: 1, output, times }));
    child.on("close", (code) => resolve({ status: code ?? 1, output, times }));
  });
}

/**
 * Returns the CPU seconds in what `times` prints: user and system time of the shell, then of its children.
 *
 * @param {string} times e.g. "0m0.00s 0m0.01s\n1m2.50s 0m3.00s"
 * @returns {{ cpuSeconds?: number }}
 */
function cpuOf(times) {
  const parts = [...times.matchAll(/(\d+)m([\d.]+)s/g)];
  if (parts.length === 0) return {};
  return {
    cpuSeconds: parts.reduce((sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds), 0),
  };
}
