import { commonWords } from "../../i18n/messages/common.ts";
import { drawnWords } from "../../i18n/messages/drawn.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { StreamState } from "../../model/status.ts";
import { useDrawnGraph } from "../hooks/useYearGraph.ts";

/** What is counted together: a plan is a plan, also when its date has passed; what probably ended is said apart. */
const KINDS = {
  ended: ["ended"],
  "probably-ended": ["probably-ended"],
  planned: ["planned", "planned-overdue"],
} as const satisfies Partial<Record<StreamState, readonly StreamState[]>>;
const SAID = ["ended", "probably-ended", "planned"] as const;

/** Returns what pictures leave out, as "Not drawn: 20 ended, 8 probably ended, 4 planned."; null where all is drawn. */
export function useLeftOutWords(): string | null {
  const t = useWords(drawnWords);
  const common = useWords(commonWords);
  const { leftOut } = useDrawnGraph();
  const counted = SAID.flatMap((kind) => {
    const states: readonly StreamState[] = KINDS[kind];
    const n = leftOut.reduce((sum, one) => (states.includes(one.state) ? sum + one.n : sum), 0);
    return n === 0 ? [] : [`${n} ${common[kind]}`];
  });
  return counted.length === 0 ? null : t.notDrawn({ list: counted.join(", ") });
}
