import type { Partner } from "../../dataset/schema/partner.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import type { Atlas } from "../atlas.ts";
import { partnersOf } from "../filter.ts";
import { type StreamState, streamState } from "../status.ts";

/** What puts a partner first among those of like names: that it has streams, that it is a member, how many streams. */
export function standingOfPartner({ dataset }: Atlas, { id, kind }: Partner): number[] {
  const streams = dataset.streams.filter((stream) => partnersOf(stream).includes(id)).length;
  return [Number(streams > 0), Number(kind === "member"), streams];
}

const LATEST: Readonly<Partial<Record<StreamState, number>>> = {
  running: 2,
  pilot: 2,
  "last-documented": 2,
  planned: 1,
  "planned-overdue": 1,
};
const isThere = (state: StreamState) => LATEST[state] === 2;

/** What puts a stream first among those of like names: that it runs, that it is planned, for how many years it has run. */
export function standingOfStream(atlas: Atlas, stream: Stream): number[] {
  const years = Array.from({ length: atlas.lastYear - atlas.firstYear + 1 }, (_, i) => atlas.firstYear + i);
  const ran = years.filter((year) => isThere(streamState(atlas, stream, year)));
  return [LATEST[streamState(atlas, stream, atlas.lastYear)] ?? 0, ran.length];
}
