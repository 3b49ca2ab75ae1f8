import type { AboutFigure } from "../dataset/schema/about.ts";
import type { FigureClaim } from "../dataset/schema/claim.ts";
import type { Dataset } from "../dataset/schema/dataset.ts";
import type { Partner } from "../dataset/schema/partner.ts";
import type { ImpactFigure } from "../dataset/schema/story.ts";
import type { Atlas } from "./atlas.ts";

/** Returns the partners that are so much of the association at the dataset's as-of date, by importance. */
export const partnersOfKind = ({ partners }: Dataset, kind: Partner["kind"]): readonly Partner[] =>
  partners
    .filter((partner) => partner.kind === kind)
    .toSorted((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));

/** A published result with the claims that the page about the symbiosis shows of it. */
export interface ShownFigure {
  readonly figure: ImpactFigure;
  readonly claims: readonly FigureClaim[];
}

/** Returns a result with the claim that the atlas follows (the only one, else the first) and those that are to stand beside it. */
export function shownFigure(atlas: Atlas, { figure: id, besides }: AboutFigure): ShownFigure | null {
  const figure = atlas.figures.get(id);
  if (figure === undefined) return null;
  const followed = figure.claims.find(({ preferred }) => preferred) ?? figure.claims[0];
  const beside = figure.claims.filter(
    (claim) => claim !== followed && claim.references.some((reference) => besides.includes(reference)),
  );
  return { figure, claims: [...(followed === undefined ? [] : [followed]), ...beside] };
}
