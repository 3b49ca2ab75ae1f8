import * as v from "valibot";
import { checkDataset } from "./checks/checkDataset.ts";
import { PROBLEM_CODES, type Problem, type ProblemCode } from "./problem.ts";
import { aroundOffender, nameInvisible } from "./schema/plainText.ts";
import { type Dataset, DatasetSchema, FiguresSchema, FORMAT_VERSION } from "./schema/dataset.ts";
import { withFigures } from "./withFigures.ts";

const SharedSchema = v.object({ figures: v.optional(FiguresSchema, []) });

export type ParseResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Longest piece of foreign input that a message repeats. */
const QUOTE_LENGTH = 60;

/**
 * Returns the typed dataset, or everything that is wrong with it; never throws.
 *
 * First the figures that records share, then the shape (schema), and only if that holds, the relations between records:
 * a record that has no proper shape cannot be followed to its neighbours.
 */
export function parseDataset(input: unknown): ParseResult {
  const version = formatVersionOf(input);
  if (version !== undefined && version !== FORMAT_VERSION) {
    const isNumber = typeof version === "number";
    return {
      ok: false,
      problems: [
        {
          code: isNumber ? "format-version" : "format-version-kind",
          path: ["formatVersion"],
          params: {
            found: typeof version === "string" ? `"${quote(version)}"` : quote(version),
            expected: String(FORMAT_VERSION),
          },
        },
      ],
    };
  }
  const shared = v.safeParse(SharedSchema, input);
  // What is wrong in a shared figure would be named at each of its uses again.
  if (!shared.success && typeof input === "object" && input !== null && "figures" in input)
    return { ok: false, problems: unique(shared.issues.map(problemOfIssue)) };
  const used = withFigures(input, shared.success ? shared.output.figures : []);
  if (used.problems.length > 0) return { ok: false, problems: used.problems };
  const shape = v.safeParse(DatasetSchema, used.input);
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
  const path = (issue.path ?? []).map((item) =>
    typeof item.key === "number" ? item.key : quote(String(item.key)),
  );
  const last = path.at(-1);
  const code = codeOfIssue(issue, last);
  const params = {
    found: foundBy(issue, code),
    expected: (issue.expected ?? "").replaceAll('"', ""),
    field: last === undefined ? "" : quote(String(last)),
  };
  return { code, path, params };
}

/** Returns what a message shows of the input: of too much its size, of a bad character its place, else the input. */
function foundBy(issue: v.BaseIssue<unknown>, code: ProblemCode): string {
  if (code === "too-long" || code === "too-many") return issue.received;
  if ((code === "control-character" || code === "direction-control") && typeof issue.input === "string")
    return aroundOffender(issue.input);
  return quote(issue.input);
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
  return nameInvisible(text.length > QUOTE_LENGTH ? `${text.slice(0, QUOTE_LENGTH)}…` : text);
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
