import type { Atlas } from "../../model/atlas.ts";
import { highlightOf, type Selection } from "../../model/selection.ts";
import { streamState } from "../../model/status.ts";
import { selecting } from "../../state/selecting.ts";
import type { ViewName, ViewState } from "../../state/viewState.ts";

/** The views that show streams and partners, whichever is on screen. */
const NETWORK: readonly ViewName[] = ["overview", "map", "flows", "timeline"];

/**
 * Returns what to change so that a hall sees something that was looked up: in a view that can show it, in a year in
 * which it is there, and not hidden by the step's filter or its place on the map.
 */
export function answerView(atlas: Atlas, view: ViewState, selection: Selection): Partial<ViewState> {
  return {
    selection: { kind: selection.kind, id: selection.id },
    view: viewFor(view.view, selection),
    year: yearFor(atlas, view, selection),
    compare: null,
    follow: [],
    without: null,
    families: [],
    states: [],
    partners: [],
    camera: null,
  };
}

function viewFor(view: ViewName, { kind }: Selection): ViewName {
  switch (kind) {
    case "figure":
      return "impact";
    case "project":
      return "beyond";
    case "milestone":
      return "timeline";
    case "partner":
    case "stream":
      return NETWORK.includes(view) ? view : "overview";
  }
}

/**
 * A milestone brings its year. Else the year on screen if the thing is there by then, or the dataset's last, for most
 * questions are about today.
 */
function yearFor(atlas: Atlas, view: ViewState, selection: Selection): number | null {
  const { year = view.year } = selecting(atlas, view, selection);
  if (year === null || selection.kind === "milestone") return year;
  const own = highlightOf(atlas, selection)?.streams ?? new Set<string>();
  const isThere = atlas.dataset.streams.some(
    (stream) => own.has(stream.id) && streamState(atlas, stream, year) !== "not-yet",
  );
  return isThere ? year : null;
}
