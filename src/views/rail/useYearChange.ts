import { useMemo } from "react";
import { railWords } from "../../i18n/messages/rail.ts";
import { useFormat, useSay, useWords } from "../../i18n/useWords.ts";
import { eventOf } from "../../model/events.ts";
import type { Selection } from "../../model/selection.ts";
import { passes } from "../../model/filter.ts";
import { streamState } from "../../model/status.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useStateWords } from "../hooks/useStateWords.ts";
import { useNames } from "../hooks/useNames.ts";
import { useFilter, useIsFiltered, useYear } from "../hooks/useYearGraph.ts";

/** One line of what changed. */
export interface ChangeLine {
  readonly kind: "started" | "stopped" | "changed" | "happened";
  /** How many things did what: "7 begin". */
  readonly short: string;
  /** Each thing in full, and what it is called where it stands for many. */
  readonly items: readonly { readonly selection: Selection; readonly text: string; readonly name: string }[];
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
  const sayState = useStateWords();
  const isFiltered = useIsFiltered();
  return useMemo(() => {
    const event = eventOf(atlas, year);
    const streams = (list: typeof event.started, saysState: boolean) =>
      list
        .map((stream) => ({ stream, state: streamState(atlas, stream, year) }))
        .filter(({ stream, state }) => passes(filter, stream, state))
        .map(({ stream, state }) => ({
          selection: { kind: "stream" as const, id: stream.id },
          text: saysState
            ? t.nowIs({ name: names.stream(stream), state: sayState(stream, state) })
            : names.stream(stream),
          name: say(stream.resource),
        }));
    const ofStreams = (kind: "started" | "stopped" | "changed", list: typeof event.started) => {
      const items = streams(list, kind === "changed");
      return { kind, short: t[`${kind}N`]({ n: items.length }), items };
    };
    const milestones = event.milestones.map((m) => ({
      selection: { kind: "milestone" as const, id: m.id },
      text: say(m.title),
      name: say(m.title),
    }));
    const lines: ChangeLine[] = [
      ofStreams("started", event.started),
      ofStreams("stopped", event.ended),
      ofStreams("changed", event.changed),
      {
        kind: "happened" as const,
        short: t.happenedN({ n: milestones.length }),
        items: milestones,
      },
    ].filter((line) => line.items.length > 0);
    const spoken = lines.map((line) => `${line.short}: ${format.list(line.items.map((i) => i.text))}.`);
    return {
      lines,
      text: [`${year}.`, ...(spoken.length > 0 ? spoken : [isFiltered ? t.nothingFiltered : t.nothing])].join(
        " ",
      ),
    };
  }, [atlas, year, filter, names, say, sayState, format, isFiltered, t]);
}
