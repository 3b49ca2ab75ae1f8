import { useMemo } from "react";
import { railWords } from "../../i18n/messages/rail.ts";
import { useFormat, useSay, useWords } from "../../i18n/useWords.ts";
import { eventOf } from "../../model/events.ts";
import type { Selection } from "../../model/selection.ts";
import { passes } from "../../model/filter.ts";
import { streamState } from "../../model/status.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { useFilter, useYear } from "../hooks/useYearGraph.ts";

/** One line of what changed: a lead word and the things it is about. */
export interface ChangeLine {
  readonly kind: "started" | "stopped" | "changed" | "happened";
  readonly lead: string;
  readonly items: readonly { readonly selection: Selection; readonly text: string }[];
}

/** Returns what changes in the chosen year, line by line, and the same as one text for screen readers. */
export function useYearChange(): { lines: readonly ChangeLine[]; text: string } {
  const atlas = useAtlas();
  const year = useYear();
  const filter = useFilter();
  const names = useNames();
  const say = useSay();
  const format = useFormat();
  const t = useWords(railWords);
  return useMemo(() => {
    const event = eventOf(atlas, year);
    const streams = (list: typeof event.started) =>
      list
        .filter((stream) => passes(filter, stream, streamState(stream, year)))
        .map((stream) => ({
          selection: { kind: "stream" as const, id: stream.id },
          text: names.stream(stream),
        }));
    const lines: ChangeLine[] = [
      { kind: "started" as const, lead: t.started, items: streams(event.started) },
      { kind: "stopped" as const, lead: t.stopped, items: streams(event.ended) },
      { kind: "changed" as const, lead: t.changed, items: streams(event.changed) },
      {
        kind: "happened" as const,
        lead: t.happened,
        items: event.milestones.map((m) => ({
          selection: { kind: "milestone" as const, id: m.id },
          text: say(m.title),
        })),
      },
    ].filter((line) => line.items.length > 0);
    const spoken = lines.map((line) => `${line.lead}: ${format.list(line.items.map((i) => i.text))}.`);
    return { lines, text: [`${year}.`, ...(spoken.length > 0 ? spoken : [t.nothing])].join(" ") };
  }, [atlas, year, filter, names, say, format, t]);
}
