import { AMOUNT_WORDS } from "./amountWords.ts";
import { BALANCE_WORDS } from "./balanceWords.ts";
import { FINDING_WORDS } from "./findingWords.ts";
import { CORRIDOR_WORDS } from "./corridorWords.ts";
import type { Language } from "../../lib/language.ts";
import { FILE_WORDS } from "./fileWords.ts";
import { LIMIT_WORDS } from "./limitWords.ts";
import type { Problem, ProblemCode } from "../problem.ts";
import type { ProblemEntry } from "./problemEntry.ts";
import { RELATION_WORDS } from "./relationWords.ts";
import { SHAPE_WORDS } from "./shapeWords.ts";

/**
 * What is wrong with a dataset and how to mend it, in both languages, by problem code.
 * Printed by `npm run data:check` and shown on the error page.
 */
export const PROBLEM_WORDS: Readonly<Record<ProblemCode, ProblemEntry>> = {
  ...FILE_WORDS,
  ...SHAPE_WORDS,
  ...LIMIT_WORDS,
  ...RELATION_WORDS,
  ...AMOUNT_WORDS,
  ...BALANCE_WORDS,
  ...FINDING_WORDS,
  ...CORRIDOR_WORDS,
};

/** Returns what is wrong and how to mend it, as two sentences. */
export function sayProblem(problem: Problem, language: Language): { what: string; mend: string } {
  const entry = PROBLEM_WORDS[problem.code][language];
  return { what: entry.what(problem.params), mend: entry.mend(problem.params) };
}
