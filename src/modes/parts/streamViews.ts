import type { ViewName } from "../../state/viewState.ts";

/** The views of streams: filters act on them, and two years can be held against each other. */
export const STREAM_VIEWS: ReadonlySet<ViewName> = new Set(["overview", "map", "flows", "timeline", "table"]);
