import type { FigureClaim } from "../dataset/schema/claim.ts";
import type { Dataset } from "../dataset/schema/dataset.ts";
import { rememberLast } from "../lib/rememberLast.ts";

/** Returns the shared figure of an id as a record uses it; null where none does. */
export const claimOfShared = (dataset: Dataset, id: string): FigureClaim | null =>
  sharedUses(dataset).get(id) ?? null;

/** Shared figures stand in the records that use them; a dataset that is served holds them nowhere else. */
const sharedUses = rememberLast((dataset: Dataset): ReadonlyMap<string, FigureClaim> => {
  const claims: FigureClaim[] = [
    ...dataset.streams.flatMap((stream) => stream.claims.filter((claim) => claim.about === "quantity")),
    ...dataset.partners.flatMap((partner) => partner.figures),
    ...dataset.impactFigures.flatMap((figure) => figure.claims),
    ...dataset.projects.flatMap((project) => project.figures),
  ];
  return new Map(claims.flatMap((claim) => (claim.figure === null ? [] : [[claim.figure, claim]])));
});
