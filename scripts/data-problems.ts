import { parseDataset } from "../src/dataset/parse.ts";
import { pathText } from "../src/dataset/problem.ts";
import { sayProblem } from "../src/dataset/problemWords.ts";
import { loadDataset, locate } from "./data-load.ts";

/** Returns the outcome of checking one dataset folder: a report to print and the number of problems. */
export function checkFolder(
  folder: string,
  root: string,
): { report: string; problems: number; dataset: Record<string, unknown> } {
  const { dataset, origin, fileProblems } = loadDataset(folder, root);
  const parsed = parseDataset(dataset);
  const broken = new Set(fileProblems.map(({ file }) => file));
  const found = [
    ...fileProblems.map(({ file, problem }) => ({ file, path: problem.path, problem })),
    ...(parsed.ok ? [] : parsed.problems)
      .map((problem) => ({ ...locate(problem, origin), problem }))
      // A file that is missing or broken has been named already; that its section is missing follows from it.
      .filter(({ file, problem }) => problem.path.length > 1 || !broken.has(file)),
  ];
  const report = found
    .map(({ file, path, problem }) => {
      const { what, mend } = sayProblem(problem, "en");
      const place = path.length > 0 ? `  at ${pathText(path)}\n` : "";
      return `${file}\n${place}  wrong: ${what}\n  mend:  ${mend}`;
    })
    .join("\n\n");
  return { report, problems: found.length, dataset };
}
