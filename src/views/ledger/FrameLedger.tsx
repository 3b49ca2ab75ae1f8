import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useWords } from "../../i18n/useWords.ts";
import { frameExtent, layoutFrame } from "../../layouts/ledger/frame.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useIsAlone } from "../hooks/useWithout.ts";
import { LateAlone } from "../parts/LateAlone.ts";
import { LedgerBox } from "./LedgerBox.tsx";
import { LedgerFoot } from "./LedgerFoot.tsx";
import { LedgerHead } from "./LedgerHead.tsx";
import { LedgerRows } from "./LedgerRows.tsx";
import { PublishedStreams } from "./PublishedStreams.tsx";
import { useLedger } from "./useLedger.ts";
import "./ledger.css";
import "./frameLedger.css";

/** The ledger inside somebody else's page, whole in a frame of any height; without exchanges, what each would miss. */
export function FrameLedger() {
  return useIsAlone() ? <LateAlone /> : <Ledger />;
}

function Ledger() {
  const t = useWords(ledgerWords);
  const extent = frameExtent(useAtlas());
  const { streams, rows, words, id, room, refs } = useLedger();
  const { columns, more, gutterPx, easyPx } = layoutFrame(rows, extent, room);
  const grid = columns.map(({ widthPx }) => `${widthPx}px`).join(" ");
  return (
    <div
      className="ledger-view ledger-view--framed"
      data-easy={easyPx}
      style={{ "--columns": grid, "--gutter": `${gutterPx}px` }}
    >
      <LedgerHead id={id} streams={streams} />
      <p className="ledger-view__published">
        <PublishedStreams />
      </p>
      <div className="ledger-view__heads" aria-hidden="true">
        {columns.map(({ plate }, i) => (
          <div key={i} className="ledger-view__sides" style={{ "--names": `${plate.namesPx}px` }}>
            <i>{t.gets}</i>
            <i>{t.gives}</i>
          </div>
        ))}
      </div>
      <LedgerBox {...refs} isEmpty={rows.length === 0}>
        {room.heightPx > 0 && (
          <div className="ledger-view__columns">
            {columns.map(({ plate, rows: own }, i) => (
              <div key={i}>
                <LedgerRows rows={own} plate={plate} words={words} labelledBy={id} />
                {more > 0 && i === columns.length - 1 && (
                  <p className="ledger-view__more" style={{ height: plate.pitchPx }}>
                    {t.more({ n: more })}
                  </p>
                )}
              </div>
            ))}
          </div>
        )}
      </LedgerBox>
      <LedgerFoot rows={rows} streams={streams} words={words} />
    </div>
  );
}
