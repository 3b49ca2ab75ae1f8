import { useMemo } from "react";
import type { Bounds } from "../../../dataset/schema/dataset.ts";
import type { MapPlace } from "../../../layouts/map/base/scene.ts";
import { boundsOf } from "../../../layouts/map/base/mercator.ts";
import { highlightOf } from "../../../model/selection.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useSelect } from "../../hooks/useSelect.ts";

/** Returns what the sites of the selection lie in, null where it has none on the map. */
export function useSelectedBounds(places: readonly MapPlace[]): Bounds | null {
  const atlas = useAtlas();
  const { selection } = useSelect();
  return useMemo(() => {
    const partnerIds = highlightOf(atlas, selection)?.partners ?? new Set();
    return boundsOf(
      places.flatMap(({ partnerId, lonLat, hasGate }) =>
        lonLat !== null && !hasGate && partnerIds.has(partnerId) ? [lonLat] : [],
      ),
    );
  }, [atlas, selection, places]);
}
