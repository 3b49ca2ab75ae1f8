import type { Text } from "../dataset/schema/common.ts";
import type { Milestone } from "../dataset/schema/story.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import { isDrawnByItself } from "./drawn.ts";
import { partnersOf, streamOrder } from "./filter.ts";
import { isSameResource } from "./resource.ts";
import { streamState } from "./status.ts";

/** What became of a stream that ended: only what the dataset documents. */
export interface Aftermath {
  readonly stream: Stream;
  /** What came after it, in the words of the dataset; null where it has none. */
  readonly words: Text | null;
  readonly isInferred: boolean;
  readonly references: readonly string[];
  /** Streams that came in its place. */
  readonly next: readonly Stream[];
  /** Other streams of the same resource that its receiver had in the year after the event. */
  readonly otherSources: readonly Stream[];
  /** Other streams of the same resource that its donor gave in that year. */
  readonly otherTakers: readonly Stream[];
}

/** Returns the events with which streams ended, the earliest first; of one partner those that touched it. */
export function stoppages({ dataset, streams }: Atlas, partner: string | null = null): Milestone[] {
  const touches = (milestone: Milestone) =>
    milestone.partners.includes(partner ?? "") ||
    milestone.stopped.some((id) => {
      const stream = streams.get(id);
      return stream !== undefined && partnersOf(stream).includes(partner ?? "");
    });
  return dataset.milestones
    .filter((milestone) => milestone.stopped.length > 0 && (partner === null || touches(milestone)))
    .toSorted((a, b) => (a.when.year ?? 0) - (b.when.year ?? 0));
}

/** Returns what became of each stream that ended with an event. */
export function aftermathOf(atlas: Atlas, { stopped, when }: Milestone): Aftermath[] {
  const year = Math.min((when.latest ?? when.year ?? atlas.lastYear) + 1, atlas.lastYear);
  return stopped.flatMap((id) => {
    const stream = atlas.streams.get(id);
    if (stream === undefined) return [];
    const { afterwards, successor } = stream;
    const next = new Set([...(afterwards?.streams ?? []), ...(successor === null ? [] : [successor])]);
    const others = streamOrder(atlas.dataset.streams).filter(
      (other) =>
        other.id !== id &&
        !next.has(other.id) &&
        isSameResource(other, stream) &&
        isDrawnByItself(streamState(atlas, other, year)),
    );
    return [
      {
        stream,
        words: afterwards?.text ?? null,
        isInferred: afterwards?.inferred ?? false,
        references: afterwards?.references ?? [],
        next: [...next].flatMap((one) => atlas.streams.get(one) ?? []),
        otherSources: others.filter(({ receiver }) => receiver === stream.receiver),
        otherTakers: others.filter(({ donor }) => donor === stream.donor),
      },
    ];
  });
}
