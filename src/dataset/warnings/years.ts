import type { Dataset } from "../schema/dataset.ts";
import type { Path, Report } from "../checks/report.ts";
import type { WarningCode } from "./warning.ts";

const PREHISTORY_YEARS = 25; // milestones may tell of what led to the first year
const FORESEEN_YEARS = 30; // plans reach so far ahead, hardly further

/** Reports years before the symbiosis, and years further ahead than anybody plans. */
export function warnOfYears(dataset: Dataset, report: Report<WarningCode>): void {
  const { firstYear } = dataset.meta;
  const asOf = Number(dataset.meta.asOf.slice(0, 4));
  const check = (year: number | null | undefined, path: Path, least: number, most: number) => {
    if (year == null) return;
    if (year < least) report("year-before", path, { found: String(year), least: String(firstYear) });
    if (year > most) report("year-ahead", path, { found: String(year), most: String(asOf) });
  };
  const ahead = asOf + FORESEEN_YEARS;
  dataset.streams.forEach(({ spans, claims }, i) => {
    spans.forEach(({ from, to }, n) => {
      check(from.year, ["streams", i, "spans", n, "from", "year"], firstYear, ahead);
      check(to?.year, ["streams", i, "spans", n, "to", "year"], firstYear, ahead);
    });
    claims.forEach((claim, n) => {
      const at = ["streams", i, "claims", n];
      if (claim.about === "quantity") {
        check(claim.referenceYear, [...at, "referenceYear"], firstYear, ahead);
        check(claim.referencePeriod?.from, [...at, "referencePeriod", "from"], firstYear, ahead);
        check(claim.referencePeriod?.to, [...at, "referencePeriod", "to"], firstYear, ahead);
      } else check(claim.year, [...at, "year"], firstYear - PREHISTORY_YEARS, ahead);
    });
  });
  dataset.milestones.forEach(({ when }, i) =>
    check(when.year, ["milestones", i, "when", "year"], firstYear - PREHISTORY_YEARS, ahead),
  );
  dataset.projects.forEach(({ from, to }, i) => {
    check(from.year, ["projects", i, "from", "year"], firstYear, ahead);
    check(to?.year, ["projects", i, "to", "year"], firstYear, ahead);
  });
  dataset.partners.forEach(({ from, memberships }, i) => {
    check(from.year, ["partners", i, "from", "year"], -Infinity, ahead);
    memberships.forEach((membership, n) =>
      check(membership.from.year, ["partners", i, "memberships", n, "from", "year"], firstYear, ahead),
    );
  });
  // No source has been published that is still to come.
  dataset.references.forEach(({ year }, i) => check(year, ["references", i, "year"], -Infinity, asOf));
}
