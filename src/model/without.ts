import type { Partner } from "../dataset/schema/partner.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import { rememberLast } from "../lib/rememberLast.ts";
import type { Atlas } from "./atlas.ts";
import { isDrawnByItself } from "./drawn.ts";
import { partnersOf, streamOrder } from "./filter.ts";
import { isSameResource } from "./resource.ts";
import { type Highlight, streamsLit } from "./selection.ts";
import { streamState } from "./status.ts";

/** A partner at the end of a stream that is gone, which has no other of that resource in the dataset. */
export interface LooseEnd {
  readonly partner: string;
  readonly stream: Stream;
  /** 1: for want of the partner's own streams; 2: for want of those that hang on them. */
  readonly level: 1 | 2;
}

/**
 * One year of the network without one of its partners: what the dataset documents, and nothing about what anybody would
 * do. Two levels deep: the partner's own streams, and those that are documented as made of nothing else.
 */
export interface NetworkWithout {
  readonly partner: string;
  readonly year: number;
  /** Streams that the partner gives, gets or hands on. */
  readonly cut: readonly Stream[];
  /** Streams between others that need, or are made of, nothing documented but what is cut. */
  readonly hanging: readonly Stream[];
  /** The rest of what stands in the year. */
  readonly rest: readonly Stream[];
  /** Who gets something that is gone, and has no other documented source of the same resource. */
  readonly withoutSource: readonly LooseEnd[];
  /** Who gives something that is gone, and has no other documented taker of the same resource. */
  readonly withoutTaker: readonly LooseEnd[];
}

/** Returns the network of a year without a partner. Streams that only were, or are planned, are in no part of it. */
export const networkWithout = rememberLast((atlas: Atlas, partner: string, year: number): NetworkWithout => {
  const standing = streamOrder(atlas.dataset.streams).filter((stream) =>
    isDrawnByItself(streamState(atlas, stream, year)),
  );
  const cut = standing.filter((stream) => partnersOf(stream).includes(partner));
  const others = standing.filter((stream) => !cut.includes(stream));
  const hanging = others.filter((stream) => hangsOn(atlas, stream, { cut, standing }));
  const rest = others.filter((stream) => !hanging.includes(stream));
  const stages = { partner, cut, others, gone: [...cut, ...hanging], rest };
  return {
    partner,
    year,
    cut,
    hanging,
    rest,
    withoutSource: looseEnds(stages, "receiver"),
    withoutTaker: looseEnds(stages, "donor"),
  };
});

/** Returns the streams that are gone and their partners, for all views alike. */
export const litWithout = (atlas: Atlas, { cut, hanging, partner }: NetworkWithout): Highlight => {
  const { streams, partners } = streamsLit(
    atlas,
    [...cut, ...hanging].map(({ id }) => id),
  );
  return { streams, partners: new Set([partner, ...partners]) };
};

interface Standing {
  readonly cut: readonly Stream[];
  readonly standing: readonly Stream[];
}

/** Whether something that a stream cannot do without, by the dataset, comes in that year from what is cut alone. */
function hangsOn(atlas: Atlas, stream: Stream, { cut, standing }: Standing): boolean {
  const isGone = (ids: readonly string[]) => {
    const there = standing.filter(({ id }) => ids.includes(id));
    return there.length > 0 && there.every((one) => cut.includes(one));
  };
  const donor: Partner | undefined = atlas.partners.get(stream.donor);
  const made = (donor?.transformations ?? []).filter(({ to, others }) => !others && to.includes(stream.id));
  return isGone(stream.needs) || made.some(({ from }) => isGone(from));
}

interface Stages {
  readonly partner: string;
  readonly cut: readonly Stream[];
  /** What stands besides the cut ones. */
  readonly others: readonly Stream[];
  readonly gone: readonly Stream[];
  readonly rest: readonly Stream[];
}

/** Each partner and resource once. */
function looseEnds({ partner, cut, others, gone, rest }: Stages, end: "donor" | "receiver"): LooseEnd[] {
  const ends: LooseEnd[] = [];
  const isKnown = (stream: Stream) =>
    ends.some((known) => known.partner === stream[end] && isSameResource(known.stream, stream));
  const add = (from: readonly Stream[], left: readonly Stream[], level: LooseEnd["level"]) => {
    for (const stream of from) {
      const hasOther = left.some((one) => one[end] === stream[end] && isSameResource(one, stream));
      if (stream[end] !== partner && !hasOther && !isKnown(stream))
        ends.push({ partner: stream[end], stream, level });
    }
  };
  add(cut, others, 1);
  add(gone, rest, 2);
  return ends;
}
