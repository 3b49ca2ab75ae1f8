import type { Moment } from "../dataset/schema/common.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import { partnersOf, streamOrder } from "./filter.ts";

/** When a partner came into the network, and by which stream. */
export interface FirstPart {
  readonly from: Moment;
  readonly stream: Stream;
}

/** Plans do not make anybody part of the network. */
const TOOK_PLACE: ReadonlySet<string> = new Set(["running", "pilot"]);

/** Returns the first stream that a partner gave, took or handed on; null where none ever ran. */
export function firstPartOf(atlas: Atlas, partnerId: string): FirstPart | null {
  let first: FirstPart | null = null;
  for (const stream of streamOrder(atlas.dataset.streams)) {
    if (!partnersOf(stream).includes(partnerId)) continue;
    const from = stream.spans.find(({ status }) => TOOK_PLACE.has(status))?.from;
    if (from?.year == null) continue;
    if (first?.from.year == null || from.year < first.from.year) first = { from, stream };
  }
  return first;
}
