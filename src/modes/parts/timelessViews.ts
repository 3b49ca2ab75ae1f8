import type { ViewName } from "../../state/viewState.ts";

/** The views in which the year changes nothing. */
export const TIMELESS_VIEWS: ReadonlySet<ViewName> = new Set(["beyond", "sources", "about"]);
