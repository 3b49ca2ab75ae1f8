import type { Stream } from "../dataset/schema/stream.ts";
import type { Atlas } from "./atlas.ts";
import { isDrawnByItself } from "./drawn.ts";
import { streamState } from "./status.ts";

/**
 * Returns the year nearest to `year` in which a stream runs, or ran when it was last documented; of two as near the earlier.
 * `year` itself where there is none, as for a plan.
 */
export function yearToSee(atlas: Atlas, stream: Stream, year: number): number {
  const isThere = (at: number) =>
    at >= atlas.firstYear && at <= atlas.lastYear && isDrawnByItself(streamState(atlas, stream, at));
  for (let away = 0; away <= atlas.lastYear - atlas.firstYear; away++)
    for (const at of [year - away, year + away]) if (isThere(at)) return at;
  return year;
}
