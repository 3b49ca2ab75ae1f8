/**
 * What can be wrong with a dataset. The words for each code, in both languages and with the mend,
 * stand in `words/problemWords.ts`; the command line and the page print the same ones.
 */
export const PROBLEM_CODES = [
  // shape
  "not-json",
  "web-page",
  "not-found",
  "server-fault",
  "file-missing",
  "not-utf8",
  "file-name",
  "unreadable",
  "format-version",
  "format-version-kind",
  "missing-field",
  "missing-translation",
  "unknown-field",
  "wrong-type",
  "wrong-value",
  "empty-text",
  "empty-list",
  "id-form",
  "out-of-range",
  "too-long",
  "too-many",
  "control-character",
  "direction-control",
  "year-form",
  "date-form",
  "address-form",
  "email-form",
  "country-form",
  "path-form",
  "unknown-unit",
  "basis-form",
  "covers-form",
  "period-order",
  "synonym-alone",
  "no-reference",
  "camera-form",
  "moment-no-year",
  "moment-exact",
  "moment-date-year",
  "moment-latest",
  // relations between records
  "duplicate-id",
  "dangling-id",
  "before-partner",
  "end-before-start",
  "same-ends",
  "successor-circle",
  "needs-itself",
  "not-taken",
  "not-given",
  "span-no-start",
  "spans-overlap",
  "ended-twice",
  "bounds-order",
  "bounds-size",
  "outside-bounds",
  "point-without-error",
  "no-place-no-gate",
  "preferred-twice",
  "preferred-missing",
  "preferred-amounts",
  "negative-amount",
  "range-order",
  "figure-years",
  "figure-period",
  "covers-without-itself",
  "covers-alone",
  "figure-restated",
  "series-order",
  "two-selections",
  "year-outside",
  "same-years",
  "uncited-reference",
  "term-form",
  "node-nameless",
  "balance-node",
  "balance-unit",
  "balance-years",
  "balance-circle",
  "balance-twice",
  "finding-chart",
  "finding-empty",
  "chart-unit",
  "finding-year",
  "corridor-place",
  "corridor-twice",
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One thing that is wrong, where it is, and the details that its message needs. */
export interface Problem {
  readonly code: ProblemCode;
  /** Keys from the root of the dataset: `["streams", 12, "claims", 0, "unit"]`. */
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string>>;
}

/** Writes a path as a person would: `streams[12].claims[0].unit`; "" for the root. */
export function pathText(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, key) => (typeof key === "number" ? `${text}[${key}]` : text === "" ? key : `${text}.${key}`),
    "",
  );
}
