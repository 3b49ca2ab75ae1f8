import { useMemo } from "react";
import type { StreamLink, SankeyLayout } from "../../layouts/flows/sankey.ts";
import type { StreamInYear, YearGraph } from "../../model/filter.ts";
import { type DiagramScale, mostNameEm, YEARS_GAP_EM } from "../../layouts/flows/diagramScale.ts";
import type { FlowWords, StreamLabel } from "./useFlowWords.ts";
import { BOLD, shorten, type TextRuler } from "./useTextRuler.ts";

/** A visible stream with its place and its words. */
export interface DiagramRow {
  readonly link: StreamLink;
  readonly inYear: StreamInYear;
  readonly label: StreamLabel;
  /** Resource and state, shortened to the room in the row; null if rows carry no names. */
  readonly name: string | null;
  /** Years, resource and state, no wider than the room between the names of donors and receivers; and how wide. */
  readonly text: string;
  readonly textPx: number;
  /** Where the pipe is left open for the name. */
  readonly gap: readonly [number, number] | null;
}

const ROOM_PX = 56; // px around a text between donors and receivers: its paper, and the bars beside the names
const GAP_PAD_PX = 11; // px of paper before and after a name; the round ends of the pipe reach into it

/** Returns the visible streams as rows, from top to bottom. */
export function useDiagramRows(
  graph: YearGraph,
  layout: SankeyLayout,
  scale: DiagramScale,
  words: FlowWords,
  ruler: TextRuler,
): readonly DiagramRow[] {
  return useMemo(() => {
    const em = (text: string) => ruler.em(text, BOLD);
    const visible = new Map(graph.visible.map((inYear) => [inYear.stream.id, inYear]));
    return layout.links.flatMap((link): DiagramRow[] => {
      const inYear = visible.get(link.streamId);
      if (inYear === undefined) return [];
      const label = words.label(inYear);
      const state = label.state === null ? "" : ` · ${label.state}`;
      // The state stays whole: without it a plan would read like something that runs.
      const named = `${label.years} ${label.resource}`;
      const text =
        shorten(named, (scale.width - 2 * scale.sidePx - ROOM_PX) / scale.fontPx - em(state), em) + state;
      const row = { link, inYear, label, text, textPx: em(text) * scale.fontPx };
      if (!scale.hasNames) return [{ ...row, name: null, gap: null }];
      const name = shorten(`${label.resource}${state}`, mostNameEm(scale), em);
      const nameX = layout.middleX0 + scale.yearsPx;
      const start = nameX - (em(label.years) + YEARS_GAP_EM) * scale.fontPx;
      const end = nameX + em(name) * scale.fontPx;
      return [{ ...row, name, gap: [start - GAP_PAD_PX, end + GAP_PAD_PX] }];
    });
  }, [graph, layout, scale, words, ruler]);
}
