import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useWords } from "../../i18n/useWords.ts";
import { frameExtent } from "../../layouts/ledger/frame.ts";
import { layoutStill } from "../../layouts/ledger/still.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { LedgerBox } from "./LedgerBox.tsx";
import { ColumnHeads, columnsStyle, LedgerColumns } from "./LedgerColumns.tsx";
import { LedgerFoot } from "./LedgerFoot.tsx";
import { LedgerHead } from "./LedgerHead.tsx";
import { PublishedStreams } from "./PublishedStreams.tsx";
import { useLedger } from "./useLedger.ts";
import "./ledger.css";
import "./stillLedger.css";

/** The ledger on a stage, where a clicker cannot scroll: all rows are whole, and who has no room is counted. */
export function StillLedger() {
  const t = useWords(ledgerWords);
  const extent = frameExtent(useAtlas());
  const { streams, rows, words, id, room, refs } = useLedger();
  const { columns, more, gutterPx } = layoutStill(rows, extent, room);
  return (
    <div className="ledger-view ledger-view--still" style={columnsStyle(columns, gutterPx)}>
      <LedgerHead id={id} streams={streams} />
      <p className="ledger-view__published">
        <PublishedStreams />
      </p>
      <ColumnHeads columns={columns} />
      <LedgerBox {...refs} isEmpty={rows.length === 0}>
        {room.heightPx > 0 && (
          <LedgerColumns columns={columns} words={words} labelledBy={id}>
            {more > 0 && (
              <p className="ledger-view__more" style={{ height: columns.at(-1)?.plate.pitchPx }}>
                {t.more({ n: more })}
              </p>
            )}
          </LedgerColumns>
        )}
      </LedgerBox>
      <LedgerFoot rows={rows} streams={streams} words={words} />
    </div>
  );
}
