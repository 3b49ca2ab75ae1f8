import { commonWords } from "../../i18n/messages/common.ts";
import { filterWords } from "../../i18n/messages/filters.ts";
import { timelineWords } from "../../i18n/messages/timeline.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { StreamLane } from "../../layouts/timeline/streamLanes.ts";
import type { TimeAxis } from "../../layouts/timeline/timeAxis.ts";
import { countRunning } from "../../model/counts.ts";
import { FAMILIES, passes } from "../../model/filter.ts";
import type { StreamState } from "../../model/status.ts";
import { useAtlasStore } from "../../state/useAtlasState.ts";
import { useRovingFocus } from "../../ui/useRovingFocus.ts";
import { useFilter, useYearGraph } from "../hooks/useYearGraph.ts";
import { FamilyMark } from "../parts/FamilyMark.tsx";
import { BarKey } from "./BarKey.tsx";
import { StreamLaneRow } from "./StreamLaneRow.tsx";

interface Props {
  readonly lanes: readonly StreamLane[];
  readonly axis: TimeAxis;
}

/** A lane for each stream that passes the filter, in blocks by family. What has not begun is there too. */
export function StreamLanes({ lanes, axis }: Props) {
  const t = useWords(timelineWords);
  const common = useWords(commonWords);
  const graph = useYearGraph();
  const { year } = graph;
  const shown = useShownLanes(lanes);
  const roving = useRovingFocus(shown.map(({ lane }) => lane.stream.id));
  return (
    <section className="timeline__section" aria-labelledby="timeline-streams">
      <div className="timeline__head">
        <h2 id="timeline-streams">{t.streams}</h2>
        <BarKey />
      </div>
      {shown.length === 0 && <NothingLeft />}
      <div {...roving.group}>
        {FAMILIES.map((family) => {
          const own = shown.filter(({ lane }) => lane.stream.family === family);
          if (own.length === 0) return null;
          const running = countRunning(graph.visible)[family];
          return (
            <div key={family} className="lane-group">
              <h3 id={`timeline-${family}`} className="lane-group__title">
                <FamilyMark family={family} /> {common[family]}
                <span className="lane-group__count">{t.familyNow({ n: running, of: own.length, year })}</span>
              </h3>
              <ul aria-labelledby={`timeline-${family}`}>
                {own.map(({ lane, state }) => (
                  <li key={lane.stream.id}>
                    <StreamLaneRow
                      lane={lane}
                      state={state}
                      axis={axis}
                      isTabStop={lane.stream.id === roving.current}
                    />
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** Returns the lanes that pass the filter with their state in the chosen year. */
function useShownLanes(lanes: readonly StreamLane[]): { lane: StreamLane; state: StreamState }[] {
  const graph = useYearGraph();
  const filter = useFilter();
  const states = new Map(graph.all.map(({ stream, state }) => [stream.id, state]));
  return lanes
    .map((lane) => ({ lane, state: states.get(lane.stream.id) ?? "not-yet" }))
    .filter(({ lane, state }) => passes(filter, lane.stream, state));
}

function NothingLeft() {
  const t = useWords(timelineWords);
  const { clear } = useWords(filterWords);
  const store = useAtlasStore();
  return (
    <div className="empty" role="status">
      <p>{t.nothing}</p>
      <button
        type="button"
        className="text-button"
        onClick={() => store.choose({ families: [], states: [], partners: [] })}
      >
        {clear}
      </button>
    </div>
  );
}
