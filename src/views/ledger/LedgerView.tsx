import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useWords } from "../../i18n/useWords.ts";
import { layoutLedger, leastHeightPx } from "../../layouts/ledger/plate.ts";
import { ledgerExtent } from "../../layouts/ledger/rows.ts";
import { useIsOnPaper } from "../../ui/paperLayout.ts";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useIsAlone } from "../hooks/useWithout.ts";
import { LateAlone } from "../parts/LateAlone.ts";
import { LedgerBox } from "./LedgerBox.tsx";
import { LedgerFoot } from "./LedgerFoot.tsx";
import { LedgerHead } from "./LedgerHead.tsx";
import { LedgerRows } from "./LedgerRows.tsx";
import { PublishedStreams } from "./PublishedStreams.tsx";
import { useLedger } from "./useLedger.ts";
import "./ledger.css";

/** Who gets and who gives; where there are no exchanges, what each would miss. */
export function LedgerView() {
  return useIsAlone() ? <LateAlone /> : <Ledger />;
}

/** Partners down the middle, a square for each stream: left what a partner gets, right what it gives. */
function Ledger() {
  const t = useWords(ledgerWords);
  const { streams, rows, words, id, refs, ...ledger } = useLedger();
  const isOnPaper = useIsOnPaper();
  const isTouched = useMediaQuery("(pointer: coarse)") && !isOnPaper;
  const { hasLegend = false } = useDisplay();
  const room = { ...ledger.room, isTouched, isOfYear: hasLegend };
  const extent = ledgerExtent(useAtlas());
  const plate = layoutLedger(rows, extent, room);
  return (
    <div
      className="ledger-view"
      style={{ "--least": `${leastHeightPx(extent, room)}px` }}
      data-whole={plate.heightPx <= room.heightPx}
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
      <LedgerBox {...refs} isEmpty={rows.length === 0}>
        {room.widthPx > 0 && <LedgerRows rows={rows} plate={plate} words={words} labelledBy={id} />}
      </LedgerBox>
      <LedgerFoot rows={rows} streams={streams} words={words} />
    </div>
  );
}
