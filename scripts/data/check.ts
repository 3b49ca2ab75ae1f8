/**
 * Checks the files of a dataset and their cross-references: `npm run data:check [name or folder]`.
 * Prints file, path, what is wrong and how to mend it, and what is odd though it can be shown; the exit status is 1 only
 * where something is wrong. `npm run data:check -- --da` says it in Danish.
 */
import { join, relative, resolve } from "node:path";
import { checkFolder } from "./problems.ts";
import { sayFindings } from "./report.ts";
import { deployedDataset } from "./deployed-dataset.ts";

const COUNTED = [
  "partners",
  "streams",
  "milestones",
  "impactFigures",
  "series",
  "projects",
  "references",
  "figures",
] as const;
type Names = Readonly<Record<(typeof COUNTED)[number], string>>;

const WORDS = {
  en: {
    inOrder: (where: string) => `${where} is in order`,
    names: {
      partners: "partners",
      streams: "streams",
      milestones: "milestones",
      impactFigures: "impact figures",
      series: "series",
      projects: "projects",
      references: "references",
      figures: "shared figures",
    } satisfies Names,
    odd: "odd",
    problems: (n: number, where: string) => `${n} problem${n === 1 ? "" : "s"} in ${where}.`,
    warnings: (n: number) =>
      `${n} warning${n === 1 ? "" : "s"}. They stop nothing; look whether each is meant.`,
  },
  da: {
    inOrder: (where: string) => `${where} er i orden`,
    names: {
      partners: "partnere",
      streams: "strømme",
      milestones: "milepæle",
      impactFigures: "resultattal",
      series: "serier",
      projects: "projekter",
      references: "kilder",
      figures: "fælles tal",
    } satisfies Names,
    odd: "sært",
    problems: (n: number, where: string) => `${n} fejl i ${where}.`,
    warnings: (n: number) =>
      `${n} ${n === 1 ? "advarsel" : "advarsler"}. De standser intet; se efter, om det er ment sådan.`,
  },
} as const;

const root = join(import.meta.dirname, "..", "..");
const language = process.argv.includes("--da") ? "da" : "en";
const name = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? deployedDataset(root);
// A bare word names a dataset below data/; anything with a slash is a folder anywhere.
const folder = /[\\/]/.test(name) ? resolve(name) : join(root, "data", name);
const shown = relative(root, folder).startsWith("..") ? folder : relative(root, folder);
const { report, problems, warnings, dataset } = checkFolder(folder, root, language);
const t = WORDS[language];
if (problems > 0 || dataset === null) {
  console.error(report);
  console.error(`\n${t.problems(problems, shown)}`);
  process.exitCode = 1;
} else {
  const counts = COUNTED.map((key) => `${dataset[key].length} ${t.names[key]}`).join(", ");
  console.log(`${t.inOrder(shown)}: ${counts}.`);
  if (warnings.length > 0) {
    console.warn(`\n${sayFindings(warnings, language, t.odd)}`);
    console.warn(`\n${t.warnings(warnings.length)}`);
  }
}
