import type { Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import { streamOrder } from "./filter.ts";

/**
 * Returns whether two streams are of the same resource: by the word that the dataset gives their resource, else by what it
 * is called. Nothing else makes them so: that one could stand in for the other, no name can say.
 */
export function isSameResource(a: Stream, b: Stream): boolean {
  if (a.resourceKind !== null || b.resourceKind !== null) return a.resourceKind === b.resourceKind;
  return a.resource.en === b.resource.en && a.resource.da === b.resource.da;
}

/** Returns all streams of the resource of a stream, itself included, over all years, the earliest first. */
export const streamsOfResource = ({ dataset }: Atlas, stream: Stream): Stream[] =>
  streamOrder(dataset.streams)
    .filter((other) => isSameResource(stream, other))
    .toSorted((a, b) => beginOf(a) - beginOf(b));

const beginOf = ({ spans }: Stream): number => spans[0]?.from.year ?? Infinity;
