import { checkCorridors } from "./checkCorridors.ts";
import { checkMapFeatures, checkMapFrame } from "./checkMap.ts";
import { checkSuccession } from "./checkSuccession.ts";
import { checkTours } from "./checkTours.ts";
import type { Problem, ProblemCode } from "./problem.ts";
import type { Bounds, Dataset } from "./schema/dataset.ts";
import type { LonLat, Moment } from "./schema/common.ts";
import type { Partner } from "./schema/partner.ts";
import type { Stream } from "./schema/stream.ts";

type Path = readonly (string | number)[];
type Report = (code: ProblemCode, path: Path, params?: Record<string, string>) => void;

/** Returns what does not fit together in a dataset of proper shape; empty if all is well. */
export function checkDataset(dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (code, path, params = {}) => problems.push({ code, path, params });
  checkMeta(dataset, report);
  checkIds(dataset, report);
  checkLinks(dataset, report);
  dataset.streams.forEach((stream, i) => checkStream(dataset, stream, ["streams", i], report));
  dataset.partners.forEach((partner, i) => checkPlaces(dataset, partner, ["partners", i], report));
  dataset.milestones.forEach((m, i) => checkPreferred(m.claims, ["milestones", i, "claims"], report));
  checkPeriods(dataset, report);
  checkSuccession(dataset, report);
  checkSeries(dataset, report);
  checkMapFrame(dataset, report);
  checkMapFeatures(dataset, report);
  checkCorridors(dataset, report);
  checkTours(dataset, report);
  checkCitations(dataset, report);
  return problems;
}

/** Time runs from the first year to the as-of date. */
function checkMeta({ meta }: Dataset, report: Report) {
  const asOf = meta.asOf.slice(0, 4);
  if (Number(asOf) <= meta.firstYear)
    report("end-before-start", ["meta", "asOf"], { from: String(meta.firstYear), to: asOf });
}

const COLLECTIONS = [
  "partners",
  "streams",
  "milestones",
  "impactFigures",
  "series",
  "projects",
  "references",
  "mapLabels",
  "mapFeatures",
  "tours",
] as const;

/** Ids and aliases are unique within their collection, so that every old link has one meaning. */
function checkIds(dataset: Dataset, report: Report) {
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

/** Every id that a record names exists. */
function checkLinks(dataset: Dataset, report: Report) {
  const known = {
    partner: new Set(dataset.partners.map((p) => p.id)),
    stream: new Set(dataset.streams.map((s) => s.id)),
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
  });
  dataset.partners.forEach((p, i) =>
    p.successors.forEach((id, n) => need("partner", id, ["partners", i, "successors", n])),
  );
  for (const collection of ["milestones", "impactFigures", "series", "projects"] as const) {
    dataset[collection].forEach((record, i) => {
      record.partners.forEach((id, n) => need("partner", id, [collection, i, "partners", n]));
      if ("streams" in record)
        record.streams.forEach((id, n) => need("stream", id, [collection, i, "streams", n]));
    });
  }
  eachCitation(dataset, (id, path) => need("reference", id, path));
}

function checkStream(dataset: Dataset, stream: Stream, path: Path, report: Report) {
  let previousEnd = -Infinity;
  stream.spans.forEach((span, n) => {
    const at = [...path, "spans", n];
    const { year: from } = span.from;
    const to = span.to?.year ?? null;
    if (from === null) report("span-no-start", [...at, "from"]);
    checkPeriod(span, at, report);
    if (from !== null && from < previousEnd)
      report("spans-overlap", [...at, "from"], { from: String(from), end: String(previousEnd) });
    previousEnd = to ?? span.to?.latest ?? from ?? previousEnd;
    for (const role of ["donor", "receiver"] as const)
      checkExists(dataset, stream[role], span.from, [...at, "from"], report);
  });
  checkPreferred(stream.claims, [...path, "claims"], report);
}

/** Nothing ends before it begins. */
function checkPeriod(
  { from, to }: { readonly from: Moment | null; readonly to: Moment | null },
  path: Path,
  report: Report,
) {
  if (from?.year == null || to?.year == null || to.year >= from.year) return;
  report("end-before-start", [...path, "to"], { from: String(from.year), to: String(to.year) });
}

function checkPeriods(dataset: Dataset, report: Report) {
  dataset.partners.forEach((partner, i) => {
    const at = ["partners", i];
    checkPeriod(partner, at, report);
    partner.names.forEach((name, n) => checkPeriod(name, [...at, "names", n], report));
    partner.memberships.forEach((time, n) => checkPeriod(time, [...at, "memberships", n], report));
  });
  dataset.projects.forEach((project, i) => checkPeriod(project, ["projects", i], report));
}

/** A stream cannot begin before the partner that gives or takes it. */
function checkExists(dataset: Dataset, partnerId: string, from: Moment, path: Path, report: Report) {
  const partner = dataset.partners.find((p) => p.id === partnerId);
  if (partner === undefined || from.year === null) return;
  const { year, precision } = partner.from;
  const sharp = precision === "exact" || precision === "year";
  if (year !== null && sharp && from.year < year)
    report("before-partner", path, { partner: partnerId, from: String(from.year), exists: String(year) });
}

/** Where claims about a date disagree one of them is preferred, and only one. */
function checkPreferred(
  claims: readonly { about: string; preferred: boolean; year?: number | null }[],
  path: Path,
  report: Report,
) {
  for (const about of ["start", "end"]) {
    const same = claims.filter((c) => c.about === about);
    const preferred = same.filter((c) => c.preferred).length;
    if (preferred > 1) report("preferred-twice", path, { about });
    if (new Set(same.map((c) => c.year)).size > 1 && preferred === 0)
      report("preferred-missing", path, { about });
  }
}

function checkPlaces(dataset: Dataset, partner: Partner, path: Path, report: Report) {
  const { bounds } = dataset.meta.map;
  partner.sites.forEach((site, n) => {
    const at = [...path, "sites", n];
    if (site.lonLat === null) return;
    if (site.errorMeters === null || site.accuracy === "none") report("point-without-error", at);
    if (!isInside(site.lonLat, bounds) && partner.gate === null)
      report("outside-bounds", [...at, "lonLat"], {
        found: site.lonLat.join(", "),
        bounds: bounds.join(", "),
      });
  });
  if (partner.gate === null && !partner.sites.some((site) => site.lonLat !== null)) {
    const hasStreams = dataset.streams.some((s) => s.donor === partner.id || s.receiver === partner.id);
    if (hasStreams) report("no-place-no-gate", path);
  }
}

const isInside = ([lon, lat]: LonLat, [west, south, east, north]: Bounds) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

function checkSeries(dataset: Dataset, report: Report) {
  dataset.series.forEach((series, i) => {
    series.values.forEach((value, n) => {
      const before = series.values[n - 1];
      if (before !== undefined && before.year >= value.year)
        report("series-order", ["series", i, "values", n, "year"], { year: String(value.year) });
    });
  });
}

function checkCitations(dataset: Dataset, report: Report) {
  const cited = new Set<string>();
  eachCitation(dataset, (id) => cited.add(id));
  dataset.references.forEach((reference, i) => {
    if (!cited.has(reference.id)) report("uncited-reference", ["references", i, "id"], { id: reference.id });
  });
}

/** Calls `visit` for every reference id that any record cites, wherever it stands in the record. */
export function eachCitation(dataset: Dataset, visit: (id: string, path: Path) => void) {
  const walk = (value: unknown, path: Path) => {
    if (Array.isArray(value)) {
      value.forEach((item, i) => walk(item, [...path, i]));
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === "references" && Array.isArray(inner))
          inner.forEach((id, i) => visit(String(id), [...path, key, i]));
        else walk(inner, [...path, key]);
      }
    }
  };
  for (const collection of COLLECTIONS)
    if (collection !== "references") walk(dataset[collection], [collection]);
  walk(dataset.corridors, ["corridors"]);
}
