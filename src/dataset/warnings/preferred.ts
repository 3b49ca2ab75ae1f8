import type { Report } from "../checks/report.ts";
import type { Basis, QuantityClaim } from "../schema/claim.ts";
import type { Dataset } from "../schema/dataset.ts";
import { isOwnAmount } from "./ownAmount.ts";
import type { WarningCode } from "./warning.ts";

/** On what ground a figure says what happened. */
const HAPPENED: ReadonlySet<Basis> = new Set(["measured", "reported", "calculated"]);

/**
 * Reports a preferred amount that is a bundle, a plan or another thing where the stream has one of its own that happened.
 * Only where it is said what both count: from a `measure` alone nothing follows.
 */
export function warnOfPreferred(dataset: Dataset, report: Report<WarningCode>): void {
  dataset.streams.forEach(({ claims }, i) => {
    const own = claims.find((claim): claim is QuantityClaim => claim.about === "quantity" && isOwn(claim));
    if (own === undefined) return;
    claims.forEach((claim, n) => {
      if (claim.about === "quantity" && claim.preferred && !isOwn(claim) && isSaid(claim))
        report("preferred-weaker", ["streams", i, "claims", n, "preferred"], {
          found: amountOf(claim),
          own: amountOf(own),
        });
    });
  });
}

const amountOf = ({ value, unit }: QuantityClaim) => `${value} ${unit}`;

const isOwn = (claim: QuantityClaim) =>
  isOwnAmount(claim) && claim.value !== null && HAPPENED.has(claim.basis);

const isSaid = ({ covers, measure }: QuantityClaim) => covers !== null || measure === null;
