import * as v from "valibot";
import { checkTours } from "../dataset/checks/checkTours.ts";
import { problemOfIssue } from "../dataset/parse.ts";
import type { Problem } from "../dataset/problem.ts";
import type { Dataset } from "../dataset/schema/dataset.ts";
import type { Tour } from "../dataset/schema/tour.ts";
import { OwnTourSchema } from "./ownTour.ts";

/** A tour out of a file, or everything that is wrong with it; paths run from the root of the file. */
export type ParsedTour =
  | { readonly ok: true; readonly tour: Tour }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly input: unknown };

/** Returns the tour in the text of a file, checked against the dataset that it is to be shown with. */
export function parseTour(text: string, dataset: Dataset): ParsedTour {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [{ code: "not-json", path: [], params: { found } }], input: null };
  }
  return checkTour(input, dataset);
}

/** Returns a guide's own tour, checked for its shape and, if that holds, for what it points at in the dataset. */
export function checkTour(input: unknown, dataset: Dataset): ParsedTour {
  const shape = v.safeParse(OwnTourSchema, withoutSchema(input));
  if (!shape.success) return { ok: false, problems: onePerPlace(shape.issues.map(problemOfIssue)), input };
  const tour = shape.output;
  const problems: Problem[] = [];
  checkTours({ ...dataset, tours: [tour] }, (code, [, , ...path], params = {}) =>
    problems.push({ code, path, params }),
  );
  const known = new Set(dataset.references.map(({ id }) => id));
  tour.steps.forEach(({ references }, s) =>
    references.forEach((id, r) => {
      if (!known.has(id))
        problems.push({
          code: "dangling-id",
          path: ["steps", s, "references", r],
          params: { kind: "reference", id },
        });
    }),
  );
  return problems.length === 0 ? { ok: true, tour } : { ok: false, problems, input };
}

/** One value may break several rules; the first says enough. */
function onePerPlace(problems: readonly Problem[]): Problem[] {
  const places = new Map<string, Problem>();
  for (const problem of problems) {
    const place = JSON.stringify(problem.path);
    if (!places.has(place)) places.set(place, problem);
  }
  return [...places.values()];
}

/** The address of the JSON schema, for editors, is no part of a tour. */
function withoutSchema(input: unknown): unknown {
  if (typeof input !== "object" || input === null || !("$schema" in input)) return input;
  const { $schema: _schema, ...rest } = input;
  return rest;
}

/** Returns which step a problem lies in, counted from 0; null if it is about the tour as a whole. */
export function stepOfProblem({ path }: Problem): number | null {
  const [field, index] = path;
  return field === "steps" && typeof index === "number" ? index : null;
}
