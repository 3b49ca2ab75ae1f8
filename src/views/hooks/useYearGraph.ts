import { rememberLast } from "../../lib/rememberLast.ts";
import { drawnGraph, type DrawnGraph, withoutExchanges } from "../../model/drawn.ts";
import { differenceOf, litByDifference, type YearDifference } from "../../model/differences.ts";
import { type Filter, graphOfYear, type YearGraph } from "../../model/filter.ts";
import { chainLit, type Highlight, highlightOf, streamsLit } from "../../model/selection.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "./atlasContext.ts";
import { useHover, useTogether } from "./useHover.ts";
import { useIsAlone, useLightOf, useWithout } from "./useWithout.ts";

/** Returns the chosen year: the one in the address, or the dataset's last. */
export function useYear(): number {
  const atlas = useAtlas();
  return useView((view) => view.year) ?? atlas.lastYear;
}

const sharedFilter = rememberLast(
  (families: Filter["families"], states: Filter["states"], partners: Filter["partners"]): Filter => ({
    families,
    states,
    partners,
  }),
);

/** Returns the filter in the address. */
export function useFilter(): Filter {
  const families = useView((view) => view.families);
  const states = useView((view) => view.states);
  const partners = useView((view) => view.partners);
  return sharedFilter(families, states, partners);
}

/** Returns whether the reader asked for a part of the streams only. */
export function useIsFiltered(): boolean {
  const { families, states, partners } = useFilter();
  return families.length + states.length + partners.length > 0;
}

/** Computed once for all who ask: rows ask by the thousand. */
const sharedGraph = rememberLast(graphOfYear);
const sharedDifference = rememberLast(differenceOf);
const sharedHighlight = rememberLast(highlightOf);
const sharedChain = rememberLast(chainLit);
const sharedTogether = rememberLast(streamsLit);
const sharedLit = rememberLast(litByDifference);

/** Returns the one graph that all views draw, so that they cannot disagree. */
export const useYearGraph = (): YearGraph => sharedGraph(useAtlas(), useYear(), useFilter());

/** Named streams as one text, so that another selection of what is drawn anyway makes no new graph. */
const sharedDrawn = rememberLast((graph: YearGraph, isAll: boolean, named: string): DrawnGraph =>
  drawnGraph(graph, { isAll, named: new Set(named.split(" ")) }),
);

const sharedAlone = rememberLast(withoutExchanges);

/** Returns what pictures draw: {@link useExchanges}, or the same partners without any of it where that is asked for. */
export function useDrawnGraph(): DrawnGraph {
  const graph = useExchanges();
  return useIsAlone() ? sharedAlone(graph) : graph;
}

/** Returns the part of the graph that there is to draw: what runs, what is selected, what differs between two years. */
export function useExchanges(): DrawnGraph {
  const atlas = useAtlas();
  const graph = useYearGraph();
  const selection = useView((view) => view.selection);
  const isAll = useView((view) => view.show === "all" || view.states.length > 0);
  const difference = useDifference();
  // A partner has to do with every stream that it ever gave or took.
  const selected = selection?.kind === "partner" ? null : sharedHighlight(atlas, selection);
  const drawn = sharedDrawn(graph, isAll, "");
  const different = difference && sharedLit(difference);
  const follow = useView((view) => view.follow);
  const named = [...follow, ...(selected?.streams ?? []), ...(different?.streams ?? [])].filter(
    (id) => graph.visibleIds.has(id) && !drawn.visibleIds.has(id),
  );
  return named.length === 0 ? drawn : sharedDrawn(graph, isAll, named.join(" "));
}

/** Returns what differs between the chosen year and the one it is held against; null when nothing is compared. */
export function useDifference(): YearDifference | null {
  const atlas = useAtlas();
  const year = useYear();
  const filter = useFilter();
  const compare = useView((view) => view.compare);
  return compare === null ? null : sharedDifference(atlas, filter, compare, year);
}

/**
 * Returns what is lit up: what the pointer rests on, else the chain that is followed, else what is gone without a
 * partner, else the selection, else what differs between two years; null when nothing is.
 */
export function useHighlight(): Highlight | null {
  const atlas = useAtlas();
  const selection = useView((view) => view.selection);
  const hover = useHover();
  const together = useTogether();
  const difference = useDifference();
  const follow = useView((view) => view.follow);
  const without = useWithout();
  const lightOf = useLightOf();
  const year = useYear();
  const isBare = hover === null && (selection === null || selection.id === without);
  const left = without !== null && isBare ? lightOf?.(atlas, without, year) : null;
  const chain = hover === null ? sharedChain(atlas, follow, selection) : null;
  if (together.length > 0) return sharedTogether(atlas, together);
  return chain ?? left ?? sharedHighlight(atlas, hover ?? selection) ?? (difference && sharedLit(difference));
}
