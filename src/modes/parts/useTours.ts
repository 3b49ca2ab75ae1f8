import { useMemo } from "react";
import type { Tour } from "../../dataset/schema/tour.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";

/** Returns the tours that a guide may choose from, and a way to find one by its id or an old id. */
export function useTours(): { tours: readonly Tour[]; find: (id: string) => Tour | undefined } {
  const atlas = useAtlas();
  return useMemo(() => {
    const { tours } = atlas.dataset;
    return {
      tours: tours.filter((tour) => tour.audience !== "attract"),
      find: (id) => tours.find((tour) => tour.id === id || tour.aliases.includes(id)),
    };
  }, [atlas]);
}
