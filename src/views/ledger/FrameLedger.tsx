import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useWords } from "../../i18n/useWords.ts";
import { frameExtent, layoutFrame } from "../../layouts/ledger/frame.ts";
import { highlightOf } from "../../model/selection.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useSelect } from "../hooks/useSelect.ts";
import { useIsAlone } from "../hooks/useWithout.ts";
import { LateAlone } from "../parts/LateAlone.ts";
import { LedgerBox } from "./LedgerBox.tsx";
import { ColumnHeads, columnsStyle, LedgerColumns } from "./LedgerColumns.tsx";
import { LedgerFoot } from "./LedgerFoot.tsx";
import { LedgerHead } from "./LedgerHead.tsx";
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
  const atlas = useAtlas();
  const extent = frameExtent(atlas);
  const { streams, rows, words, id, room, refs } = useLedger();
  const { selection } = useSelect();
  const selected =
    selection?.kind === "partner" ? new Set([selection.id]) : highlightOf(atlas, selection)?.partners;
  const { columns, more, gutterPx, easyPx } = layoutFrame(rows, extent, room, selected);
  return (
    <div
      className="ledger-view ledger-view--framed"
      data-easy={easyPx}
      style={columnsStyle(columns, gutterPx)}
    >
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
