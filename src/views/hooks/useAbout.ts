import { useMemo } from "react";
import type { Highlight } from "../../model/selection.ts";
import { useAtlas } from "./atlasContext.ts";
import { useStage } from "./useStage.ts";
import { useFilter, useHighlight, useYearGraph } from "./useYearGraph.ts";

/** Partners of this rank carry the network: they are named where nothing else is asked for. */
const CHIEF_RANK = 1;

/**
 * Returns what carries a label: null for everything; on a stage only what the picture is about. That is what is
 * lit up, else what the filter leaves, else the chief partners.
 */
export function useAbout(): Highlight | null {
  const { labels } = useStage();
  const { dataset } = useAtlas();
  const highlight = useHighlight();
  const graph = useYearGraph();
  const { families, partners } = useFilter();
  return useMemo(() => {
    if (labels === "all") return null;
    if (highlight !== null && highlight.streams.size + highlight.partners.size > 0) return highlight;
    if (families.length + partners.length > 0)
      return { streams: graph.visibleIds, partners: graph.partnerIds };
    const chief = dataset.partners.filter(({ rank }) => rank <= CHIEF_RANK);
    return { streams: new Set(), partners: new Set(chief.map(({ id }) => id)) };
  }, [labels, dataset, highlight, graph, families, partners]);
}
