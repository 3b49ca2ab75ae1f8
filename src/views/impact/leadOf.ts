import type { FigureClaim } from "../../dataset/schema/claim.ts";

/** What is set in large type above the claims of a figure. */
export type Lead =
  | { readonly kind: "claim"; readonly claim: FigureClaim }
  /** The lowest and the highest of plain claims that measure the same; nothing between is computed. */
  | { readonly kind: "range"; readonly claim: Pick<FigureClaim, "value" | "upTo" | "qualifier" | "unit"> }
  | { readonly kind: "none" };

/** Returns the preferred claim, else the span of claims where they can be compared, else nothing. */
export function leadOf(claims: readonly FigureClaim[]): Lead {
  const [first] = claims;
  if (first === undefined) return { kind: "none" };
  const preferred = claims.find((claim) => claim.preferred);
  if (preferred !== undefined) return { kind: "claim", claim: preferred };
  if (claims.length === 1) return { kind: "claim", claim: first };
  const values = claims.flatMap(({ value, upTo }) => (value === null ? [] : [value, upTo ?? value]));
  if (claims.some(({ value }) => value === null) || !claims.every((claim) => isComparable(claim, first)))
    return { kind: "none" };
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  return {
    kind: "range",
    claim: { value: lowest, upTo: highest === lowest ? null : highest, qualifier: null, unit: first.unit },
  };
}

/** "More than 30" has no upper end, and claims that count different things have no common span. */
const isComparable = (claim: FigureClaim, other: FigureClaim): boolean =>
  claim.unit === other.unit &&
  claim.measure?.en === other.measure?.en &&
  (claim.qualifier === null || claim.qualifier === "about");
