import type { Moment } from "../dataset/schema/common.ts";
import type { FigureClaim, QuantityClaim, StreamClaim, TimeClaim } from "../dataset/schema/claim.ts";
import type { Stream } from "../dataset/schema/stream.ts";

/** Returns the published amounts of a stream, newest reference year first, those without a year last. */
export function quantitiesOf(stream: Stream): QuantityClaim[] {
  const year = (claim: QuantityClaim) => claim.referenceYear ?? claim.publishedYear ?? -Infinity;
  return stream.claims
    .filter((claim): claim is QuantityClaim => claim.about === "quantity")
    .toSorted((a, b) => year(b) - year(a));
}

/**
 * Returns the one amount to show where there is room for one: the preferred claim, else the newest.
 * Amounts of something else than the resource itself (a share, what was saved) are left out.
 */
export function headlineQuantity(stream: Stream): QuantityClaim | null {
  const plain = quantitiesOf(stream).filter(({ measure, value }) => measure === null && value !== null);
  return plain.find(({ preferred }) => preferred) ?? plain[0] ?? null;
}

/** Returns the claims about start or end, the preferred one first. */
export function timeClaimsOf(stream: Stream, about: "start" | "end"): TimeClaim[] {
  return stream.claims
    .filter((claim): claim is TimeClaim => claim.about === about)
    .toSorted((a, b) => Number(b.preferred) - Number(a.preferred));
}

/** Returns whether references disagree about the year. */
export function isDisputed(claims: readonly { readonly year: number | null }[]): boolean {
  return new Set(claims.map((claim) => claim.year)).size > 1;
}

/** Returns every reference of a record's claims and of the record itself, each once, in order of appearance. */
export function allReferences(record: {
  readonly references: readonly string[];
  readonly claims?: readonly Pick<StreamClaim, "references">[];
}): string[] {
  return [...new Set([...record.references, ...(record.claims ?? []).flatMap((claim) => claim.references)])];
}

/** Returns the years between which the true moment lies; equal where it is sharp, null where open. */
export function rangeOf(moment: Moment): { earliest: number | null; latest: number | null } {
  const { year, precision, latest } = moment;
  if (precision === "before") return { earliest: null, latest: year };
  if (precision === "unknown") return { earliest: year, latest: null };
  return { earliest: year, latest: latest ?? year };
}

/** Returns the year at which a claim is drawn: what it refers to, else when it was published. */
export const yearOfClaim = (claim: FigureClaim): number | null => claim.referenceYear ?? claim.publishedYear;
