import type { Dataset } from "../schema/dataset.ts";
import type { Report } from "../checks/report.ts";
import type { WarningCode } from "./warning.ts";

/** Reports references without an address and partners without a site that do not say why there is none. */
export function warnOfUnexplained({ references, partners }: Dataset, report: Report<WarningCode>): void {
  references.forEach(({ url, noUrl, id }, i) => {
    if (url === null && noUrl === null) report("no-address", ["references", i], { id });
  });
  partners.forEach(({ sites, noSite, id }, i) => {
    if (sites.length === 0 && noSite === null) report("no-site", ["partners", i], { id });
  });
}
