// npm run test:changed: the tests of what has changed since the last commit, for the desk. Units and components by their
// imports; end-to-end tests by name: those of a view, a mode or a folder carry its name.
// Usage: npm run test:changed [since], e.g. `npm run test:changed main`.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { SITE } from "./site.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const since = process.argv[2] ?? "HEAD";

/** Folders of src whose tests go by another name. */
const SPECS = {
  "modes/explore": ["story", "address", "share"],
  "modes/present": ["present"],
  "modes/presenter": ["present"],
  state: ["address"],
  "ui/picture": ["share"],
  dataset: ["errors", "config"],
};

const { stdout } = spawnSync("git", ["diff", "--name-only", since], { cwd: ROOT, encoding: "utf8" });
const changed = stdout.split("\n").filter((path) => path !== "");
const unitStatus = run("vitest", ["run", "--project", "unit", "--project", "component", "--changed", since]);

const specs = specsFor(changed);
let pageStatus = 0;
if (specs.length > 0) {
  console.log(`End to end: ${specs.join(", ")}.`);
  if (!existsSync(join(ROOT, SITE)) || changed.some((path) => path.startsWith("src/")))
    run("node", ["scripts/test/site.mjs"]);
  pageStatus = run("playwright", [
    "test",
    "--project=pages",
    "--project=webgl",
    "--project=long",
    "--pass-with-no-tests", // all of a file may be slow
    ...specs,
  ]);
}
process.exit(unitStatus || pageStatus);

/**
 * Returns the end-to-end tests that are likely about changed files.
 *
 * @param {readonly string[]} paths
 */
function specsFor(paths) {
  const all = readdirSync(join(ROOT, "tests", "e2e")).filter((file) => file.endsWith(".spec.ts"));
  const wanted = new Set(
    paths.filter((path) => /^tests\/e2e\/.*\.spec\.ts$/.test(path)).map((path) => path.slice(10)),
  );
  for (const path of paths.filter((one) => one.startsWith("src/"))) {
    const folders = path.split("/").slice(1, 3);
    const named = Object.entries(SPECS).flatMap(([folder, files]) =>
      path.startsWith(`src/${folder}/`) ? files : [],
    );
    for (const file of all)
      if ([...folders, ...named].some((name) => file.startsWith(name))) wanted.add(file);
  }
  return [...wanted].toSorted();
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  return spawnSync(command, [...args], { cwd: ROOT, stdio: "inherit" }).status ?? 1;
}
