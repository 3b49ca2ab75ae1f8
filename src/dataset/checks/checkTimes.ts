import type { Moment } from "../schema/common.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Partner } from "../schema/partner.ts";
import type { Stream } from "../schema/stream.ts";
import type { Path, Report } from "./report.ts";

/** Reports whatever ends before it begins, spans out of order, streams before their partners, and series out of order. */
export function checkTimes(dataset: Dataset, report: Report): void {
  checkFrameOfYears(dataset, report);
  const partners = new Map(dataset.partners.map((partner) => [partner.id, partner]));
  dataset.streams.forEach((stream, i) => checkSpans(stream, partners, ["streams", i], report));
  dataset.partners.forEach((partner, i) => {
    const at = ["partners", i];
    checkPeriod(partner, at, report);
    partner.names.forEach((name, n) => checkPeriod(name, [...at, "names", n], report));
    partner.memberships.forEach((time, n) => checkPeriod(time, [...at, "memberships", n], report));
  });
  dataset.projects.forEach((project, i) => checkPeriod(project, ["projects", i], report));
  dataset.mapFeatures.forEach((feature, i) => checkPeriod(feature, ["mapFeatures", i], report));
  dataset.series.forEach((series, i) => {
    series.values.forEach((value, n) => {
      const before = series.values[n - 1];
      if (before !== undefined && before.year >= value.year)
        report("series-order", ["series", i, "values", n, "year"], { year: String(value.year) });
    });
  });
}

/** Time runs from the first year to the as-of date; data about a single year are data too. */
function checkFrameOfYears({ meta }: Dataset, report: Report) {
  const asOf = meta.asOf.slice(0, 4);
  if (Number(asOf) < meta.firstYear)
    report("end-before-start", ["meta", "asOf"], { from: String(meta.firstYear), to: asOf });
}

function checkSpans(stream: Stream, partners: ReadonlyMap<string, Partner>, path: Path, report: Report) {
  const end = stream.spans.at(-1)?.to ?? null;
  if (stream.probablyEnded !== null && end !== null && end.precision !== "unknown")
    report("ended-twice", [...path, "probablyEnded"]);
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
      checkExists(partners.get(stream[role]), span.from, [...at, "from"], report);
  });
}

/** Nothing ends before it begins; what begins and ends in one year is judged by its dates, where both have one. */
function checkPeriod(
  { from, to }: { readonly from: Moment | null; readonly to: Moment | null },
  path: Path,
  report: Report,
) {
  if (from?.year == null || to?.year == null) return;
  const [begin, end] =
    from.date !== null && to.date !== null ? [from.date, to.date] : [String(from.year), String(to.year)];
  // A month against a day of that month says nothing of their order.
  if (!end.startsWith(begin) && !begin.startsWith(end) && end < begin)
    report("end-before-start", [...path, "to"], { from: begin, to: end });
}

/** A stream cannot begin before the partner that gives or takes it. */
function checkExists(partner: Partner | undefined, from: Moment, path: Path, report: Report) {
  if (partner === undefined || from.year === null) return;
  const { year, precision } = partner.from;
  const isSharp = precision === "exact" || precision === "year";
  if (year !== null && isSharp && from.year < year)
    report("before-partner", path, {
      partner: partner.id,
      from: String(from.year),
      exists: String(year),
    });
}
