import { useId, useMemo } from "react";
import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useWords } from "../../i18n/useWords.ts";
import { layoutLedger, leastHeightPx } from "../../layouts/ledger/plate.ts";
import { ledgerExtent, ledgerRows } from "../../layouts/ledger/rows.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { useRemPx } from "../../ui/useRemPx.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useIsAlone } from "../hooks/useWithout.ts";
import { useDrawnGraph } from "../hooks/useYearGraph.ts";
import { LateAlone } from "../parts/LateAlone.ts";
import { latePart } from "../parts/latePart.tsx";
import { NothingVisible } from "../parts/NothingVisible.tsx";
import { LedgerFoot } from "./LedgerFoot.tsx";
import { LedgerHead } from "./LedgerHead.tsx";
import { LedgerRows } from "./LedgerRows.tsx";
import { useLedgerWords } from "./useLedgerWords.ts";
import { useLongestNames } from "./useLongestNames.ts";
import "./ledger.css";

/** What others say needs claims and references in words, which the squares do not wait for. */
const PublishedStreams = latePart(
  () => import("./PublishedStreams.tsx").then((m) => m.PublishedStreams),
  "quiet",
);

/** Who gets and who gives; where there are no exchanges, what each would miss. */
export function LedgerView() {
  return useIsAlone() ? <LateAlone /> : <Ledger />;
}

/** Partners down the middle, a square for each stream: left what a partner gets, right what it gives. */
function Ledger() {
  const t = useWords(ledgerWords);
  const atlas = useAtlas();
  const { visible: streams } = useDrawnGraph();
  const words = useLedgerWords();
  const id = useId();
  const [boxRef, box] = useElementSize<HTMLDivElement>();
  const [namesRef, names] = useElementSize<HTMLSpanElement>();
  const remPx = useRemPx();
  const isTouched = useMediaQuery("(pointer: coarse)");
  const rows = useMemo(() => ledgerRows(atlas, streams), [atlas, streams]);
  const { hasLegend = false } = useDisplay();
  const room = {
    widthPx: box.width,
    heightPx: box.height,
    remPx,
    widestPx: names.width,
    isTouched,
    isOfYear: hasLegend,
  };
  const extent = ledgerExtent(atlas);
  const plate = layoutLedger(rows, extent, room);
  return (
    <div
      className="ledger-view"
      style={{ "--least": `${leastHeightPx(extent, room)}px` }}
      data-whole={plate.heightPx <= box.height}
    >
      <LedgerHead id={id} streams={streams} />
      {!hasLegend && (
        <p className="ledger-view__published">
          <PublishedStreams />
        </p>
      )}
      <div className="ledger-view__sides" aria-hidden="true" style={{ "--names": `${plate.namesPx}px` }}>
        <i>{t.gets}</i>
        {hasLegend && <span>{t.square}</span>}
        <i>{t.gives}</i>
      </div>
      <div className="ledger-view__box">
        {/* As high as the room, whatever is in it. */}
        <div ref={boxRef} className="ledger-view__room" />
        <span ref={namesRef} className="ledger-view__measure" aria-hidden="true">
          {useLongestNames().map((name) => (
            <span key={name}>{name}</span>
          ))}
        </span>
        {rows.length === 0 ? (
          <NothingVisible />
        ) : (
          box.width > 0 && <LedgerRows rows={rows} plate={plate} words={words} labelledBy={id} />
        )}
      </div>
      <LedgerFoot rows={rows} streams={streams} words={words} />
    </div>
  );
}
