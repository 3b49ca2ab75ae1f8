import type { Atlas } from "../atlas.ts";
import { type Citation, citationsOf } from "../citations.ts";
import type { Selection } from "../selection.ts";
import type { Target } from "./thing.ts";

/** What a citing record is called where it is selected; the first is what a source is most asked for. */
const KINDS: readonly (readonly [Citation["collection"], Selection["kind"]])[] = [
  ["streams", "stream"],
  ["partners", "partner"],
  ["impactFigures", "figure"],
  ["milestones", "milestone"],
  ["projects", "project"],
];
const IN_STEP = ["partner", "stream", "milestone", "figure", "project"] as const;

/**
 * Returns the record by which something is shown where no list of sources and no talk has a place: the first that cites the
 * source, what the step is about, else the thing itself. Null where there is no such record.
 */
export function recordBehind({ dataset }: Atlas, target: Target): Selection | null {
  switch (target.kind) {
    case "reference": {
      const citing = citationsOf(dataset).get(target.id) ?? [];
      for (const [collection, kind] of KINDS) {
        const first = citing.find((citation) => citation.collection === collection);
        if (first !== undefined) return { kind, id: first.id };
      }
      return null;
    }
    case "step": {
      const tour = dataset.tours.find(({ id }) => id === target.tour);
      const state = tour?.steps.find(({ id }) => id === target.id)?.state;
      for (const kind of IN_STEP) {
        const id = state?.[kind];
        if (id !== undefined) return { kind, id };
      }
      return null;
    }
    default:
      return target;
  }
}
