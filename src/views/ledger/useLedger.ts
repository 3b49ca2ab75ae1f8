import { useId, useMemo } from "react";
import { ledgerRows } from "../../layouts/ledger/rows.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { useRemPx } from "../../ui/useRemPx.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDrawnGraph } from "../hooks/useYearGraph.ts";
import { useLedgerWords } from "./useLedgerWords.ts";

/** Returns what every ledger shows, and the room that it has, which `LedgerBox` measures with the two refs. */
export function useLedger() {
  const atlas = useAtlas();
  const { visible: streams } = useDrawnGraph();
  const words = useLedgerWords();
  const id = useId();
  const [boxRef, box] = useElementSize<HTMLDivElement>();
  const [namesRef, names] = useElementSize<HTMLSpanElement>();
  const remPx = useRemPx();
  const rows = useMemo(() => ledgerRows(atlas, streams), [atlas, streams]);
  const room = { widthPx: box.width, heightPx: box.height, remPx, widestPx: names.width };
  return { streams, rows, words, id, room, refs: { boxRef, namesRef } };
}
