import { useMemo } from "react";
import { useSay } from "../../i18n/useWords.ts";
import { shortForm } from "../../model/names.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { type DiagramScale, diagramScale } from "./diagramScale.ts";
import { BOLD, type TextMeasure } from "./useTextMeasure.ts";

const LONGEST_YEARS = "1980/1989–2018 "; // whatever the language; "c. 1990–2000" is narrower

interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isWhole: boolean;
}

/** Returns the scale for a room, with space for the longest name of any year, so that no year moves a thing. */
export function useDiagramScale({ widthPx, heightPx, isWhole }: Room, measure: TextMeasure): DiagramScale {
  const { partners, streams } = useAtlas().dataset;
  const say = useSay();
  const longest = useMemo(() => {
    const em = (text: string) => measure.em(text, BOLD);
    const partnerEms = partners.flatMap((p) => p.names.map((name) => em(say(shortForm(name)))));
    const streamEms = streams.map((stream) => em(say(stream.resource)));
    return {
      partnerEm: Math.max(...partnerEms),
      streamEm: Math.max(...streamEms),
      yearsEm: em(LONGEST_YEARS),
    };
  }, [partners, streams, say, measure]);
  return useMemo(
    () => diagramScale(streams, { widthPx, heightPx, isWhole, remPx: measure.remPx, ...longest }),
    [streams, widthPx, heightPx, isWhole, measure, longest],
  );
}
