import type { Milestone } from "../dataset/schema/story.ts";
import type { Stream } from "../dataset/schema/stream.ts";

/** What tells most of what the network does, first. */
const KINDS: readonly Milestone["kind"][] = [
  "stream",
  "environment",
  "partner",
  "network",
  "project",
  "recognition",
];

/** A milestone that names a year's change, and how much of it. */
export interface YearTitle {
  readonly milestone: Milestone;
  /** Whether it is about more than half of what begins or ends. */
  readonly isMost: boolean;
}

/**
 * Returns the milestone of a year that names best what changes: the one about most of the changing streams and
 * fewest others, then by its kind; where nothing changes, the one about most streams. Null in a year without any.
 *
 * @param milestones those of the year
 * @param changing the streams that begin in it; where none does, those that end
 */
export function yearTitle(milestones: readonly Milestone[], changing: readonly Stream[]): YearTitle | null {
  const ids = new Set(changing.map(({ id }) => id));
  const countOf = ({ streams }: Milestone) => streams.filter((id) => ids.has(id)).length;
  const [milestone] = milestones.toSorted(
    (a, b) =>
      countOf(b) - countOf(a) ||
      // About nothing else; where none is about what changes, about most.
      (a.streams.length - b.streams.length) * (countOf(a) > 0 ? 1 : -1) ||
      KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind),
  );
  return milestone === undefined ? null : { milestone, isMost: countOf(milestone) * 2 > ids.size };
}
