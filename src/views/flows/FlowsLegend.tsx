import { commonWords } from "../../i18n/messages/common.ts";
import { flowsWords } from "../../i18n/messages/flows.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { StreamState } from "../../model/status.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useYearGraph } from "../hooks/useYearGraph.ts";
import { LinkStroke } from "./LinkStroke.tsx";

const UNSURE: readonly StreamState[] = ["pilot", "unconfirmed"];

/** What the forms of the pipes mean; the colours are named at the blocks. */
export function FlowsLegend() {
  const t = useWords(flowsWords);
  const common = useWords(commonWords);
  const entries: readonly (readonly [StreamState, string])[] = [
    ["running", common.running],
    ["ended", common.ended],
    ["planned", t.notRun],
    ["not-yet", t.notYet],
  ];
  const isOnStage = useDisplay().labels === "about";
  const graph = useYearGraph();
  const isThere = (state: StreamState) =>
    state === "not-yet"
      ? graph.all.length > graph.visible.length
      : graph.visible.some(
          (one) => one.state === state || (state === "planned" && UNSURE.includes(one.state)),
        );
  // A hall gets the key to what it sees, the desk the whole key, which never changes.
  const shown = isOnStage ? entries.filter(([state]) => isThere(state)) : entries;
  return (
    <ul className="flows__legend" aria-label={t.legend}>
      {shown.map(([state, words]) => (
        <li key={state}>
          <svg viewBox="0 0 36 10" width="36" height="10" aria-hidden="true">
            {state === "not-yet" ? (
              <path className="pipe__trace" d="M5,5H31" />
            ) : (
              <LinkStroke family="energy" state={state} path="M5,5H31" widthPx={6} />
            )}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
