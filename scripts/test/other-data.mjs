// Runs the tests of the code beside a dataset in which every name, year and figure is another: none may turn red, for a
// keeper of data may correct anything. Works on a copy of the project in the system's folder for such things.
// Usage: npm run test:other-data

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const OTHER_NAMES = ["Weiß & Söhne", "Genève Énergie", "Škoda Łódź"];
/** Keys whose texts are read by people; all else (ids, addresses, kinds) ties the dataset together. */
const READ_BY_PEOPLE = /^(da|en|author|publisher|title|note)$/;

let changed = 0;
const copy = mkdtempSync(join(tmpdir(), "other-data-"));
try {
  const listed = spawnSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 1e8,
  });
  for (const file of listed.stdout.split("\0").filter(Boolean)) copyFile(file);
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  console.log(`${changed} names, years and figures are other than in the dataset.`);
  if (changed < 1000) throw new Error("too little was changed for this to prove anything");
  const { status } = spawnSync(
    "npx",
    ["vitest", "run", "--project", "unit", "--project", "component", "--exclude", "tests/data/**"],
    { cwd: copy, stdio: "inherit" },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}

/** @param {string} file relative to the project */
function copyFile(file) {
  const target = join(copy, file);
  mkdirSync(dirname(target), { recursive: true });
  if (!/^data\/.*\.json$/.test(file)) return cpSync(join(ROOT, file), target, { errorOnExist: false });
  const value = JSON.parse(readFileSync(join(ROOT, file), "utf8"));
  writeFileSync(target, JSON.stringify(other(value, ""), null, 2));
}

/**
 * Returns a value with every text that people read, every year and every figure made another.
 *
 * @param {unknown} value
 * @param {string} key
 * @returns {unknown}
 */
function other(value, key) {
  if (Array.isArray(value)) return value.map((item) => other(item, key));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, other(own, name)]));
  if (typeof value === "string" && READ_BY_PEOPLE.test(key)) {
    changed++;
    return `${OTHER_NAMES[changed % OTHER_NAMES.length]} ${changed}`;
  }
  if (typeof value !== "number" || key === "formatVersion") return value;
  changed++;
  return Number.isInteger(value) && value > 1800 && value < 2100 ? value - 3 : value * 1.37 + 1;
}
