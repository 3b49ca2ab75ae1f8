import type { FigureClaim } from "../dataset/schema/claim.ts";
import type { Series } from "../dataset/schema/story.ts";
import { convert } from "../lib/convert.ts";
import type { Atlas } from "./atlas.ts";
import { claimOfShared } from "./sharedClaims.ts";

/** What was said beforehand of what a series measures. */
export interface SeriesPromise {
  /** As it was published. */
  readonly claim: FigureClaim;
  /** In the unit of the series. */
  readonly value: number;
}

/** Returns what was promised of a series, in its unit; what does not convert exactly is left out. */
export const promisesOf = (atlas: Atlas, { promised, unit }: Series): SeriesPromise[] =>
  promised.flatMap((id) => {
    const claim = claimOfShared(atlas.dataset, id);
    const value = claim === null || claim.value === null ? null : convert(claim.value, claim.unit, unit);
    return claim === null || value === null ? [] : [{ claim, value }];
  });
