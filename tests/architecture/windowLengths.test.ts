import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

it("tells no length of the window in a style sheet but through the tokens, which know how the page is zoomed", () => {
  const files = globSync("src/**/*.css", { cwd: ROOT }).filter(
    // Embeds are never zoomed.
    (file) => !file.includes("embed") && !file.endsWith("tokens.css"),
  );
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((file) =>
    readFileSync(join(ROOT, file), "utf8")
      .split("\n")
      .flatMap((line, i) =>
        !line.trimStart().startsWith("@media") && /\d(?:[dsl]?v[hw]|vmin|vmax)\b/.test(line)
          ? [`${file}:${i + 1}: ${line.trim()}`]
          : [],
      ),
  );
  expect(found).toEqual([]);
});
