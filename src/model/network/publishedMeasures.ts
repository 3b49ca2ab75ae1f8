import type { FigureClaim } from "../../dataset/schema/claim.ts";
import type { NetworkMeasure } from "../../dataset/schema/networkMeasures.ts";
import type { ImpactFigure } from "../../dataset/schema/story.ts";
import type { Atlas } from "../atlas.ts";
import { yearOfClaim } from "../claims.ts";

/** A value of a measure that somebody else published, at its place among the years. */
export interface PublishedPoint {
  readonly claim: FigureClaim;
  readonly year: number;
  /** In the measure's own terms: a share is 0 to 1, whatever it was published as. */
  readonly value: number;
}

/** Returns the figures of the dataset that state a measure of the network. */
export const publishedMeasures = (atlas: Atlas, measure: NetworkMeasure): readonly ImpactFigure[] =>
  atlas.dataset.impactFigures.filter(({ network }) => network === measure);

/** Returns their values that have a place among the years of the dataset, in the order of time. */
export function publishedPoints(atlas: Atlas, measure: NetworkMeasure): readonly PublishedPoint[] {
  return publishedMeasures(atlas, measure)
    .flatMap(({ claims }) => claims)
    .flatMap((claim): PublishedPoint[] => {
      const year = yearOfClaim(claim);
      if (year === null || year < atlas.firstYear || year > atlas.lastYear || claim.value === null) return [];
      return [{ claim, year, value: claim.unit === "%" ? claim.value / 100 : claim.value }];
    })
    .toSorted((a, b) => a.year - b.year || a.value - b.value);
}
