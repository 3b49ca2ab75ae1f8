import type { FigureClaim } from "../dataset/schema/claim.ts";
import type { ImpactFigure } from "../dataset/schema/story.ts";
import type { Atlas } from "./atlas.ts";
import { yearOfClaim } from "./claims.ts";

/** The symbiosis's own number of streams, as one claim about a figure states it. */
export interface PublishedCount {
  readonly figure: ImpactFigure;
  readonly claim: FigureClaim;
}

/**
 * Returns the newest number of streams that is published for a year or an earlier one; of one year the preferred, else the
 * first. Null where there is none. It is counted in another way than ours, and belongs beside it, not into it.
 */
export function publishedCount(atlas: Atlas, year: number): PublishedCount | null {
  const counts = atlas.dataset.impactFigures
    .filter(({ kind }) => kind === "stream-count")
    .flatMap((figure) => figure.claims.map((claim) => ({ figure, claim, of: yearOfClaim(claim) })))
    .filter(({ claim, of }) => claim.unit === "streams" && claim.value !== null && of !== null && of <= year);
  const [newest] = counts.toSorted(
    (a, b) => (b.of ?? 0) - (a.of ?? 0) || Number(b.claim.preferred) - Number(a.claim.preferred),
  );
  return newest === undefined ? null : { figure: newest.figure, claim: newest.claim };
}
