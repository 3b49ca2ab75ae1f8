/**
 * Checks the files of a dataset and their cross-references: `npm run data:check [name or folder]`.
 * Prints file, path, what is wrong and how to mend it; the exit status says it too.
 */
import { join, relative, resolve } from "node:path";
import { checkFolder } from "./problems.ts";
import { deployedDataset } from "./deployed-dataset.ts";

const root = join(import.meta.dirname, "..", "..");
const name = process.argv[2] ?? deployedDataset(root);
// A bare word names a dataset below data/; anything with a slash is a folder anywhere.
const folder = /[\\/]/.test(name) ? resolve(name) : join(root, "data", name);
const shown = relative(root, folder).startsWith("..") ? folder : relative(root, folder);
const { report, problems, dataset } = checkFolder(folder, root);
if (problems > 0 || dataset === null) {
  console.error(report);
  console.error(`\n${problems} problem${problems === 1 ? "" : "s"} in ${shown}.`);
  process.exitCode = 1;
} else {
  const count = (
    key: "partners" | "streams" | "milestones" | "impactFigures" | "series" | "projects" | "references",
  ) => dataset[key].length;
  console.log(
    `${shown} is in order: ${count("partners")} partners, ${count("streams")} streams, ` +
      `${count("milestones")} milestones, ${count("impactFigures")} impact figures, ${count("series")} series, ` +
      `${count("projects")} projects, ${count("references")} references.`,
  );
}
