import * as v from "valibot";
import { checkDataset } from "./check.ts";
import { PROBLEM_CODES, type Problem, type ProblemCode } from "./problem.ts";
import { type Dataset, DatasetSchema, FORMAT_VERSION } from "./schema/dataset.ts";

export type ParseResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Longest piece of foreign input that a message repeats. */
const QUOTE_LENGTH = 60;

/**
 * Returns the typed dataset, or everything that is wrong with it; never throws.
 *
 * First the shape (schema), and only if that holds, the relations between records:
 * a record that has no proper shape cannot be followed to its neighbours.
 */
export function parseDataset(input: unknown): ParseResult {
  const version = formatVersionOf(input);
  if (version !== undefined && version !== FORMAT_VERSION) {
    return {
      ok: false,
      problems: [
        {
          code: "format-version",
          path: ["formatVersion"],
          params: { found: quote(version), expected: String(FORMAT_VERSION) },
        },
      ],
    };
  }
  const shape = v.safeParse(DatasetSchema, input);
  if (!shape.success) return { ok: false, problems: unique(shape.issues.map(problemOfIssue)) };
  const problems = unique(checkDataset(shape.output));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, dataset: shape.output };
}

/** Two rules may find the same mistake; it is named once. */
function unique(problems: readonly Problem[]): Problem[] {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
}

function formatVersionOf(input: unknown): unknown {
  return typeof input === "object" && input !== null && "formatVersion" in input
    ? input.formatVersion
    : undefined;
}

const CODES: ReadonlySet<string> = new Set(PROBLEM_CODES);
const isCode = (text: string): text is ProblemCode => CODES.has(text);

/** Translates an issue of the schema library into ours. Schemas carry our code as their message. */
export function problemOfIssue(issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((item) => (typeof item.key === "number" ? item.key : String(item.key)));
  const last = path.at(-1);
  const params = {
    found: quote(issue.input),
    expected: (issue.expected ?? "").replaceAll('"', ""),
    field: last === undefined ? "" : String(last),
  };
  return { code: codeOfIssue(issue, last), path, params };
}

function codeOfIssue(issue: v.BaseIssue<unknown>, last: string | number | undefined): ProblemCode {
  if (issue.type === "strict_object" && issue.expected === "never") return "unknown-field";
  // Without a path it is the whole input that is nothing, not a field of it.
  if (issue.input === undefined && issue.kind === "schema" && last !== undefined) {
    if (last === "da" || last === "en") return "missing-translation";
    return last === "references" ? "no-reference" : "missing-field";
  }
  if (isCode(issue.message)) return issue.message;
  return issue.type === "picklist" || issue.type === "literal" || issue.type === "variant"
    ? "wrong-value"
    : "wrong-type";
}

function quote(input: unknown): string {
  const text = typeof input === "string" ? input : asJson(input);
  return text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text;
}

/** What cannot be written as JSON (nested too deep, a circle) is named by its kind only. */
function asJson(input: unknown): string {
  // JSON has no infinity, but reads one out of `1e999`.
  if (typeof input === "number") return String(input);
  try {
    return JSON.stringify(input) ?? String(input);
  } catch {
    return Array.isArray(input) ? "[…]" : "{…}";
  }
}
