import type { Report } from "../checks/report.ts";
import type { Dataset } from "../schema/dataset.ts";
import { isPartOfShared } from "../sharedPart.ts";
import { warnOfAmounts } from "./amounts.ts";
import { warnOfLanguages } from "./languages.ts";
import { warnOfPlaces } from "./places.ts";
import { warnOfPreferred } from "./preferred.ts";
import { warnOfSharedFigures } from "./sharedFigures.ts";
import { warnOfTexts } from "./texts.ts";
import { warnOfUnexplained } from "./unexplained.ts";
import type { Warning, WarningCode } from "./warning.ts";
import { warnOfYears } from "./years.ts";

const RULES = [
  warnOfTexts,
  warnOfLanguages,
  warnOfAmounts,
  warnOfPreferred,
  warnOfSharedFigures,
  warnOfYears,
  warnOfPlaces,
  warnOfUnexplained,
];

/** Returns what is odd in a dataset that is in order. Takes time in proportion to its size. */
export function findWarnings(dataset: Dataset): Warning[] {
  const warnings: Warning[] = [];
  const isShared = isPartOfShared(dataset);
  const report: Report<WarningCode> = (code, path, params = {}) => {
    if (!isShared(path)) warnings.push({ code, path, params });
  };
  for (const rule of RULES) rule(dataset, report);
  return warnings;
}
