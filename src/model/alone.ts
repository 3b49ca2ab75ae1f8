import { rememberLast } from "../lib/rememberLast.ts";
import { isDrawnByItself } from "./drawn.ts";
import type { StreamInYear, YearGraph } from "./filter.ts";

/** What the partners of one year would miss if none gave another anything. */
export interface Missed {
  readonly year: number;
  /** The streams that are gone: what runs, or ran when it was last documented. */
  readonly streams: readonly StreamInYear[];
  /** Of so many a source says what their receiver has them in the place of. */
  readonly replacing: number;
  /** Of so many a source says what their donor did with them before, or would do. */
  readonly otherwise: number;
}

/** Returns what would be missed of a year as it is drawn. Plans and what has ended nobody misses. */
export const missedIn = rememberLast(({ year, visible }: Pick<YearGraph, "year" | "visible">): Missed => {
  const streams = visible.filter(({ state }) => isDrawnByItself(state));
  return {
    year,
    streams,
    replacing: streams.filter(({ stream }) => stream.replaces !== null).length,
    otherwise: streams.filter(({ stream }) => stream.otherwise !== null).length,
  };
});
