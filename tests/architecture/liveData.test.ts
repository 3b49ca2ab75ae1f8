import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** Ways in which a module reaches the files that data keepers edit. */
const REACHES_DATA =
  /"data",\s*"kalundborg"|["'`/]data\/kalundborg\/|loadDataset\(|checkFolder\(|deployedDataset\(|landRings\(/;

describe("the live data", () => {
  it("are looked at by tests/data alone, so that no correction turns a test of the code red", () => {
    const tests = globSync("{src,scripts,tests}/**/*.{test,spec,slow}.{ts,tsx}", { cwd: root });
    const support = globSync("tests/{fixtures,support}/*.{ts,tsx,mjs}", { cwd: root });
    expect(tests.length).toBeGreaterThan(150);
    const reaching = [...tests, ...support].filter((file) => REACHES_DATA.test(read(file)));
    expect(reaching.filter((file) => !file.startsWith("tests/data/")).toSorted()).toEqual([
      "scripts/data/problems.test.ts", // folders that it writes itself
      "src/offline/stored.test.ts", // addresses, not files
      "tests/e2e/deploy.spec.ts", // what a server answers for
      "tests/fixtures/landRings.ts", // used in tests/data alone
    ]);
    const users = tests.filter((file) => /from ".*landRings\.ts"/.test(read(file)));
    expect(users.filter((file) => !file.startsWith("tests/data/"))).toEqual([]);
  });
});
