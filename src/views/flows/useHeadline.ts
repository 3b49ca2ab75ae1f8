import { drawnWords } from "../../i18n/messages/drawn.ts";
import { flowsWords } from "../../i18n/messages/flows.ts";
import { useFormat, useSay, useWords } from "../../i18n/useWords.ts";
import { upperFirst } from "../../lib/upperFirst.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { countRunning, handovers, totalOf } from "../../model/counts.ts";
import { eventOf } from "../../model/events.ts";
import { passes, type YearGraph } from "../../model/filter.ts";
import { streamState } from "../../model/status.ts";
import { yearTitle } from "../../model/yearTitle.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useFilter, useIsFiltered } from "../hooks/useYearGraph.ts";

const MOST_LETTERS = 53; // of names in a headline; more would need a second line

/**
 * Returns the year's change by its name as a headline, and sentences about what one sees. The name is the milestone that is
 * about most of what begins or ends, else the streams themselves, else the milestone that comes nearest.
 * `brief` is the sentence alone that every year has.
 */
export function useHeadline(graph: YearGraph): { headline: string; summary: string; brief: string } {
  const t = useWords(flowsWords);
  const say = useSay();
  const changes = useChanges(graph);
  const title = changes.title === null ? null : say(changes.title.milestone.title);
  const names = useNamesOfChange(changes);
  const named = changes.title?.isMost === true ? title : (names ?? title);
  const counted = useCounts(changes);
  const headline = named ?? counted ?? t.nothing;
  const [brief = "", ...rest] = useSummary(graph, changes.pale.length === 0);
  return {
    headline: t.headline({ year: graph.year, change: headline }),
    summary: [
      named !== null && named !== names && counted !== null ? t.sentence({ text: counted }) : null,
      brief,
      ...rest,
    ]
      .filter((part) => part !== null)
      .join(" "),
    brief,
  };
}

type Changes = ReturnType<typeof useChanges>;

/** What begins, ends or turns pale in the year, of what is asked for, and the milestone that names it. */
function useChanges({ year }: YearGraph) {
  const atlas = useAtlas();
  const filter = useFilter();
  const isFiltered = useIsFiltered();
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
  const ids = new Set(asked(atlas.dataset.streams).map(({ id }) => id));
  const milestones = event.milestones.filter((m) => !isFiltered || m.streams.some((id) => ids.has(id)));
  return { begun, ended, pale, title: yearTitle(milestones, begun.length > 0 ? begun : ended) };
}

/** The streams themselves, where they fit into a headline. */
function useNamesOfChange({ begun, ended }: Changes): string | null {
  const t = useWords(flowsWords);
  const say = useSay();
  const format = useFormat();
  const namesOf = (streams: readonly Stream[]) => [...new Set(streams.map(({ resource }) => say(resource)))];
  const [beginning, ending] = [namesOf(begun), namesOf(ended)];
  const named =
    beginning.length > 0
      ? t.namesBegin({ names: format.list(beginning), n: beginning.length, ended: ended.length })
      : ending.length > 0
        ? t.namesEnd({ names: format.list(ending), n: ending.length })
        : null;
  if (named === null || named.length > MOST_LETTERS) return null;
  return upperFirst(named);
}

/** How many begin and end; null where nothing does. */
function useCounts({ begun, ended, pale }: Changes): string | null {
  const t = useWords(flowsWords);
  if (begun.length > 0 && ended.length > 0)
    return t.beginAndEnd({ begun: begun.length, ended: ended.length });
  if (begun.length > 0) return t.begins({ n: begun.length });
  if (ended.length > 0) return t.ends({ n: ended.length });
  return pale.length > 0 ? t.pales({ n: pale.length }) : null;
}

/** Sentences about what runs, and about what is not counted twice where there is room for it. */
function useSummary({ all, visible }: YearGraph, hasRoom: boolean): readonly string[] {
  const t = useWords(flowsWords);
  const drawn = useWords(drawnWords);
  const n = totalOf(countRunning(visible));
  const of = totalOf(countRunning(all));
  const running = visible.filter(({ state }) => state === "running");
  const partners = new Set(running.flatMap(({ stream }) => [stream.donor, stream.receiver])).size;
  const count =
    of === 0 ? t.summaryNone : n === of ? t.summary({ n, partners }) : t.summaryFiltered({ n, of });
  const handed = handovers(visible).length;
  return handed === 0 || !hasRoom ? [count] : [count, drawn.handedOver({ n: handed })];
}
