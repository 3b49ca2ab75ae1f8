import type { Moment } from "../dataset/schema/common.ts";
import type { FigureClaim, Period, QuantityClaim, StreamClaim, TimeClaim } from "../dataset/schema/claim.ts";
import type { ImpactFigure } from "../dataset/schema/story.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import { isOfWhatHappened } from "./happened.ts";
import { isOutsideItsLife } from "./life.ts";
import { SCOPES, scopeOf } from "./scope.ts";

/**
 * Returns the published amounts of a stream: its own, then those that it is part of, then figures of other things; in each
 * the newest first, those without a year last.
 */
export function quantitiesOf(stream: Stream): QuantityClaim[] {
  const scope = (claim: QuantityClaim) => SCOPES.indexOf(scopeOf(claim));
  return stream.claims
    .filter((claim): claim is QuantityClaim => claim.about === "quantity")
    .toSorted((a, b) => scope(a) - scope(b) || (yearOfClaim(b) ?? 0) - (yearOfClaim(a) ?? 0));
}

/**
 * Returns the one amount to show where there is room for one: of the stream itself, else one that it is part of; the
 * preferred claim, else the newest of what happened, else the newest of plans, permits and capacities. Figures of another
 * thing (a share, what was saved) are left out, and counts of years in which the stream was not there.
 */
export function headlineQuantity(stream: Stream): QuantityClaim | null {
  const published = quantitiesOf(stream).filter(
    (claim) => claim.value !== null && !isOutsideItsLife(stream, claim),
  );
  for (const scope of ["stream", "several"]) {
    const claims = published.filter((claim) => scopeOf(claim) === scope);
    const found = claims.find(({ preferred }) => preferred) ?? claims.find(isOfWhatHappened) ?? claims[0];
    if (found !== undefined) return found;
  }
  return null;
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

type Years = Pick<FigureClaim, "referenceYear" | "referencePeriod" | "publishedYear" | "publishedPeriod">;

/** Returns the year at which a claim is drawn: what it refers to, else when it was published; of a rough time the middle. */
export const yearOfClaim = (claim: Years): number | null =>
  claim.referenceYear ??
  middleOf(claim.referencePeriod) ??
  claim.publishedYear ??
  middleOf(claim.publishedPeriod);

/**
 * Returns the claims about a figure in the order in which people read them: counts of streams and members the newest first,
 * those without a year last; others as the keeper has them.
 */
export function claimsToRead({
  kind,
  claims,
}: Pick<ImpactFigure, "kind" | "claims">): readonly FigureClaim[] {
  if (kind !== "stream-count" && kind !== "member-count") return claims;
  return claims.toSorted((a, b) => (yearOfClaim(b) ?? -Infinity) - (yearOfClaim(a) ?? -Infinity));
}

/** Returns whether it is known, if only roughly, when a figure refers to; else `yearOfClaim` is that of publication. */
export const hasReferenceTime = ({ referenceYear, referencePeriod }: Years): boolean =>
  referenceYear !== null || referencePeriod !== null;

const middleOf = (period: Period | null): number | null =>
  period === null ? null : Math.floor((period.from + period.to) / 2);
