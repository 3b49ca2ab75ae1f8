import { useMemo } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { useSay, useWords } from "../../i18n/useWords.ts";
import { type StreamRow, streamRows } from "../../model/streamTable.ts";
import { useNames } from "../hooks/useNames.ts";
import { useYearGraph } from "../hooks/useYearGraph.ts";

/** Returns the visible streams of the chosen year as rows in the words of the page. */
export function useRows(): StreamRow[] {
  const graph = useYearGraph();
  const names = useNames();
  const common = useWords(commonWords);
  const say = useSay();
  return useMemo(
    () =>
      streamRows(graph, ({ stream, state }) => ({
        resource: say(stream.resource),
        family: common[stream.family],
        donor: names.short(stream.donor),
        receiver: names.short(stream.receiver),
        state: common[state],
      })),
    [graph, names, common, say],
  );
}
