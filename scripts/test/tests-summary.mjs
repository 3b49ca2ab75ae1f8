// Sums the test runners' own JSON reports into one line: tests: N passed, N failed, N skipped.
// Usage: node scripts/test/tests-summary.mjs [fast|slow]; sums npm test, npm run test:slow, or both; exits 1 when a report is missing, counts a failure or no executed test.
// Runs on the machine's own Node, so that it can speak even when nothing could be installed.

import { existsSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** @typedef {"fast" | "slow"} Plan npm test, npm run test:slow */

/**
 * The reports that the runners leave, and how to count them.
 * @type {readonly { runner: string, plan: Plan, file: string, count: (report: any) => Counts }[]}
 */
const REPORTS = [
  { runner: "vitest", plan: "fast", file: "vitest.json", count: countVitest },
  { runner: "playwright", plan: "fast", file: "playwright.json", count: countPlaywright },
  { runner: "vitest (slow)", plan: "slow", file: "vitest-slow.json", count: countVitest },
  { runner: "playwright (slow)", plan: "slow", file: "playwright-slow.json", count: countPlaywright },
  { runner: "playwright (long)", plan: "slow", file: "playwright-long.json", count: countPlaywright },
];

/**
 * Returns the files of the reports of a plan.
 *
 * @param {Plan} plan
 */
export const reportsOf = (plan) => REPORTS.filter((report) => report.plan === plan).map(({ file }) => file);

/**
 * Returns the counts of a report of vitest. A file that failed to load holds no test and counts as one failure.
 *
 * @param {any} report
 * @returns {Counts}
 */
export function countVitest(report) {
  const brokenFiles = report.testResults.filter(
    (/** @type {any} */ file) => file.status === "failed" && !file.assertionResults.some(hasFailed),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {{ status: string }} assertion */
function hasFailed({ status }) {
  return status === "failed";
}

/**
 * Returns the counts of a report of Playwright. An error outside every test (a server that did not start) counts
 * as one failure.
 *
 * @param {any} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors = [] }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  };
}

/**
 * Returns the sum over all runners of a plan, or of both, and what is wrong besides failed tests; a runner without a readable report, or
 * one that executed no test, counts as one failure.
 *
 * @param {(file: string) => string | null} read text of a report, null when there is none
 * @param {Plan} [plan]
 */
export function sumReports(read, plan) {
  /** @type {Counts} */
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const problems = [];
  for (const { runner, file, count } of REPORTS.filter((report) => (plan ?? report.plan) === report.plan)) {
    const counts = parse(read(file), count);
    if (counts === null) problems.push(`${runner} left no readable report`);
    else if (counts.passed + counts.failed === 0) problems.push(`${runner} executed no test`);
    total.passed += counts?.passed ?? 0;
    total.failed += counts?.failed ?? 0;
    total.skipped += counts?.skipped ?? 0;
  }
  total.failed += problems.length;
  return { ...total, problems };
}

/**
 * @param {string | null} text
 * @param {(report: any) => Counts} count
 * @returns {Counts | null}
 */
function parse(text, count) {
  if (text === null) return null;
  try {
    const counts = count(JSON.parse(text));
    return Object.values(counts).every(Number.isInteger) ? counts : null;
  } catch {
    return null;
  }
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL("../../reports", import.meta.url));
  const plan = process.argv[2] === "fast" || process.argv[2] === "slow" ? process.argv[2] : undefined;
  const { passed, failed, skipped, problems } = sumReports((file) => {
    const path = join(folder, file);
    return existsSync(path) ? readFileSync(path, "utf8") : null;
  }, plan);
  for (const problem of problems) console.log(`Counted as a failure: ${problem}.`);
  console.log(`tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exit(failed > 0 ? 1 : 0);
}
