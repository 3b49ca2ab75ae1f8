import { commonWords } from "../../i18n/messages/common.ts";
import { drawnWords } from "../../i18n/messages/drawn.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { DrawnGraph } from "../../model/drawn.ts";
import type { StreamState } from "../../model/status.ts";

/** What is counted together: a plan is a plan, also when its date has passed; what probably ended is said apart. */
const KINDS = {
  running: ["running", "pilot"],
  "last-documented": ["last-documented"],
  ended: ["ended"],
  "probably-ended": ["probably-ended"],
  planned: ["planned", "planned-overdue"],
} as const satisfies Partial<Record<StreamState, readonly StreamState[]>>;
const SAID = ["running", "last-documented", "ended", "probably-ended", "planned"] as const;

export interface StatesSaid {
  /** "20 ended, 8 probably ended, 4 planned". */
  readonly list: string;
  /** "20 ended, 8 probably, 4 planned". */
  readonly brief: string;
  readonly n: number;
}

/** Returns a function that says how many streams in which state, in words; null for none. */
export function useSayStates(): (counts: DrawnGraph["leftOut"]) => StatesSaid | null {
  const common = useWords(commonWords);
  const t = useWords(drawnWords);
  return (counts) => {
    const counted = SAID.flatMap((kind) => {
      const states: readonly StreamState[] = KINDS[kind];
      const n = counts.reduce((sum, one) => (states.includes(one.state) ? sum + one.n : sum), 0);
      return n === 0 ? [] : [{ kind, n }];
    });
    if (counted.length === 0) return null;
    const say = (word: (kind: (typeof SAID)[number], before: string | undefined) => string) =>
      counted.map(({ kind, n }, i) => `${n} ${word(kind, counted[i - 1]?.kind)}`).join(", ");
    return {
      list: say((kind) => common[kind]),
      brief: say((kind, before) =>
        kind === "probably-ended" && before === "ended" ? t.probably : common[kind],
      ),
      n: counted.reduce((sum, { n }) => sum + n, 0),
    };
  };
}
