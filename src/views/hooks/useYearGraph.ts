import { useMemo } from "react";
import { differenceOf, litByDifference, type YearDifference } from "../../model/differences.ts";
import { type Filter, graphOfYear, type YearGraph } from "../../model/filter.ts";
import { type Highlight, highlightOf } from "../../model/selection.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "./atlasContext.ts";
import { useHover } from "./useHover.ts";

/** Returns the chosen year: the one in the address, or the dataset's last. */
export function useYear(): number {
  const atlas = useAtlas();
  return useView((view) => view.year) ?? atlas.lastYear;
}

/** Returns the filter in the address. */
export function useFilter(): Filter {
  const families = useView((view) => view.families);
  const states = useView((view) => view.states);
  const partners = useView((view) => view.partners);
  return useMemo(() => ({ families, states, partners }), [families, states, partners]);
}

/** Returns the one graph that all views draw, so that they cannot disagree. */
export function useYearGraph(): YearGraph {
  const atlas = useAtlas();
  const year = useYear();
  const filter = useFilter();
  return useMemo(() => graphOfYear(atlas, year, filter), [atlas, year, filter]);
}

/** Returns what differs between the chosen year and the one it is held against; null when nothing is compared. */
export function useDifference(): YearDifference | null {
  const atlas = useAtlas();
  const year = useYear();
  const filter = useFilter();
  const compare = useView((view) => view.compare);
  return useMemo(
    () => (compare === null ? null : differenceOf(atlas, filter, compare, year)),
    [atlas, filter, compare, year],
  );
}

/**
 * Returns what is lit up: what the pointer rests on, else the selection, else what differs between two years;
 * null when nothing is.
 */
export function useHighlight(): Highlight | null {
  const atlas = useAtlas();
  const selection = useView((view) => view.selection);
  const hover = useHover();
  const difference = useDifference();
  return useMemo(
    () => highlightOf(atlas, hover ?? selection) ?? (difference && litByDifference(difference)),
    [atlas, hover, selection, difference],
  );
}
