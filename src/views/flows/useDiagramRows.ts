import { useMemo } from "react";
import { flowsWords } from "../../i18n/messages/flows.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { StreamLink } from "../../layouts/flows/flowLayout.ts";
import type { RowWords } from "../../layouts/flows/rowWords.ts";
import { eventOf } from "../../model/events.ts";
import type { StreamInYear, YearGraph } from "../../model/filter.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import type { FlowWords } from "./useFlowWords.ts";
import { BOLD, shorten, type TextRuler } from "../hooks/useTextRuler.ts";

/** A stream that is drawn, with its words and how wide they are. */
export interface RowInYear extends RowWords {
  readonly inYear: StreamInYear;
  /** Resource, and behind it what its look does not say. */
  readonly name: string;
  readonly short: string;
  readonly more: string;
}

/** The same with its place. */
export interface DiagramRow extends RowInYear {
  readonly link: StreamLink;
}

const MOST_NAME_EM = 30; // wider than any name should be; a sentence would leave no row a name

/** Paper in the mark of a new stream before and after the word. */
export const MARK_PAD_EM = 0.4;

/** Returns the streams that are drawn with their words, in any order. */
export function useDiagramRows(graph: YearGraph, words: FlowWords, ruler: TextRuler): readonly RowInYear[] {
  const atlas = useAtlas();
  const t = useWords(flowsWords);
  return useMemo(() => {
    const started = new Set(eventOf(atlas, graph.year).started);
    const newEm = ruler.em(t.isNew, BOLD) + 2 * MARK_PAD_EM;
    return graph.visible.map((inYear) => {
      const { name: whole, short, more } = words.inBand(inYear);
      const name = shorten(whole, MOST_NAME_EM, (text) => ruler.em(text, BOLD));
      const nameEm = ruler.em(name, BOLD);
      return {
        inYear,
        stream: inYear.stream,
        name,
        nameEm,
        short,
        shortEm: Math.min(nameEm, ruler.em(short, BOLD)),
        more,
        moreEm: more === "" ? 0 : ruler.em(name + more, BOLD) - nameEm,
        markEm: started.has(inYear.stream) ? newEm : 0,
      };
    });
  }, [atlas, graph, words, ruler, t]);
}
