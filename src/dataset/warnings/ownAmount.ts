import type { QuantityClaim } from "../schema/claim.ts";

/** Whether a quantity is an amount of the stream itself; where nobody says so, it is unless another thing is named. */
export const isOwnAmount = ({ covers, measure }: Pick<QuantityClaim, "covers" | "measure">): boolean =>
  covers === "stream" || (covers === null && measure === null);
