import * as v from "valibot";
import type { Problem } from "./problem.ts";
import { type SharedFigure, SharedFigureSchema } from "./schema/claim.ts";

/** Where the records of a collection hold published figures. */
const HOLDERS = [
  ["streams", "claims"],
  ["partners", "figures"],
  ["impactFigures", "claims"],
  ["projects", "figures"],
] as const;

/** What is said by the shared figure alone, wherever it is used; words, `covers` and `preferred` belong to the place. */
const SAID_ONCE = [
  "value",
  "upTo",
  "qualifier",
  "unit",
  "referenceYear",
  "referenceYearTo",
  "referencePeriod",
  "publishedYear",
  "publishedPeriod",
  "basis",
  "inferred",
  "references",
] as const;

type Json = Readonly<Record<string, unknown>>;

/**
 * Returns the input with each shared figure in the place of its uses, so that nothing after this need know that it was
 * written once. An input that holds its figures in place already, as a bundle does, comes back as it is.
 */
export function withFigures(
  input: unknown,
  figures: readonly SharedFigure[],
): { readonly input: unknown; readonly problems: readonly Problem[] } {
  if (!isRecord(input)) return { input, problems: [] };
  const problems: Problem[] = [];
  const known = new Map(figures.map(({ id, ...figure }) => [id, figure]));
  const filled: Record<string, unknown> = { ...input };
  for (const [collection, field] of HOLDERS)
    filled[collection] = mapList(input[collection], (record, i) => {
      if (!isRecord(record) || !Array.isArray(record[field])) return record;
      const claims = mapList(record[field], (claim, n) =>
        isRecord(claim) ? inPlace(claim, known, [collection, i, field, n], problems) : claim,
      );
      return { ...record, [field]: claims };
    });
  return { input: filled, problems };
}

type Known = ReadonlyMap<string, Omit<SharedFigure, "id">>;

function inPlace(claim: Json, known: Known, path: Problem["path"], problems: Problem[]): unknown {
  const id = claim["figure"];
  if (typeof id !== "string") return claim;
  const figure = known.get(id);
  if (figure === undefined) {
    if (!("value" in claim))
      problems.push({
        code: "dangling-id",
        path: [...path, "figure"],
        params: { kind: "shared figure", id },
      });
    return claim;
  }
  for (const field of SAID_ONCE)
    if (field in claim && !isSame(field, claim[field], figure[field]))
      problems.push({ code: "figure-restated", path: [...path, field], params: { id, field } });
  return { ...figure, ...claim };
}

/** Whether a field says what the figure says, in whatever order its parts are written. */
function isSame(field: (typeof SAID_ONCE)[number], written: unknown, said: unknown): boolean {
  const parsed = v.safeParse(SharedFigureSchema.entries[field], written);
  return parsed.success && JSON.stringify(parsed.output) === JSON.stringify(said);
}

const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const mapList = (value: unknown, change: (item: unknown, i: number) => unknown): unknown =>
  Array.isArray(value) ? value.map(change) : value;
