import type { Dataset } from "../schema/dataset.ts";
import { eachCitation } from "./citations.ts";
import type { Path, Report } from "./report.ts";

/** Reports ids that a record names and that do not exist. */
export function checkLinks(dataset: Dataset, report: Report): void {
  const known = {
    partner: new Set(dataset.partners.map((p) => p.id)),
    stream: new Set(dataset.streams.map((s) => s.id)),
    milestone: new Set(dataset.milestones.map((m) => m.id)),
    figure: new Set(dataset.impactFigures.map((f) => f.id)),
    reference: new Set(dataset.references.map((r) => r.id)),
  };
  const need = (kind: keyof typeof known, id: string, path: Path) => {
    if (!known[kind].has(id)) report("dangling-id", path, { kind, id });
  };
  dataset.streams.forEach((s, i) => {
    need("partner", s.donor, ["streams", i, "donor"]);
    need("partner", s.receiver, ["streams", i, "receiver"]);
    s.via.forEach((id, n) => need("partner", id, ["streams", i, "via", n]));
    if (s.successor !== null) need("stream", s.successor, ["streams", i, "successor"]);
    s.afterwards?.streams.forEach((id, n) => need("stream", id, ["streams", i, "afterwards", "streams", n]));
    s.needs.forEach((id, n) => {
      need("stream", id, ["streams", i, "needs", n]);
      if (id === s.id) report("needs-itself", ["streams", i, "needs", n], { id });
    });
    s.claims.forEach((claim, n) => {
      if (claim.about !== "quantity" || claim.covers === null || typeof claim.covers === "string") return;
      claim.covers.streams.forEach((id, m) =>
        need("stream", id, ["streams", i, "claims", n, "covers", "streams", m]),
      );
    });
  });
  dataset.partners.forEach((p, i) => {
    p.successors.forEach((id, n) => need("partner", id, ["partners", i, "successors", n]));
    p.names.forEach(({ milestone }, n) => {
      if (milestone !== null) need("milestone", milestone, ["partners", i, "names", n, "milestone"]);
    });
  });
  for (const collection of ["milestones", "impactFigures", "series", "projects"] as const) {
    dataset[collection].forEach((record, i) => {
      record.partners.forEach((id, n) => need("partner", id, [collection, i, "partners", n]));
      if ("streams" in record)
        record.streams.forEach((id, n) => need("stream", id, [collection, i, "streams", n]));
    });
  }
  dataset.milestones.forEach((m, i) =>
    m.stopped.forEach((id, n) => need("stream", id, ["milestones", i, "stopped", n])),
  );
  dataset.about?.figures.forEach(({ figure, besides }, i) => {
    need("figure", figure, ["about", "figures", i, "figure"]);
    besides.forEach((id, n) => need("reference", id, ["about", "figures", i, "besides", n]));
  });
  dataset.series.forEach((s, i) => {
    for (const field of ["shows", "explains"] as const)
      s[field].forEach((id, n) => need("stream", id, ["series", i, field, n]));
  });
  eachCitation(dataset, (id, path) => need("reference", id, path));
}

/** Reports references that nothing cites. */
export function checkCitations(dataset: Dataset, report: Report): void {
  const cited = new Set<string>();
  eachCitation(dataset, (id) => cited.add(id));
  dataset.references.forEach((reference, i) => {
    if (!cited.has(reference.id)) report("uncited-reference", ["references", i, "id"], { id: reference.id });
  });
}
