import type { FigureClaim } from "../dataset/schema/claim.ts";
import type { Study } from "../dataset/schema/study.ts";
import type { ImpactFigure } from "../dataset/schema/story.ts";
import type { Atlas } from "./atlas.ts";
import { yearOfClaim } from "./claims.ts";

/** One figure of a published study, and what others say of the same. */
export interface ComparedFigure {
  readonly figure: ImpactFigure;
  /** What the study itself states, or who gives it again where it states nothing. Never changed, never split. */
  readonly claim: FigureClaim;
  /** The same figure given again: in another unit, or as something else. */
  readonly restated: readonly FigureClaim[];
  /** What others say for the year that the study is of. */
  readonly sameYear: readonly FigureClaim[];
}

/** Returns the figures of a study, group by group; a figure of which it says nothing is left out. */
export function comparedFigures(atlas: Atlas, study: Study): ComparedFigure[][] {
  return study.groups
    .map((group) =>
      group.flatMap((id) => {
        const figure = atlas.figures.get(id);
        return (figure && comparedFigure(figure, study)) ?? [];
      }),
    )
    .filter((group) => group.length > 0);
}

function comparedFigure(figure: ImpactFigure, study: Study): ComparedFigure | null {
  const { references, restatedBy, referenceYear } = study;
  const citing = (ids: readonly string[]) =>
    figure.claims.filter((claim) => claim.references.some((id) => ids.includes(id)));
  const own = citing(references);
  const again = citing(restatedBy).filter((claim) => !own.includes(claim));
  const [claim, ...restated] = [...own, ...again];
  if (claim === undefined) return null;
  const others = figure.claims.filter((other) => !own.includes(other) && !again.includes(other));
  return {
    figure,
    claim,
    restated,
    sameYear: referenceYear === null ? [] : others.filter((other) => yearOfClaim(other) === referenceYear),
  };
}
