// Checks the import directions of src. A check that reads nothing proves nothing, so zero modules is a failure.

import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const CONFIG = "tests/architecture/dependency-cruiser.cjs";

/**
 * @typedef {{ rule: { name: string }, from: string, to: string, cycle?: { name: string }[] }} Violation
 * @typedef {{
 *   modules: { source: string }[],
 *   summary: { violations: Violation[], ruleSetUsed?: { forbidden?: { name: string, comment?: string }[] } },
 * }} CruiseResult
 */

const { values } = parseArgs({ options: { config: { type: "string", default: CONFIG } } });
const { stdout, stderr, error } = spawnSync(
  "depcruise",
  ["src", "--config", values.config, "--output-type", "json"],
  { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
);

/** @type {CruiseResult} */
let result;
try {
  result = JSON.parse(stdout);
} catch {
  console.error(`dependency-cruiser gave no report. ${error?.message ?? stderr}`);
  process.exit(1);
}

const own = result.modules.filter(({ source }) => source.startsWith("src/"));
const { violations, ruleSetUsed } = result.summary;
for (const { rule, from, to, cycle } of violations) {
  const comment = ruleSetUsed?.forbidden?.find(({ name }) => name === rule.name)?.comment;
  const way = cycle === undefined ? to : cycle.map(({ name }) => name).join(" → ");
  console.error(`${rule.name}: ${from} → ${way}${comment === undefined ? "" : `\n    ${comment}`}`);
}
console.log(`${own.length} modules of src read, ${violations.length} forbidden imports.`);
if (own.length === 0) console.error("No module of src was read, so nothing was checked.");
process.exit(own.length === 0 || violations.length > 0 ? 1 : 0);
