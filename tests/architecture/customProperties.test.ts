import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

it("sets every property that a style sheet uses: one that nobody sets is dropped in silence", () => {
  const texts = globSync("src/**/*.{css,ts,tsx}", { cwd: ROOT })
    .filter((file) => !file.includes(".test."))
    .map((file) => readFileSync(join(ROOT, file), "utf8"));
  const all = texts.join("\n");
  const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name = ""]) => name));
  const set = new Set([...all.matchAll(/(--[\w-]+)(?:["']\]?\s*[:,]|\s*:)/g)].map(([, name = ""]) => name));
  expect(used.size).toBeGreaterThan(40);
  expect([...used].filter((name) => !set.has(name))).toEqual([]);
});
