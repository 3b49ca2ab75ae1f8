import { isConvertible } from "../../lib/convert.ts";
import type { Unit } from "../../lib/units.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { FindingChart } from "../schema/finding.ts";
import type { ImpactFigure } from "../schema/story.ts";
import type { Path, Report } from "./report.ts";
import { sharedUnits } from "./sharedUnits.ts";

/** Reports what a finding's chart names and is not there or cannot be drawn, and promises that a series cannot be held against. */
export function checkFindings(dataset: Dataset, report: Report): void {
  dataset.findings.forEach(({ chart }, i) => checkChart(dataset, chart, report, ["findings", i, "chart"]));
  if (dataset.series.every(({ promised }) => promised.length === 0)) return;
  const units = sharedUnits(dataset);
  dataset.series.forEach(({ promised, unit }, i) =>
    promised.forEach((id, n) => {
      const path: Path = ["series", i, "promised", n];
      const found = units.get(id);
      if (found === undefined) report("dangling-id", path, { kind: "shared figure", id });
      else if (!isConvertible(found, unit)) report("chart-unit", path, { id, found, unit });
    }),
  );
}

function checkChart(dataset: Dataset, chart: FindingChart, report: Report, path: Path): void {
  if ("balance" in chart) checkYear(dataset, chart, report, path);
  else if ("figure" in chart) {
    const figure = dataset.impactFigures.find(({ id }) => id === chart.figure);
    if (figure === undefined)
      report("dangling-id", [...path, "figure"], { kind: "figure", id: chart.figure });
    else if (figure.claims.every(({ value }) => value === null))
      report("finding-empty", [...path, "figure"], { id: chart.figure });
  } else if ("figures" in chart)
    checkUnits(chart.figures, "figures", report, path, {
      kind: "figure",
      unitOf: (id) => {
        const figure = dataset.impactFigures.find((one) => one.id === id);
        return figure === undefined ? undefined : unitFollowed(figure);
      },
    });
  else
    checkUnits(chart.series, "series", report, path, {
      kind: "series",
      unitOf: (id) => dataset.series.find((one) => one.id === id)?.unit,
    });
}

function checkYear(
  { balances }: Dataset,
  { balance: id, year }: Extract<FindingChart, { balance: string }>,
  report: Report,
  path: Path,
): void {
  const balance = balances.find((one) => one.id === id);
  if (balance === undefined) report("dangling-id", [...path, "balance"], { kind: "balance", id });
  else if (year < balance.from || year > balance.to)
    report("finding-year", [...path, "year"], {
      year: String(year),
      from: String(balance.from),
      to: String(balance.to),
    });
}

interface Sought {
  readonly kind: string;
  /** Undefined where there is no such record, null where it has no value to draw. */
  readonly unitOf: (id: string) => Unit | null | undefined;
}

/** What is drawn on one axis has one unit. */
function checkUnits(
  ids: readonly string[],
  field: "figures" | "series",
  report: Report,
  path: Path,
  { kind, unitOf }: Sought,
): void {
  const first = ids.map(unitOf).find((unit) => unit != null);
  ids.forEach((id, n) => {
    const found = unitOf(id);
    const at = [...path, field, n];
    if (found === undefined) report("dangling-id", at, { kind, id });
    else if (found === null) report("finding-empty", at, { id });
    else if (first != null && found !== first) report("chart-unit", at, { id, found, unit: first });
  });
}

/** The unit of the claim that is followed: the preferred one, else the only one with a number. */
function unitFollowed({ claims }: ImpactFigure): Unit | null {
  const published = claims.filter(({ value }) => value !== null);
  const [only] = published;
  const followed =
    published.find(({ preferred }) => preferred) ?? (published.length === 1 ? only : undefined);
  return followed?.unit ?? null;
}
