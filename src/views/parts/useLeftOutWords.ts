import { commonWords } from "../../i18n/messages/common.ts";
import { drawnWords } from "../../i18n/messages/drawn.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { DrawnGraph } from "../../model/drawn.ts";
import type { StreamState } from "../../model/status.ts";
import { useNoRoomFor } from "../hooks/noRoom.ts";
import { useDrawnGraph } from "../hooks/useYearGraph.ts";

/** What is counted together: a plan is a plan, also when its date has passed; what probably ended is said apart. */
const KINDS = {
  running: ["running", "pilot"],
  "last-documented": ["last-documented"],
  ended: ["ended"],
  "probably-ended": ["probably-ended"],
  planned: ["planned", "planned-overdue"],
} as const satisfies Partial<Record<StreamState, readonly StreamState[]>>;
const SAID = ["running", "last-documented", "ended", "probably-ended", "planned"] as const;

export interface LeftOutWords {
  /** "Not drawn: 20 ended, 8 probably ended, 4 planned." */
  readonly list: string;
  /** "32 not drawn.", for where the list has no room. */
  readonly short: string;
}

const NOTHING: DrawnGraph["leftOut"] = [];

/**
 * Returns what pictures leave out; null where all is drawn.
 * @param alsoLeftOut what this picture has no room for
 */
export function useLeftOutWords(alsoLeftOut: DrawnGraph["leftOut"] = NOTHING): LeftOutWords | null {
  const t = useWords(drawnWords);
  const common = useWords(commonWords);
  const { leftOut } = useDrawnGraph();
  const noRoomFor = useNoRoomFor();
  const counted = SAID.flatMap((kind) => {
    const states: readonly StreamState[] = KINDS[kind];
    const n = [...leftOut, ...alsoLeftOut, ...noRoomFor].reduce(
      (sum, one) => (states.includes(one.state) ? sum + one.n : sum),
      0,
    );
    return n === 0 ? [] : [{ n, said: `${n} ${common[kind]}` }];
  });
  if (counted.length === 0) return null;
  return {
    list: t.notDrawn({ list: counted.map(({ said }) => said).join(", ") }),
    short: t.notDrawnShort({ n: counted.reduce((sum, { n }) => sum + n, 0) }),
  };
}
