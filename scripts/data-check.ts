/**
 * Checks the files of a dataset and their cross-references: `npm run data:check [name]`.
 * Prints file, path, what is wrong and how to mend it; the exit status says it too.
 */
import { join } from "node:path";
import { checkFolder } from "./data-problems.ts";

const root = join(import.meta.dirname, "..");
const name = process.argv[2] ?? "kalundborg";
const { report, problems, dataset } = checkFolder(join(root, "data", name), root);
if (problems > 0) {
  console.error(report);
  console.error(`\n${problems} problem${problems === 1 ? "" : "s"} in data/${name}.`);
  process.exitCode = 1;
} else {
  const count = (key: string) => (dataset[key] as unknown[]).length;
  console.log(
    `data/${name} is in order: ${count("partners")} partners, ${count("streams")} streams, ` +
      `${count("milestones")} milestones, ${count("impactFigures")} impact figures, ${count("series")} series, ` +
      `${count("projects")} projects, ${count("references")} references.`,
  );
}
