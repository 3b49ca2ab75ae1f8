import { groupBy } from "../../lib/groupBy.ts";
import type { Unit } from "../../lib/units.ts";
import { hasNumber, type Numbered, type PublishedFigure, thingOf } from "../../model/comparable.ts";
import { type ClaimScale, claimScale } from "./claimScale.ts";

/** Figures of one thing in one unit, on an axis of their own. */
export interface ClaimGroup<C extends PublishedFigure> {
  readonly unit: Unit;
  readonly scale: ClaimScale;
  /** In the order of the scale's places. */
  readonly claims: readonly Numbered<C>[];
}

/**
 * Returns the figures that can be drawn beside each other, a group for each thing that is counted and each unit, in the
 * order given. A figure that stands alone in its group has nothing to be compared with and is left out.
 */
export function claimGroups<C extends PublishedFigure>(claims: readonly C[]): ClaimGroup<C>[] {
  const groups = groupBy(claims.filter(hasNumber), (claim) => `${claim.unit} ${thingOf(claim)}`);
  return [...groups.values()].flatMap((group) => {
    const scale = claimScale(group);
    const [first] = group;
    return scale === null || first === undefined ? [] : [{ unit: first.unit, scale, claims: group }];
  });
}
