import type { Dataset } from "../schema/dataset.ts";
import type { Report } from "./report.ts";

/** Reports comparisons of a year with itself, of years outside the dataset or in the wrong order, and of what is not there. */
export function checkComparisons(dataset: Dataset, report: Report): void {
  const { meta } = dataset;
  const last = Number(meta.asOf.slice(0, 4));
  const known = {
    milestones: new Set(dataset.milestones.map(({ id }) => id)),
    series: new Set(dataset.series.map(({ id }) => id)),
  };
  const ids = new Set<string>();
  meta.comparisons.forEach((comparison, i) => {
    const path = ["meta", "comparisons", i];
    const { id, from } = comparison;
    const to = comparison.to ?? last;
    if (ids.has(id)) report("duplicate-id", [...path, "id"], { id });
    ids.add(id);
    for (const [key, year] of [["from", from] as const, ["to", to] as const])
      if (year < meta.firstYear || year > last)
        report("year-outside", [...path, key], {
          year: String(year),
          from: String(meta.firstYear),
          to: String(last),
        });
    if (from === to) report("same-years", [...path, "to"], { year: String(from) });
    if (from > to) report("end-before-start", [...path, "to"], { from: String(from), to: String(to) });
    for (const [key, kind] of [["milestones", "milestone"] as const, ["series", "series"] as const])
      comparison[key].forEach((named, n) => {
        if (!known[key].has(named)) report("dangling-id", [...path, key, n], { kind, id: named });
      });
  });
}
