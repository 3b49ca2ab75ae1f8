import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useWords } from "../../i18n/useWords.ts";
import { frameExtent, layoutColumns } from "../../layouts/ledger/frame.ts";
import { layoutLedger, leastHeightPx } from "../../layouts/ledger/plate.ts";
import { ledgerExtent } from "../../layouts/ledger/rows.ts";
import { useIsOnPaper } from "../../ui/paperLayout.ts";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useDisplay } from "../hooks/useDisplay.ts";
import { useIsAlone } from "../hooks/useWithout.ts";
import { LateAlone } from "../parts/LateAlone.ts";
import { latePart } from "../parts/latePart.tsx";
import { LedgerBox } from "./LedgerBox.tsx";
import { ColumnHeads, columnsStyle, LedgerColumns } from "./LedgerColumns.tsx";
import { LedgerFoot } from "./LedgerFoot.tsx";
import { LedgerHead } from "./LedgerHead.tsx";
import { LedgerRows } from "./LedgerRows.tsx";
import { PublishedStreams } from "./PublishedStreams.tsx";
import { useLedger } from "./useLedger.ts";
import "./ledger.css";

/** Where the ledger stands below a map that is broader than two columns of it. */
const BELOW_A_MAP = "(min-width: 40rem) and (max-width: 63.99rem)";
const REST_LINE_REM = 1.5;

/** Who gets and who gives; where there are no exchanges, what each would miss. */
export function LedgerView() {
  const { isStill = false } = useDisplay();
  if (useIsAlone()) return <LateAlone />;
  return isStill ? <LateStillLedger /> : <Ledger />;
}

const LateStillLedger = latePart(() => import("./StillLedger.tsx").then((m) => m.StillLedger));

/** Partners down the middle, a square for each stream: left what a partner gets, right what it gives. */
function Ledger() {
  const t = useWords(ledgerWords);
  const { streams, rows, words, id, refs, ...ledger } = useLedger();
  const isOnPaper = useIsOnPaper();
  const isTouched = useMediaQuery("(pointer: coarse)") && !isOnPaper;
  const isDesk = useDisplay().labels === "all" && !isOnPaper;
  const room = { ...ledger.room, isTouched };
  const atlas = useAtlas();
  const extent = ledgerExtent(atlas);
  const isBelowMap = useMediaQuery(BELOW_A_MAP) && isDesk;
  const pair = isBelowMap && room.widthPx > 0 ? layoutColumns(rows, frameExtent(atlas), room) : null;
  const single = layoutLedger(rows, extent, room);
  const plates = pair?.columns.map(({ plate }) => plate) ?? [single];
  const told = {
    ends: plates.flatMap(({ tops, pitchPx }) => tops.map((top) => top + pitchPx)),
    linePx: REST_LINE_REM * room.remPx,
    roomPx: room.heightPx,
  };
  return (
    <div
      className={pair === null ? "ledger-view" : "ledger-view ledger-view--paired"}
      style={{
        "--least": `${leastHeightPx(extent, room)}px`,
        ...(pair && { "--wanted": `${pair.wantedPx}px`, ...columnsStyle(pair.columns, pair.gutterPx) }),
      }}
      data-whole={(pair ?? single).heightPx <= room.heightPx}
    >
      <LedgerHead id={id} streams={streams} />
      <p className="ledger-view__published">
        <PublishedStreams />
      </p>
      {pair === null ? (
        <div className="ledger-view__sides" aria-hidden="true" style={{ "--names": `${single.namesPx}px` }}>
          <i>{t.gets}</i>
          <i>{t.gives}</i>
        </div>
      ) : (
        <ColumnHeads columns={pair.columns} />
      )}
      <LedgerBox {...refs} isEmpty={rows.length === 0} {...(isDesk && { told })}>
        {pair !== null && <LedgerColumns columns={pair.columns} words={words} labelledBy={id} />}
        {pair === null && room.widthPx > 0 && (
          <LedgerRows rows={rows} plate={single} words={words} labelledBy={id} />
        )}
      </LedgerBox>
      <LedgerFoot rows={rows} streams={streams} words={words} />
    </div>
  );
}
