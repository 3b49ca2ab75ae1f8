import type { QuantityClaim } from "../dataset/schema/claim.ts";

/** What a quantity counts: the stream itself, several streams together, or another thing. */
export const SCOPES = ["stream", "several", "other"] as const;
export type Scope = (typeof SCOPES)[number];

/** Returns what a quantity counts. Where the data do not say, it is another thing as soon as it is named in words. */
export function scopeOf({ covers, measure }: Pick<QuantityClaim, "covers" | "measure">): Scope {
  if (covers === null) return measure === null ? "stream" : "other";
  return typeof covers === "string" ? covers : "several";
}
