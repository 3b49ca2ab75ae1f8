import type { Language } from "../../lib/language.ts";

/** What a message may mention; see `Problem.params`. */
type Params = Readonly<Record<string, string>>;

interface Sentences {
  /** What is wrong. */
  readonly what: (p: Params) => string;
  /** How to mend it. */
  readonly mend: (p: Params) => string;
}

/** The words for one problem, in both languages. */
export type ProblemEntry = Readonly<Record<Language, Sentences>>;

/** Returns what is wrong and how to mend it, in one language. */
export const words = (what: (p: Params) => string, mend: (p: Params) => string): Sentences => ({
  what,
  mend,
});
