import { useMemo } from "react";
import type { Family } from "../../../dataset/schema/stream.ts";
import { flowOrder } from "../../../layouts/flows/order.ts";
import { amountsOf, type AmountsOfYear } from "../../../model/amounts.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { useDrawnGraph } from "../../hooks/useYearGraph.ts";

/** Returns the published amounts of what is drawn in the chosen year, in the order of the flows. */
export function useAmounts(measure: Family): AmountsOfYear {
  const atlas = useAtlas();
  const graph = useDrawnGraph();
  return useMemo(() => {
    const byId = new Map(graph.visible.map((one) => [one.stream.id, one]));
    const ordered = flowOrder(atlas).streams.flatMap(({ id }) => byId.get(id) ?? []);
    return amountsOf(atlas, ordered, graph.year, measure);
  }, [atlas, graph, measure]);
}
