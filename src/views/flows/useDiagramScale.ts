import { useMemo } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { shortForm } from "../../model/names.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { type DiagramScale, diagramScale } from "../../layouts/flows/diagramScale.ts";
import { BOLD, type TextRuler } from "./useTextRuler.ts";

const LONGEST_YEARS = "1980/1989–2018"; // whatever the language; "c. 1990–2000" is narrower

interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly isWhole: boolean;
  readonly hasFewNames: boolean;
}

/** Returns the scale for a room, with space for the longest name of any year, so that no year moves a thing. */
export function useDiagramScale(
  streams: readonly Stream[],
  { widthPx, heightPx, isWhole, hasFewNames }: Room,
  ruler: TextRuler,
): DiagramScale {
  const { partners } = useAtlas().dataset;
  const say = useSay();
  const common = useWords(commonWords);
  const longest = useMemo(() => {
    const em = (text: string) => ruler.em(text, BOLD);
    const ends = new Set(streams.flatMap(({ donor, receiver }) => [donor, receiver]));
    const partnerEms = partners
      .filter(({ id }) => ends.has(id))
      .flatMap((p) => p.names.map((name) => em(say(shortForm(name)))));
    const streamEms = streams.map(({ resource, spans }) => {
      const statuses = spans.map(({ status }) => status).filter((status) => status !== "running");
      const isOpen = spans.some(({ to }) => to?.precision === "unknown");
      const states = isOpen ? [...statuses, "unconfirmed" as const] : statuses;
      return Math.max(em(say(resource)), ...states.map((state) => em(`${say(resource)} · ${common[state]}`)));
    });
    return {
      partnerEm: Math.max(0, ...partnerEms),
      streamEm: Math.max(0, ...streamEms),
      yearsEm: em(LONGEST_YEARS),
    };
  }, [partners, streams, say, common, ruler]);
  return useMemo(
    () => diagramScale(streams, { widthPx, heightPx, isWhole, hasFewNames, remPx: ruler.remPx, ...longest }),
    [streams, widthPx, heightPx, isWhole, hasFewNames, ruler, longest],
  );
}
