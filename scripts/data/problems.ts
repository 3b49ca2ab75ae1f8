import { parseDataset } from "../../src/dataset/parse.ts";
import type { ProblemCode } from "../../src/dataset/problem.ts";
import { sayProblem } from "../../src/dataset/words/problemWords.ts";
import type { Dataset } from "../../src/dataset/schema/dataset.ts";
import type { WordRule } from "../../src/dataset/schema/words.ts";
import { createAtlas } from "../../src/model/atlas.ts";
import { balanceWarnings } from "../../src/model/balanceWarnings.ts";
import { conflictWarnings } from "../../src/model/conflicts.ts";
import { unmetNeeds } from "../../src/model/needs.ts";
import { findWarnings } from "../../src/dataset/warnings/findWarnings.ts";
import { findWordWarnings } from "../../src/dataset/warnings/words.ts";
import { sayWarning } from "../../src/dataset/words/warningWords.ts";
import type { Language } from "../../src/lib/language.ts";
import { loadDataset, locate } from "./load.ts";
import { type Finding, sayFindings } from "./report.ts";

/** What can only be judged once every file is read. */
const BETWEEN_FILES: ReadonlySet<ProblemCode> = new Set([
  "dangling-id",
  "uncited-reference",
  "corridor-place",
]);

/** The outcome of checking one dataset folder. */
export interface CheckedFolder {
  /** What is wrong, to print; "" if nothing is. */
  readonly report: string;
  readonly problems: number;
  /** What is odd, of kinds that stop nothing; looked for only where nothing is wrong. */
  readonly warnings: readonly Finding[];
  /** The dataset with every default in its place, where nothing is wrong. */
  readonly dataset: Dataset | null;
}

const LATER: Readonly<Record<Language, string>> = {
  en: "\n\nWhat the files say of each other is checked once all can be read.",
  da: "\n\nHvad filerne siger om hinanden, kontrolleres, når alle kan læses.",
};

/** Returns what is odd in a dataset: in its values, against its word list, and where it contradicts itself. */
function oddIn(dataset: Dataset, words: readonly WordRule[]) {
  const atlas = createAtlas(dataset);
  return [
    ...findWarnings(dataset),
    ...findWordWarnings(dataset, words),
    ...unmetNeeds(atlas),
    ...balanceWarnings(atlas),
    ...conflictWarnings(dataset),
  ];
}

/** Returns the outcome of checking one dataset folder, in the keeper's language. */
export function checkFolder(folder: string, root: string, language: Language = "en"): CheckedFolder {
  const { dataset: read, origin, fileProblems, fileWarnings, words } = loadDataset(folder, root);
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
  const report = sayFindings(
    found.map(({ file, path, problem }) => ({
      file,
      path,
      code: problem.code,
      ...sayProblem(problem, language),
    })),
    language,
  );
  const later = unread.length > 0 ? LATER[language] : "";
  // What the check returns, with every default in its place: a page may take it as it is.
  const dataset = parsed.ok && found.length === 0 ? parsed.dataset : null;
  const warnings = [
    ...fileWarnings.map(({ file, warning }) => ({ file, path: warning.path, warning })),
    ...(dataset === null ? [] : oddIn(dataset, words)).map((warning) => ({
      ...locate(warning, origin),
      warning,
    })),
  ].map(({ file, path, warning }) => ({ file, path, code: warning.code, ...sayWarning(warning, language) }));
  return { report: report + later, problems: found.length, warnings, dataset };
}
