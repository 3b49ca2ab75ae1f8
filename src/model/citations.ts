import { eachCitation } from "../dataset/checks/citations.ts";
import type { Dataset } from "../dataset/schema/dataset.ts";
import { rememberLast } from "../lib/rememberLast.ts";

/** Where a reference is cited: the collection and the record. */
export interface Citation {
  readonly collection:
    | "partners"
    | "streams"
    | "milestones"
    | "impactFigures"
    | "series"
    | "projects"
    | "findings"
    | "studies"
    | "about";
  /** Of the record; the page about the symbiosis has no other than its own name. */
  readonly id: string;
}

/** Returns what cites a reference, each record once, by reference id. */
export const citationsOf = rememberLast((dataset: Dataset): ReadonlyMap<string, readonly Citation[]> => {
  const citations = new Map<string, Citation[]>();
  eachCitation(dataset, (referenceId, [collection, i]) => {
    if (!isCiting(collection)) return;
    const id = collection === "about" ? collection : dataset[collection][Number(i)]?.id;
    if (id === undefined) return;
    const known = citations.get(referenceId) ?? [];
    if (!known.some((c) => c.collection === collection && c.id === id)) known.push({ collection, id });
    citations.set(referenceId, known);
  });
  return citations;
});

const isCiting = (name: unknown): name is Citation["collection"] =>
  name === "partners" ||
  name === "streams" ||
  name === "milestones" ||
  name === "impactFigures" ||
  name === "series" ||
  name === "projects" ||
  name === "findings" ||
  name === "studies" ||
  name === "about";
