import type { Dataset } from "../schema/dataset.ts";
import type { Path, Report } from "./report.ts";

/** The lists of records that have ids. */
export const COLLECTIONS = [
  "partners",
  "streams",
  "milestones",
  "impactFigures",
  "series",
  "projects",
  "references",
  "figures",
  "mapLabels",
  "mapFeatures",
  "tours",
  "balances",
  "findings",
  "studies",
] as const;

/** Reports ids and aliases that are not unique within their collection: every old link has one meaning. */
export function checkIds(dataset: Dataset, report: Report): void {
  for (const collection of COLLECTIONS) {
    const seen = new Set<string>();
    dataset[collection].forEach((record, i) => {
      const aliases =
        "aliases" in record && Array.isArray(record.aliases) ? (record.aliases as string[]) : [];
      [record.id, ...aliases].forEach((id, nth) => {
        const path: Path = nth === 0 ? [collection, i, "id"] : [collection, i, "aliases", nth - 1];
        if (seen.has(id)) report("duplicate-id", path, { id });
        seen.add(id);
      });
    });
  }
}
