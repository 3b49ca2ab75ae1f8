import type { Problem } from "../problem.ts";
import type { Dataset } from "../schema/dataset.ts";
import { isPartOfShared } from "../sharedPart.ts";
import { checkBalances } from "./checkBalances.ts";
import { checkClaims } from "./checkClaims.ts";
import { checkComparisons } from "./checkComparisons.ts";
import { checkCorridors } from "./checkCorridors.ts";
import { checkFindings } from "./checkFindings.ts";
import { checkIds } from "./checkIds.ts";
import { checkCitations, checkLinks } from "./checkLinks.ts";
import { checkMapFeatures, checkMapFrame } from "./checkMap.ts";
import { checkPlaces } from "./checkPlaces.ts";
import { checkStudies } from "./checkStudies.ts";
import { checkSuccession } from "./checkSuccession.ts";
import { checkTimes } from "./checkTimes.ts";
import { checkTransformations } from "./checkTransformations.ts";
import { checkTours } from "./checkTours.ts";
import type { Report } from "./report.ts";

const CHECKS = [
  checkIds,
  checkLinks,
  checkTimes,
  checkClaims,
  checkPlaces,
  checkSuccession,
  checkTransformations,
  checkMapFrame,
  checkMapFeatures,
  checkCorridors,
  checkBalances,
  checkFindings,
  checkStudies,
  checkTours,
  checkComparisons,
  checkCitations,
];

/** Returns what does not fit together in a dataset of proper shape; empty if all is well. Takes time in proportion to its size. */
export function checkDataset(dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  const isShared = isPartOfShared(dataset);
  const report: Report = (code, path, params = {}) => {
    if (!isShared(path)) problems.push({ code, path, params });
  };
  for (const check of CHECKS) check(dataset, report);
  return problems;
}
