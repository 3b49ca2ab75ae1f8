import type { Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import { boundOf, hasEnd, isRun, type StreamEvidence } from "./evidence.ts";

/**
 * What a stream is in one year. The first four are there, or may be: the evidence says which. "last-documented": no end
 * is known, and the year comes after the last evidence; see {@link isFresh} for the newest years.
 */
export const STREAM_STATES = [
  "running",
  "pilot",
  "last-documented",
  "probably-ended",
  "planned",
  "planned-overdue",
  "ended",
  "not-yet",
] as const;
export type StreamState = (typeof STREAM_STATES)[number];

const NO_EVIDENCE: StreamEvidence = { lastYear: null, last: [], plannedFor: null, isForetold: false };
/** Returns what the dataset knows of a stream apart from its spans. */
export const evidenceOf = (atlas: Atlas, { id }: Stream) => atlas.evidence.get(id) ?? NO_EVIDENCE;

/**
 * Returns the state of a stream in `year`: from its spans, as far as they know an end, and else from the evidence. A
 * span counts from its first year to its last, both included; years between two documented ones run.
 */
export function streamState(atlas: Atlas, stream: Stream, year: number): StreamState {
  const span = stream.spans.findLast(({ from }) => from.year !== null && from.year <= year);
  if (span === undefined) return "not-yet";
  if (year > boundOf(span)) return "ended";
  const evidence = evidenceOf(atlas, stream);
  if (span.status === "planned" || evidence.isForetold) return stateOfPlan(evidence, year);
  if (span.status === "unconfirmed") return stateInDoubt(stream, year);
  if (hasEnd(span) && span.to?.precision !== "before") return span.status;
  const { lastYear } = evidence;
  if (lastYear === null || year <= lastYear) return span.status;
  if (isOver(stream, year)) return "probably-ended";
  return isFresh(atlas, lastYear) ? span.status : "last-documented";
}

/**
 * Whether evidence is at most `meta.evidenceYears` older than the dataset itself: then a stream counts as running up to
 * today. A source takes its time; a year of the past has had it.
 */
const isFresh = ({ lastYear, dataset }: Atlas, documented: number): boolean =>
  lastYear <= documented + dataset.meta.evidenceYears;

const stateOfPlan = ({ plannedFor }: StreamEvidence, year: number): StreamState =>
  plannedFor !== null && plannedFor < year ? "planned-overdue" : "planned";

/** A span that its keeper called unconfirmed: nobody says that it ran then, whatever other claims say. */
function stateInDoubt(stream: Stream, year: number): StreamState {
  const began = stream.spans.filter(({ from }) => from.year !== null && from.year <= year);
  if (!began.some(isRun) && began.some(({ status }) => status === "planned")) return "planned-overdue";
  return isOver(stream, year) ? "probably-ended" : "last-documented";
}

const isOver = ({ probablyEnded }: Stream, year: number) =>
  probablyEnded !== null && (probablyEnded.from === null || year >= probablyEnded.from);

/** Returns the newest year in which something shows the stream running; null where nothing does. */
export const lastDocumented = (atlas: Atlas, stream: Stream): number | null =>
  evidenceOf(atlas, stream).lastYear;
