import type { ViewName } from "../../state/viewState.ts";

/** Returns whether a view draws the map: in a hall it has room for all that there ever was, and others have none. */
export const drawsMap = (view: ViewName): boolean => view === "map" || view === "overview";
