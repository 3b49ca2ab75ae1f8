import type { Atlas } from "../model/atlas.ts";
import type { Followed } from "../model/chains.ts";
import { yearToSee } from "../model/yearToSee.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import { STREAM_VIEWS } from "./streamViews.ts";
import type { ViewState } from "./viewState.ts";

/** Returns what to change to stand at a stream: it is selected, in the nearest year in which it is there. */
export function standingAt(
  atlas: Atlas,
  stream: Stream,
  year: number,
): Pick<ViewState, "selection" | "year"> {
  const seen = yearToSee(atlas, stream, year);
  return {
    selection: { kind: "stream", id: stream.id },
    year: seen === atlas.lastYear ? null : seen,
  };
}

/** Returns what to change to follow a chain from one of its streams, in a view that shows streams. */
export function following(
  atlas: Atlas,
  { view, year }: Pick<ViewState, "view" | "year">,
  { stream, chain }: Followed,
): Partial<ViewState> {
  return {
    ...standingAt(atlas, stream, year ?? atlas.lastYear),
    ...(STREAM_VIEWS.has(view) ? {} : { view: "overview" }),
    follow: chain,
    without: null,
  };
}
