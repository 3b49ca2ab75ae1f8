import { createContext, use } from "react";
import type { Atlas } from "../../model/atlas.ts";

export const AtlasContext = createContext<Atlas | null>(null);

/** Returns the atlas that is on screen. */
export function useAtlas(): Atlas {
  const atlas = use(AtlasContext);
  if (atlas === null) throw new Error("no atlas above this component");
  return atlas;
}
