import { groupBy } from "../../lib/groupBy.ts";
import type { FigureClaim } from "../../dataset/schema/claim.ts";
import { yearOfClaim } from "../../model/claims.ts";

/** One figure and everybody who states it. */
interface Group {
  /** The newest claim of it, which is shown. */
  readonly claim: FigureClaim;
  readonly sources: number;
}

/**
 * Returns the claims that a hall should see beside `lead`: each figure once, those that most sources state first, then
 * the newest. Fifteen claims do not fit on a stage, and three times the same number says nothing three times.
 */
export function stageClaims(claims: readonly FigureClaim[], lead: FigureClaim | null): FigureClaim[] {
  const others = claims.filter((claim) => lead === null || figureOf(claim) !== figureOf(lead));
  const groups = groupBy(others, figureOf);
  return [...groups.values()]
    .flatMap((same): Group[] => {
      const [claim] = same.toSorted((a, b) => yearOf(b) - yearOf(a));
      return claim === undefined
        ? []
        : [{ claim, sources: new Set(same.flatMap(({ references }) => references)).size }];
    })
    .toSorted((a, b) => b.sources - a.sources || yearOf(b.claim) - yearOf(a.claim))
    .map(({ claim }) => claim);
}

/** What is stated, whoever states it, roughly or not. Where no number is, the words beside it are all there is. */
function figureOf({ value, upTo, unit, qualifier, measure, note }: FigureClaim): string {
  const bound = qualifier === "about" ? null : qualifier;
  return JSON.stringify([value, upTo, unit, bound, measure?.en, value === null ? note?.en : null]);
}

const yearOf = (claim: FigureClaim): number => yearOfClaim(claim) ?? 0;
