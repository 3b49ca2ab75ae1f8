import { parseDataset } from "../../src/dataset/parse.ts";
import { pathText, type ProblemCode } from "../../src/dataset/problem.ts";
import { sayProblem } from "../../src/dataset/words/problemWords.ts";
import type { Dataset } from "../../src/dataset/schema/dataset.ts";
import { loadDataset, locate } from "./load.ts";

/** What can only be judged once every file is read. */
const BETWEEN_FILES: ReadonlySet<ProblemCode> = new Set([
  "dangling-id",
  "uncited-reference",
  "corridor-place",
]);

/**
 * Returns the outcome of checking one dataset folder: a report to print, the number of problems, and the dataset where
 * there are none.
 */
export function checkFolder(
  folder: string,
  root: string,
): { report: string; problems: number; dataset: Dataset | null } {
  const { dataset: read, origin, fileProblems } = loadDataset(folder, root);
  const parsed = parseDataset(read);
  const unread = fileProblems.filter(({ problem }) => problem.code !== "file-name");
  const broken = new Set(unread.map(({ file }) => file));
  const found = [
    ...fileProblems.map(({ file, problem }) => ({ file, path: problem.path, problem })),
    ...(parsed.ok ? [] : parsed.problems)
      .map((problem) => ({ ...locate(problem, origin), problem }))
      // A file that is missing or broken has been named already; that its section is missing follows from it.
      .filter(({ file, problem }) => problem.path.length > 1 || !broken.has(file))
      // What points into a file that cannot be read points at nothing for now; that would only lead astray.
      .filter(({ problem }) => unread.length === 0 || !BETWEEN_FILES.has(problem.code)),
  ];
  const report = found
    .map(({ file, path, problem }) => {
      const { what, mend } = sayProblem(problem, "en");
      const place = path.length > 0 ? `  at ${pathText(path)}\n` : "";
      return `${file}\n${place}  wrong: ${what}\n  mend:  ${mend}`;
    })
    .join("\n\n");
  const later =
    unread.length > 0 ? "\n\nWhat the files say of each other is checked once all can be read." : "";
  // What the check returns, with every default in its place: a page may take it as it is.
  const dataset = parsed.ok && found.length === 0 ? parsed.dataset : null;
  return { report: report + later, problems: found.length, dataset };
}
