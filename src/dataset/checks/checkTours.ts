import type { Problem } from "../problem.ts";
import type { Dataset } from "../schema/dataset.ts";
import { EVERYBODY } from "../schema/viewNames.ts";
import type { Step } from "../schema/tour.ts";
import type { Report } from "./report.ts";

/** Reports steps that point at nothing, at two things at once, or at a year outside the dataset, or compare one with itself. */
export function checkTours(dataset: Dataset, report: Report): void {
  const known = {
    partner: new Set(dataset.partners.map((r) => r.id)),
    stream: new Set(dataset.streams.map((r) => r.id)),
    milestone: new Set(dataset.milestones.map((r) => r.id)),
    figure: new Set(dataset.impactFigures.map((r) => r.id)),
    project: new Set(dataset.projects.map((r) => r.id)),
  };
  const balances = new Set(dataset.balances.map(({ id }) => id));
  const kinds = Object.keys(known) as (keyof typeof known)[];

  const checkStep = (step: Step, path: Problem["path"]) => {
    const { state } = step;
    const selected = kinds.filter((kind) => state[kind] !== undefined);
    if (selected.length > 1) report("two-selections", [...path, "state"], { kinds: selected.join(", ") });
    for (const kind of selected) {
      const id = state[kind] ?? "";
      if (!known[kind].has(id)) report("dangling-id", [...path, "state", kind], { kind, id });
    }
    const need = (kind: "partner" | "stream", key: "follow" | "with", ids: readonly string[]) =>
      ids.forEach((id, i) => {
        if (!known[kind].has(id)) report("dangling-id", [...path, "state", key, i], { kind, id });
      });
    need("stream", "follow", state.follow);
    const { without } = state;
    if (without !== undefined && without !== EVERYBODY && !known.partner.has(without))
      report("dangling-id", [...path, "state", "without"], { kind: "partner", id: without });
    need("partner", "with", state.with);
    if (state.view === "about" && dataset.about === null)
      report("dangling-id", [...path, "state", "view"], { kind: "view", id: state.view });
    if (state.balance !== undefined && state.balance !== "each" && !balances.has(state.balance))
      report("dangling-id", [...path, "state", "balance"], { kind: "balance", id: state.balance });
    checkYears(dataset, step, path, report);
  };

  dataset.tours.forEach((tour, t) => {
    const ids = new Set<string>();
    tour.steps.forEach((step, s) => {
      const path = ["tours", t, "steps", s];
      if (ids.has(step.id)) report("duplicate-id", [...path, "id"], { id: step.id });
      ids.add(step.id);
      checkStep(step, path);
    });
  });
}

/** Reports years outside the dataset, and a year that is held against itself. */
function checkYears(dataset: Dataset, { state }: Step, path: Problem["path"], report: Report): void {
  const last = Number(dataset.meta.asOf.slice(0, 4));
  for (const key of ["year", "compare"] as const) {
    const year = state[key];
    if (year !== null && (year < dataset.meta.firstYear || year > last))
      report("year-outside", [...path, "state", key], {
        year: String(year),
        from: String(dataset.meta.firstYear),
        to: String(last),
      });
  }
  const year = state.year ?? last;
  if (state.from !== undefined && (state.from < dataset.meta.firstYear || state.from >= year))
    report("year-outside", [...path, "state", "from"], {
      year: String(state.from),
      from: String(dataset.meta.firstYear),
      to: String(year - 1),
    });
  if (state.compare === year) report("same-years", [...path, "state", "compare"], { year: String(year) });
}
