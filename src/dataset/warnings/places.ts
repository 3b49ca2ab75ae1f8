import type { Dataset } from "../schema/dataset.ts";
import type { Report } from "../checks/report.ts";
import { eachValue } from "./eachValue.ts";
import type { WarningCode } from "./warning.ts";

const NEAR_ZERO = 0.01; // degrees

/** Reports points in the sea off Africa at 0° north, 0° east, where empty fields of coordinates end up. */
export function warnOfPlaces(dataset: Dataset, report: Report<WarningCode>): void {
  eachValue(dataset, {
    point: ([lon, lat], path) => {
      if (Math.abs(lon) < NEAR_ZERO && Math.abs(lat) < NEAR_ZERO)
        report("null-island", path, { found: `${lon}, ${lat}` });
    },
  });
}
