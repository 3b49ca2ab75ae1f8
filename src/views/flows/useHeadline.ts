import { flowsWords } from "../../i18n/messages/flows.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { countRunning, handovers, totalOf } from "../../model/counts.ts";
import { eventOf } from "../../model/events.ts";
import { passes, type YearGraph } from "../../model/filter.ts";
import { streamState } from "../../model/status.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useFilter } from "../hooks/useYearGraph.ts";

/** Returns the year's change as a headline, and a sentence about what one sees. */
export function useHeadline(graph: YearGraph): { headline: string; summary: string } {
  const t = useWords(flowsWords);
  const say = useSay();
  const atlas = useAtlas();
  const filter = useFilter();
  const { year, all, visible } = graph;

  const event = eventOf(atlas, year);
  // What ended is not drawn any more, but has its place in the headline: the filter here is for kinds and partners.
  const asked = (streams: readonly Stream[]) =>
    streams.filter((stream) => passes({ ...filter, states: [] }, stream, "running"));
  const begun = asked(event.started);
  const ended = asked(event.ended);
  // No event of the year, but a change of what one sees.
  const pale = asked(atlas.dataset.streams).filter((stream) =>
    [year - 1, year].every(
      (then, i) => (streamState(atlas, stream, then) === "last-documented") === (i === 1),
    ),
  );
  const only = ([first, ...others]: readonly Stream[]) => ({
    n: first === undefined ? 0 : others.length + 1,
    name: first === undefined ? "" : say(first.resource),
  });
  const change = () => {
    if (begun.length > 0 && ended.length > 0)
      return t.beginAndEnd({ begun: begun.length, ended: ended.length });
    if (begun.length > 0) return t.begins(only(begun));
    if (ended.length > 0) return t.ends(only(ended));
    return pale.length > 0 ? t.pales({ n: pale.length }) : t.nothing;
  };

  const n = totalOf(countRunning(visible));
  const of = totalOf(countRunning(all));
  const running = visible.filter(({ state }) => state === "running");
  const partners = new Set(running.flatMap(({ stream }) => [stream.donor, stream.receiver])).size;
  const count =
    of === 0 ? t.summaryNone : n === of ? t.summary({ n, partners }) : t.summaryFiltered({ n, of });
  const handed = handovers(visible).length;
  const summary = handed === 0 ? count : `${count} ${t.handedOver({ n: handed })}`;
  return { headline: t.headline({ year, change: change() }), summary };
}
