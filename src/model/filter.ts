import type { Family, Stream } from "../dataset/schema/stream.ts";
import { rememberLast } from "../lib/rememberLast.ts";
import type { Atlas } from "./atlas.ts";
import { type StreamState, streamState } from "./status.ts";

/** What the reader wants to see. Empty lists mean no restriction. */
export interface Filter {
  readonly families: readonly Family[];
  readonly states: readonly StreamState[];
  /** Partner ids: only streams that one of them gives, takes or hands on. */
  readonly partners: readonly string[];
}

/** A stream with its state in the chosen year. */
export interface StreamInYear {
  readonly stream: Stream;
  readonly state: StreamState;
  /** Whether its successor takes over in this very year: the two are counted once. */
  readonly isHandedOver?: boolean;
}

/** One year of the network as every view shows it. */
export interface YearGraph {
  readonly year: number;
  /** All streams of the dataset with their state, in the frozen order of {@link streamOrder}. */
  readonly all: readonly StreamInYear[];
  /** Those that pass the filter and have begun. */
  readonly visible: readonly StreamInYear[];
  /** Ids of the visible ones. */
  readonly visibleIds: ReadonlySet<string>;
  /** Partners that give, take or hand on a visible stream. */
  readonly partnerIds: ReadonlySet<string>;
}

/** Families in the order of the blocks in diagrams. */
export const FAMILIES: readonly Family[] = ["energy", "water", "material"];

/** Returns the streams in the one order that all views share: family, first year, id. Never by year shown. */
export const streamOrder = rememberLast((streams: readonly Stream[]): readonly Stream[] => {
  const first = (s: Stream) => s.spans[0]?.from.year ?? Infinity;
  return streams.toSorted(
    (a, b) =>
      FAMILIES.indexOf(a.family) - FAMILIES.indexOf(b.family) ||
      first(a) - first(b) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
});

/** Returns the ids of every partner that a stream touches: donor, those in between, receiver. */
export const partnersOf = (stream: Stream): string[] => [stream.donor, ...stream.via, stream.receiver];

/** Returns whether a stream in a given state passes the filter. */
export function passes(filter: Filter, stream: Stream, state: StreamState): boolean {
  return (
    (filter.families.length === 0 || filter.families.includes(stream.family)) &&
    (filter.states.length === 0 || filter.states.includes(state)) &&
    (filter.partners.length === 0 || partnersOf(stream).some((id) => filter.partners.includes(id)))
  );
}

/** Returns a stream with what it is in a year. */
export const streamInYear = (atlas: Atlas, stream: Stream, year: number): StreamInYear => ({
  stream,
  state: streamState(atlas, stream, year),
  isHandedOver: isHandedOver(atlas, stream, year),
});

/** Whether a stream that runs for the last time in a year hands over to a successor that begins in the same year. */
function isHandedOver(atlas: Atlas, stream: Stream, year: number): boolean {
  const next = stream.successor === null ? undefined : atlas.streams.get(stream.successor);
  return (
    next !== undefined &&
    streamState(atlas, stream, year + 1) === "ended" &&
    streamState(atlas, next, year) === "running" &&
    streamState(atlas, next, year - 1) !== "running"
  );
}

/** Returns the network of one year, as every view shows it. */
export function graphOfYear(atlas: Atlas, year: number, filter: Filter): YearGraph {
  const all = streamOrder(atlas.dataset.streams).map((stream) => streamInYear(atlas, stream, year));
  const visible = all.filter(({ stream, state }) => state !== "not-yet" && passes(filter, stream, state));
  return {
    year,
    all,
    visible,
    visibleIds: new Set(visible.map(({ stream }) => stream.id)),
    partnerIds: new Set(visible.flatMap(({ stream }) => partnersOf(stream))),
  };
}
