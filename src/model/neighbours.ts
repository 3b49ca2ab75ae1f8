import type { Partner } from "../dataset/schema/partner.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import { partnersOf, streamOrder } from "./filter.ts";
import { STREAM_STATES, streamState } from "./status.ts";

/** What one partner gives, takes and hands on, each in the shared order. */
export interface PartnerStreams {
  readonly gives: readonly Stream[];
  readonly takes: readonly Stream[];
  readonly handsOn: readonly Stream[];
}

/** Returns the streams of a partner over all years. */
export function streamsOfPartner(atlas: Atlas, partnerId: string): PartnerStreams {
  const ordered = streamOrder(atlas.dataset.streams);
  return {
    gives: ordered.filter((s) => s.donor === partnerId),
    takes: ordered.filter((s) => s.receiver === partnerId),
    handsOn: ordered.filter((s) => s.via.includes(partnerId)),
  };
}

/** Returns streams with those first that are there in a year, then plans, then what is over; else in the order given. */
export function presentFirst(atlas: Atlas, streams: readonly Stream[], year: number): Stream[] {
  const rank = (stream: Stream) => STREAM_STATES.indexOf(streamState(atlas, stream, year));
  return streams.toSorted((a, b) => rank(a) - rank(b));
}

/** Returns the partners at the other ends of a partner's streams, each once. */
export function partnersBeside(atlas: Atlas, partnerId: string): Partner[] {
  const ids = new Set(
    atlas.dataset.streams.filter((s) => partnersOf(s).includes(partnerId)).flatMap(partnersOf),
  );
  ids.delete(partnerId);
  return atlas.dataset.partners.filter((p) => ids.has(p.id));
}

/** A stream to follow after another one, and why: it goes on from there, it came before, or it is something else that runs. */
export interface Onward {
  readonly stream: Stream;
  readonly kind: "onward" | "before" | "besides";
}

/**
 * Returns the stream to follow after another one, out of those of a year: one that its receiver gives, else another one of
 * its donor, else another one that its receiver gets, else one that its donor gets, else whatever runs, of its family
 * first. None of those that were walked already, until there is no other; null where nothing else runs.
 */
export function onwardStream(
  streams: readonly Stream[],
  from: Stream,
  walked: readonly string[] = [],
): Onward | null {
  const { id, donor, receiver, family } = from;
  const others = streams.filter((other) => other.id !== id && !walked.includes(other.id));
  const ways: readonly (readonly [Onward["kind"], (other: Stream) => boolean])[] = [
    ["onward", (other) => other.donor === receiver],
    ["besides", (other) => other.donor === donor],
    ["besides", (other) => other.receiver === receiver],
    ["before", (other) => other.receiver === donor],
    ["besides", (other) => other.family === family],
    ["besides", () => true],
  ];
  for (const [kind, isOne] of ways) {
    const stream = others.find(isOne);
    if (stream !== undefined) return { stream, kind };
  }
  return walked.length === 0 ? null : onwardStream(streams, from);
}

/** Returns the streams that a stream took over from, as far as the dataset names them. */
export function predecessorsOf(atlas: Atlas, streamId: string): Stream[] {
  return atlas.dataset.streams.filter((s) => s.successor === streamId);
}

/** A stream, with what came before and after it: the streams that sources name, whoever gives them. */
export interface Succession {
  readonly before: readonly Stream[];
  readonly after: readonly Stream[];
}

/** Returns what a stream took over from and what took over from it, as far as the dataset names streams. */
export function successionOf(atlas: Atlas, stream: Stream): Succession {
  const nextOf = ({ successor, afterwards }: Stream) =>
    new Set([...(successor === null ? [] : [successor]), ...(afterwards?.streams ?? [])]);
  return {
    before: atlas.dataset.streams.filter((other) => nextOf(other).has(stream.id)),
    after: [...nextOf(stream)].flatMap((id) => atlas.streams.get(id) ?? []),
  };
}

/** Returns the other streams between the same two partners, in either direction, in the shared order. */
export function streamsBeside(atlas: Atlas, { id, donor, receiver }: Stream): Stream[] {
  return streamOrder(atlas.dataset.streams).filter(
    (s) =>
      s.id !== id &&
      ((s.donor === donor && s.receiver === receiver) || (s.donor === receiver && s.receiver === donor)),
  );
}
