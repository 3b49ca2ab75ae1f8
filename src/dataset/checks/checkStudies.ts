import type { Dataset } from "../schema/dataset.ts";
import type { Report } from "./report.ts";

/** Reports studies that name a figure or a reference that there is not. */
export function checkStudies(dataset: Dataset, report: Report): void {
  if (dataset.studies.length === 0) return;
  const figures = new Set(dataset.impactFigures.map(({ id }) => id));
  const references = new Set(dataset.references.map(({ id }) => id));
  dataset.studies.forEach(({ groups, restatedBy }, i) => {
    groups.forEach((group, g) =>
      group.forEach((id, n) => {
        if (!figures.has(id)) report("dangling-id", ["studies", i, "groups", g, n], { kind: "figure", id });
      }),
    );
    restatedBy.forEach((id, n) => {
      if (!references.has(id))
        report("dangling-id", ["studies", i, "restatedBy", n], { kind: "reference", id });
    });
  });
}
