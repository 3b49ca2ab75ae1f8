import { commonWords } from "../../i18n/messages/common.ts";
import { flowsWords } from "../../i18n/messages/flows.ts";
import { useWords } from "../../i18n/useWords.ts";
import { handovers } from "../../model/counts.ts";
import type { StreamInYear } from "../../model/filter.ts";
import { STREAM_STATES } from "../../model/status.ts";

/**
 * A count in three lengths: "9 running · 1 last documented earlier", "9 + 1 earlier", "9 + 1". What runs is never counted
 * with what is pale, and nothing that is drawn is left out.
 */
type CountForms = readonly [whole: string, few: string, figures: string];

/** Returns the words for how many of given streams there are of each state, as ledger and rail count. */
export function useCountForms(): (streams: readonly StreamInYear[]) => CountForms {
  const t = useWords(flowsWords);
  const common = useWords(commonWords);
  return (streams) => {
    const once = new Set(handovers(streams));
    const counted = streams.filter((one) => !once.has(one));
    const numberOf = (of: string) => counted.filter(({ state }) => state === of).length;
    const there = STREAM_STATES.map((state) => ({ state, n: numberOf(state) })).filter(({ n }) => n > 0);
    const runs = numberOf("running");
    if (runs === counted.length) return [t.runningHere({ n: runs }), String(runs), String(runs)];
    const others = there.filter(({ state }) => state !== "running");
    const few = others.map(({ state, n }) =>
      t.inState({ n, state: state === "last-documented" ? common.earlier : common[state] }),
    );
    return [
      there.map(({ state, n }) => t.inState({ n, state: common[state] })).join(" · "),
      [runs, ...few].join(" + "),
      `${runs} + ${counted.length - runs}`,
    ];
  };
}
