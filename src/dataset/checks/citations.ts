import type { Dataset } from "../schema/dataset.ts";
import { COLLECTIONS } from "./checkIds.ts";
import type { Path } from "./report.ts";

/** The fields that hold ids of references. */
const CITING: ReadonlySet<string> = new Set(["references", "replacesReferences"]);

/** Calls `visit` for every reference id that any record cites, wherever it stands in the record. */
export function eachCitation(dataset: Dataset, visit: (id: string, path: Path) => void): void {
  const walk = (value: unknown, path: Path) => {
    if (Array.isArray(value)) {
      value.forEach((item, i) => walk(item, [...path, i]));
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (CITING.has(key) && Array.isArray(inner))
          inner.forEach((id, i) => visit(String(id), [...path, key, i]));
        else walk(inner, [...path, key]);
      }
    }
  };
  for (const collection of COLLECTIONS)
    if (collection !== "references") walk(dataset[collection], [collection]);
  walk(dataset.corridors, ["corridors"]);
  walk(dataset.about, ["about"]);
}
