/**
 * What is odd in a dataset, though it can be shown: for the keeper, never for the reader. The words for each code stand
 * in `words/warningWords.ts`.
 */
export const WARNING_CODES = [
  "mojibake",
  "duplicate-key",
  "outlier",
  "preferred-weaker",
  "unmet-need",
  "typed-twice",
  "unused-figure",
  "year-before",
  "year-ahead",
  "languages-exchanged",
  "null-island",
  "file-name",
  "research-note",
  "no-address",
  "no-site",
  "balance-gap",
  "balance-negative",
  "balance-apart",
  "conflict-unexplained",
  "word-choice",
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** One thing that is odd, where it is, and the details that its message needs. */
export interface Warning {
  readonly code: WarningCode;
  /** Keys from the root of the dataset. */
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string>>;
}
