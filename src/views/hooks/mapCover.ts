import { createContext } from "react";

/**
 * Where a mode lays words and cards over the map; null where nothing lies over it. What is in it and marked
 * `data-over-map` is kept clear of names, gates and what is lit: all of its box, or only its "text". The home view keeps clear of what is a "head" as well.
 */
export const MapCoverContext = createContext<HTMLElement | null>(null);
