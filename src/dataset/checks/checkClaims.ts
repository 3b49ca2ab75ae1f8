import type { Unit } from "../../lib/units.ts";
import type { Period, QuantityClaim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import type { Path, Report } from "./report.ts";

/** Units in which a published value may lie below zero: changes, temperatures, results in money. */
const MAY_BE_NEGATIVE: ReadonlySet<Unit> = new Set([
  "%",
  "degC",
  "DKK",
  "DKK/year",
  "EUR",
  "EUR/year",
  "USD",
  "USD/year",
  "SEK",
]);

/** A published value, of whatever record. */
interface Figure {
  readonly value: number | null;
  readonly upTo: number | null;
  readonly unit: Unit;
  readonly referenceYear: number | null;
  readonly referenceYearTo: number | null;
  readonly referencePeriod: Period | null;
  readonly publishedYear: number | null;
  readonly publishedPeriod: Period | null;
}

/** Reports claims of which none, or more than one, is preferred, and values that cannot be so. */
export function checkClaims(dataset: Dataset, report: Report): void {
  dataset.streams.forEach(({ id, claims }, i) => {
    const path: Path = ["streams", i, "claims"];
    checkPreferredTimes(claims, path, report);
    checkPreferredAmounts(
      claims.filter((claim) => claim.about === "quantity"),
      path,
      report,
    );
    claims.forEach((claim, n) => {
      if (claim.about !== "quantity") return;
      checkFigure(claim, [...path, n], report);
      checkCovers(claim, id, [...path, n, "covers"], report);
    });
  });
  dataset.milestones.forEach(({ claims }, i) =>
    checkPreferredTimes(claims, ["milestones", i, "claims"], report),
  );
  dataset.impactFigures.forEach(({ claims }, i) => {
    const path: Path = ["impactFigures", i, "claims"];
    checkPreferredAmounts(claims, path, report);
    claims.forEach((claim, n) => checkFigure(claim, [...path, n], report));
  });
  dataset.figures.forEach((figure, i) => checkFigure(figure, ["figures", i], report));
  for (const collection of ["partners", "projects"] as const)
    dataset[collection].forEach(({ figures }, i) =>
      figures.forEach((claim, n) => checkFigure(claim, [collection, i, "figures", n], report)),
    );
  dataset.series.forEach(({ unit, values }, i) =>
    values.forEach(({ value }, n) => checkSign(value, unit, ["series", i, "values", n, "value"], report)),
  );
}

/** Where claims about a date disagree one of them is preferred, and only one. */
function checkPreferredTimes(
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

/** Table and details lead with one amount, so no two can both be the one that the atlas follows. */
function checkPreferredAmounts(
  claims: readonly { readonly preferred: boolean }[],
  path: Path,
  report: Report,
) {
  const n = claims.filter(({ preferred }) => preferred).length;
  if (n > 1) report("preferred-amounts", path, { n: String(n) });
}

function checkFigure(figure: Figure, path: Path, report: Report) {
  const { value, upTo, unit, referenceYear, referenceYearTo } = figure;
  checkSign(value, unit, [...path, "value"], report);
  checkSign(upTo, unit, [...path, "upTo"], report);
  if (upTo !== null && (value === null || upTo <= value))
    report("range-order", [...path, "upTo"], { from: String(value), to: String(upTo), field: "upTo" });
  if (referenceYearTo !== null && (referenceYear === null || referenceYearTo < referenceYear))
    report("figure-years", [...path, "referenceYearTo"], {
      from: String(referenceYear),
      to: String(referenceYearTo),
    });
  for (const [year, period] of [
    ["referenceYear", "referencePeriod"],
    ["publishedYear", "publishedPeriod"],
  ] as const)
    if (figure[year] !== null && figure[period] !== null)
      report("figure-period", [...path, period], { year, period });
}

/** What is counted together holds the stream at which it stands, and something besides. */
function checkCovers({ covers }: QuantityClaim, id: string, path: Path, report: Report) {
  if (covers === null || typeof covers === "string") return;
  const { streams, others } = covers;
  if (!streams.includes(id)) report("covers-without-itself", [...path, "streams"], { id });
  else if (streams.every((one) => one === id) && !others) report("covers-alone", path, { id });
}

function checkSign(value: number | null, unit: Unit, path: Path, report: Report) {
  if (value !== null && value < 0 && !MAY_BE_NEGATIVE.has(unit))
    report("negative-amount", path, { found: String(value), unit });
}
