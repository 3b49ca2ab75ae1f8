import { useMemo } from "react";
import { partnersOf, type YearGraph } from "../../model/filter.ts";
import type { Highlight, Selection } from "../../model/selection.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useDisplay } from "./useDisplay.ts";
import { useDrawnGraph, useFilter, useHighlight } from "./useYearGraph.ts";

const NONE: ReadonlySet<string> = new Set();

/**
 * Returns what carries a label: null for everything; on a stage only what the picture is about. That is what is
 * lit up and there in the year, else all who give or take then.
 */
export function useAbout(): Highlight | null {
  const { labels } = useDisplay();
  const highlight = useHighlight();
  const selection = useView((view) => view.selection);
  const graph = useDrawnGraph();
  const { families, partners } = useFilter();
  const isFiltered = families.length + partners.length > 0;
  return useMemo(
    () => (labels === "all" ? null : aboutOf(highlight, selection, graph, isFiltered)),
    [labels, highlight, selection, graph, isFiltered],
  );
}

/** Returns what a picture on a stage is about. */
export function aboutOf(
  highlight: Highlight | null,
  selection: Selection | null,
  graph: YearGraph,
  isFiltered: boolean,
): Highlight {
  if (highlight !== null && highlight.streams.size + highlight.partners.size > 0)
    return litInYear(highlight, selection, graph);
  return { streams: isFiltered ? graph.visibleIds : NONE, partners: graph.partnerIds };
}

/**
 * A selected partner lights up everything it ever had to do with; a name without its stream would mislead.
 * The selected thing itself is named in any year.
 */
function litInYear(highlight: Highlight, selection: Selection | null, graph: YearGraph): Highlight {
  const own = graph.visible.filter(({ stream }) => highlight.streams.has(stream.id));
  const streams = new Set(own.map(({ stream }) => stream.id));
  const partners = new Set(own.flatMap(({ stream }) => partnersOf(stream)));
  if (selection?.kind === "partner") partners.add(selection.id);
  if (selection?.kind === "stream") {
    streams.add(selection.id);
    for (const id of highlight.partners) partners.add(id);
  }
  // What a milestone or a figure names besides its streams.
  if (highlight.streams.size === 0) for (const id of highlight.partners) partners.add(id);
  return { streams, partners };
}
