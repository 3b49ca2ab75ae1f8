import type { Milestone } from "../dataset/schema/story.ts";
import type { Atlas } from "./atlas.ts";
import { beginningOf } from "./beginning.ts";
import { boundOf } from "./evidence.ts";
import type { StreamChange, YearDifference } from "./differences.ts";

/** Returns the events after one year and until another, in order. */
export const milestonesBetween = ({ dataset }: Atlas, from: number, to: number): Milestone[] =>
  dataset.milestones
    .filter(({ when }) => when.year !== null && when.year > from && when.year <= to)
    .toSorted((a, b) => dateOf(a).localeCompare(dateOf(b)));

const dateOf = ({ when }: Milestone): string => when.date ?? String(when.year);

/**
 * Returns the events between two years that the dataset ties to a stream: those with which it ended first, then those of
 * the year in which it began or ended, then the rest in order.
 */
export function eventsOfChange(
  atlas: Atlas,
  { from, to }: Pick<YearDifference, "from" | "to">,
  { stream }: Pick<StreamChange, "stream">,
): Milestone[] {
  const turns = new Set([beginningOf(atlas, stream).moment.year, ...stream.spans.map(boundOf)]);
  const weight = (milestone: Milestone) =>
    milestone.stopped.includes(stream.id) ? 2 : Number(turns.has(milestone.when.year));
  return milestonesBetween(atlas, from, to)
    .filter(({ streams, stopped }) => streams.includes(stream.id) || stopped.includes(stream.id))
    .toSorted((a, b) => weight(b) - weight(a));
}
