import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useWords } from "../../i18n/useWords.ts";
import { hallExtent, layoutHall } from "../../layouts/ledger/hall.ts";
import { layoutLedger, leastHeightPx } from "../../layouts/ledger/plate.ts";
import { ledgerExtent } from "../../layouts/ledger/rows.ts";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useIsAlone } from "../hooks/useWithout.ts";
import { LateAlone } from "../parts/LateAlone.ts";
import { LedgerBox } from "./LedgerBox.tsx";
import { columnsStyle, LedgerColumns } from "./LedgerColumns.tsx";
import { LedgerHead } from "./LedgerHead.tsx";
import { LedgerRows } from "./LedgerRows.tsx";
import { useLedger } from "./useLedger.ts";
import "./ledger.css";
import "./hallLedger.css";

/** The ledger below the map of a tall hall: as low as can be, so that the map is high. */
export function HallLedger() {
  return useIsAlone() ? <LateAlone /> : <Ledger />;
}

/** Members down the middle, others below them in two columns; all in one where large letters leave no room for two. */
function Ledger() {
  const t = useWords(ledgerWords);
  const atlas = useAtlas();
  const { streams, rows, words, id, refs, ...ledger } = useLedger();
  const room = { ...ledger.room, isTouched: useMediaQuery("(pointer: coarse)"), isHall: true };
  const hall = layoutHall(rows, hallExtent(atlas), room);
  const single = layoutLedger(rows, { rows: rows.length, squares: 0 }, room);
  const leastPx = hall?.leastPx ?? leastHeightPx(ledgerExtent(atlas), room);
  return (
    <div
      className="ledger-view ledger-view--hall"
      style={{
        "--least": `${leastPx}px`,
        ...(hall && columnsStyle(hall.others, hall.gutterPx)),
      }}
      data-whole={(hall ?? single).heightPx <= room.heightPx}
    >
      <LedgerHead id={id} streams={streams} />
      <div
        className="ledger-view__sides"
        aria-hidden="true"
        style={{ "--names": `${(hall?.members.plate ?? single).namesPx}px` }}
      >
        <i>{t.gets}</i>
        <span>{t.square}</span>
        <i>{t.gives}</i>
      </div>
      <LedgerBox {...refs} isEmpty={rows.length === 0}>
        {hall !== null && (
          <>
            <LedgerRows rows={hall.members.rows} plate={hall.members.plate} words={words} labelledBy={id} />
            {hall.gapPx > 0 && <hr style={{ "--gap": `${hall.gapPx}px` }} />}
            <LedgerColumns columns={hall.others} words={words} labelledBy={id} />
          </>
        )}
        {hall === null && room.widthPx > 0 && (
          <LedgerRows rows={rows} plate={single} words={words} labelledBy={id} />
        )}
      </LedgerBox>
    </div>
  );
}
