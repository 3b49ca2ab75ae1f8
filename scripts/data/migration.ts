/** A figure as a dataset of the earlier format has it. */
interface OldFigure {
  readonly basis?: unknown;
  readonly inferred?: unknown;
  readonly referenceYear?: unknown;
  readonly publishedYear?: unknown;
}

/** What became of one file. */
export interface Migrated {
  readonly text: string;
  readonly changes: number;
  /** Where something is counted apart and nobody has said yet what: for the keeper to look at, not for a program to guess. */
  readonly unsaid: readonly string[];
}

const ESTIMATE = /("basis"\s*:\s*)"estimate"/g;

/**
 * Returns a file of an earlier format in the present one, with its line breaks and the order of its fields: a figure's
 * basis is no longer "estimate", for that did not say whose.
 *
 * @throws SyntaxError if the text is no JSON
 */
export function migrateText(text: string): Migrated {
  const estimates: OldFigure[] = [];
  const unsaid: string[] = [];
  // JSON.parse keeps the order of fields, so the walk meets the estimates as they stand in the text.
  walk(JSON.parse(text), "", (one, path) => {
    if (one["basis"] === "estimate") estimates.push(one);
    if (one["about"] === "quantity" && one["measure"] != null && one["covers"] == null) unsaid.push(path);
  });
  let next = 0;
  const migrated = text.replaceAll(ESTIMATE, (all, key: string) => {
    const figure = estimates[next++];
    return figure === undefined ? all : `${key}"${basisOf(figure)}"`;
  });
  return { text: migrated, changes: estimates.length, unsaid };
}

/** An estimate is ours where it is inferred, a plan where it was published before its year, else what the source reports. */
function basisOf({ inferred, referenceYear, publishedYear }: OldFigure): string {
  if (inferred === true) return "calculated";
  const isAhead =
    typeof referenceYear === "number" && typeof publishedYear === "number" && referenceYear > publishedYear;
  return isAhead ? "plan" : "reported";
}

function walk(value: unknown, path: string, visit: (one: Record<string, unknown>, path: string) => void) {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    value.forEach((item, i) => walk(item, `${path}[${i}]`, visit));
    return;
  }
  const record = value as Record<string, unknown>;
  visit(record, path);
  for (const [key, inner] of Object.entries(record)) walk(inner, path === "" ? key : `${path}.${key}`, visit);
}
