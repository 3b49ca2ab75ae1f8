import { commonWords } from "../../i18n/messages/common.ts";
import { flowsWords } from "../../i18n/messages/flows.ts";
import { useFormat, useWords } from "../../i18n/useWords.ts";
import { countRunning, totalOf } from "../../model/counts.ts";
import { FAMILIES, type YearGraph } from "../../model/filter.ts";
import { STREAM_STATES } from "../../model/status.ts";

/** Returns what one sees, as a headline and a sentence. */
export function useHeadline({ year, all, visible }: YearGraph): { headline: string; summary: string } {
  const t = useWords(flowsWords);
  const common = useWords(commonWords);
  const { list } = useFormat();

  const counts = countRunning(visible);
  const n = totalOf(counts);
  const of = totalOf(countRunning(all));
  const running = visible.filter(({ state }) => state === "running");
  const partners = new Set(running.flatMap(({ stream }) => [stream.donor, stream.receiver])).size;
  const headline =
    of === 0
      ? t.headlineNone({ year })
      : n === of
        ? t.headline({ year, n, partners })
        : t.headlineFiltered({ year, n, of });

  const families = FAMILIES.filter((family) => counts[family] > 0).map((family) =>
    t.ofFamily({ n: counts[family], family: common[family].toLowerCase() }),
  );
  const others = STREAM_STATES.filter((state) => state !== "running").flatMap((state) => {
    const inState = visible.filter((s) => s.state === state).length;
    return inState === 0 ? [] : [t.inState({ n: inState, state: common[state] })];
  });
  const hasUnconfirmed = visible.some(({ state }) => state === "unconfirmed");
  const summary = [
    families.length === 0 ? "" : t.families({ list: list(families) }),
    others.length === 0 ? "" : t.besides({ list: list(others) }),
    hasUnconfirmed ? t.unconfirmed : "",
  ];
  return { headline, summary: summary.filter(Boolean).join(" ") };
}
