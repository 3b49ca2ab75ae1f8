import { useMemo } from "react";
import { commonWords } from "../../i18n/messages/common.ts";
import { useFormat, useSay, useWords } from "../../i18n/useWords.ts";
import { tableOrderOf } from "../../model/orders.ts";
import { findRows, sortRows, type StreamRow, streamRows } from "../../model/streamTable.ts";
import { useView } from "../../state/useAtlasState.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useNames } from "../hooks/useNames.ts";
import { useStateWords } from "../hooks/useStateWords.ts";
import { useYearGraph } from "../hooks/useYearGraph.ts";

/** Returns the visible streams of the chosen year as rows in the words of the page. */
export function useTableRows(): StreamRow[] {
  const atlas = useAtlas();
  const graph = useYearGraph();
  const sayState = useStateWords();
  const names = useNames();
  const common = useWords(commonWords);
  const say = useSay();
  return useMemo(
    () =>
      streamRows(atlas, graph, ({ stream, state }) => ({
        resource: say(stream.resource),
        family: common[stream.family],
        donor: names.short(stream.donor),
        receiver: names.short(stream.receiver),
        state: sayState(stream, state),
      })),
    [atlas, graph, names, common, sayState, say],
  );
}

/** Returns those of the rows that the reader asked for, in the order asked for: what the table shows. */
export function useShownRows(all: readonly StreamRow[]): readonly StreamRow[] {
  const atlas = useAtlas();
  const { compare } = useFormat();
  const find = useView((view) => view.find);
  const sort = useView((view) => view.sort);
  return useMemo(() => {
    const found = findRows(all, find, atlas);
    const order = tableOrderOf(sort);
    return order === null ? found : sortRows(found, order, compare);
  }, [all, find, sort, atlas, compare]);
}
