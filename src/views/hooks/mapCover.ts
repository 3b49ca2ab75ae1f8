import { createContext } from "react";

/**
 * Where a mode lays words and cards over the map; null where nothing lies over it. What is in it and marked
 * `data-over-map` is kept clear of names, gates and what is lit: all of its box, or only its "text". The home view keeps clear as well of
 * what is a "head", the place of a headline, of which only what is written hides names, and of what is to be "kept" clear altogether.
 */
export const MapCoverContext = createContext<HTMLElement | null>(null);
