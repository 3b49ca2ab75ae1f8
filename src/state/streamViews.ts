import type { ViewName } from "./viewState.ts";

/** The views of streams: filters act on them, and two years can be held against each other. */
export const STREAM_VIEWS: ReadonlySet<ViewName> = new Set(["overview", "map", "flows", "timeline", "table"]);

/** The views that draw the network of a year: what does not run is left out of them unless asked for. */
export const PICTURE_VIEWS: ReadonlySet<ViewName> = new Set(["overview", "map", "flows"]);
