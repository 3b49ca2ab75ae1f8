import { commonWords } from "../../i18n/messages/common.ts";
import { filterWords } from "../../i18n/messages/filters.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { StreamState } from "../../model/status.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { useDrawnGraph } from "../hooks/useYearGraph.ts";
import "./left-out.css";

/** What pictures leave out, in one line that offers it; and the way back. Nothing where all is drawn anyway. */
export function LeftOut() {
  const t = useWords(filterWords);
  const common = useWords(commonWords);
  const store = useAtlasStore();
  const isAll = useView((view) => view.show === "all");
  const { leftOut } = useDrawnGraph();
  if (!isAll && leftOut.length === 0) return null;
  const count = (...states: readonly StreamState[]) =>
    leftOut.reduce((sum, { state, n }) => (states.includes(state) ? sum + n : sum), 0);
  const over = count("ended", "probably-ended");
  const isSure = over === count("ended");
  const planned = count("planned", "planned-overdue");
  const list = [
    over > 0 && `${over} ${isSure ? common.ended : t.overOrProbably}`,
    planned > 0 && `${planned} ${common.planned}`,
  ];
  return (
    <span className="left-out">
      {!isAll && <span>{t.notDrawn({ list: list.filter(Boolean).join(", ") })} </span>}
      <button
        type="button"
        className="link-button"
        onClick={() => store.choose({ show: isAll ? null : "all" })}
      >
        {isAll ? t.showRunning : t.showAll}
      </button>
    </span>
  );
}
