import type { Milestone } from "../dataset/schema/story.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import { isRun } from "./evidence.ts";
import { type StreamState, streamState } from "./status.ts";

/** Everything that changes in one year. */
export interface YearEvent {
  readonly year: number;
  /** Streams that begin to run; a pilot is no beginning yet. */
  readonly started: readonly Stream[];
  /** Streams that ran the year before and no longer do. */
  readonly ended: readonly Stream[];
  /** Streams that change in another way: are planned or piloted, have probably ended, or a plan that is given up. */
  readonly changed: readonly Stream[];
  readonly milestones: readonly Milestone[];
}

const isRunning = (state: StreamState) => state === "running" || state === "pilot";

/** What happened to a stream, as far as sources tell: that evidence or a date lies back is no event of that year. */
function toldOf(atlas: Atlas, stream: Stream, year: number): StreamState {
  const state = streamState(atlas, stream, year);
  if (state === "planned-overdue") return "planned";
  if (state !== "last-documented") return state;
  const seen = stream.spans.findLast((span) => isRun(span) && (span.from.year ?? Infinity) <= year);
  return seen?.status === "pilot" ? "pilot" : "running";
}

/** Returns the years in which something changes, in order, with what changes; the first year is always one. */
export function yearEvents(atlas: Atlas): YearEvent[] {
  const events: YearEvent[] = [];
  for (let year = atlas.firstYear; year <= atlas.lastYear; year++) {
    const event = eventOf(atlas, year);
    const isEmpty =
      event.started.length + event.ended.length + event.changed.length + event.milestones.length === 0;
    if (!isEmpty || year === atlas.firstYear || year === atlas.lastYear) events.push(event);
  }
  return events;
}

/** Returns what changes in one year; lists are empty where nothing does. */
export function eventOf(atlas: Atlas, year: number): YearEvent {
  const started: Stream[] = [];
  const ended: Stream[] = [];
  const changed: Stream[] = [];
  for (const stream of atlas.dataset.streams) {
    const before = toldOf(atlas, stream, year - 1);
    const now = toldOf(atlas, stream, year);
    if (before === now) continue;
    if (now === "running") started.push(stream);
    else if (now === "ended" && isRunning(before)) ended.push(stream);
    else changed.push(stream);
  }
  const milestones = atlas.dataset.milestones.filter((m) => m.when.year === year);
  return { year, started, ended, changed, milestones };
}

/** Returns the year of the event after (`+1`) or before (`-1`) `year`; null at the end of the row. */
export function neighbourEvent(events: readonly YearEvent[], year: number, direction: 1 | -1): number | null {
  const years = events.map((event) => event.year);
  const next = direction === 1 ? years.find((y) => y > year) : years.findLast((y) => y < year);
  return next ?? null;
}
