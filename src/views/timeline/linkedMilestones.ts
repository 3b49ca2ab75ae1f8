import type { Milestone } from "../../dataset/schema/story.ts";
import type { Selection } from "../../model/selection.ts";

/** Returns whether a milestone is what the reader looks at, or belongs to it. */
export function isLinked(milestone: Milestone, target: Selection | null): boolean {
  switch (target?.kind) {
    case "milestone":
      return target.id === milestone.id;
    case "stream":
      return milestone.streams.includes(target.id);
    case "partner":
      return milestone.partners.includes(target.id);
    default:
      return false;
  }
}

/** Returns the ids of the milestones of a selected stream or partner; null if none is selected or it has none. */
export function linkedMilestones(
  milestones: readonly Milestone[],
  selection: Selection | null,
): ReadonlySet<string> | null {
  if (selection?.kind !== "stream" && selection?.kind !== "partner") return null;
  const linked = milestones.filter((milestone) => isLinked(milestone, selection));
  return linked.length === 0 ? null : new Set(linked.map(({ id }) => id));
}
