import { useId } from "react";
import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useWords } from "../../i18n/useWords.ts";
import { frameExtent, layoutFrame } from "../../layouts/ledger/frame.ts";
import { ledgerRows } from "../../layouts/ledger/rows.ts";
import { useElementSize } from "../../ui/useElementSize.ts";
import { useRemPx } from "../../ui/useRemPx.ts";
import { useAtlas } from "../hooks/atlasContext.ts";
import { useIsAlone } from "../hooks/useWithout.ts";
import { useDrawnGraph } from "../hooks/useYearGraph.ts";
import { LateAlone } from "../parts/LateAlone.ts";
import { NothingVisible } from "../parts/NothingVisible.tsx";
import { LedgerFoot } from "./LedgerFoot.tsx";
import { LedgerHead } from "./LedgerHead.tsx";
import { LedgerRows } from "./LedgerRows.tsx";
import { PublishedStreams } from "./PublishedStreams.tsx";
import { useLedgerWords } from "./useLedgerWords.ts";
import { useLongestNames } from "./useLongestNames.ts";
import "./ledger.css";
import "./frameLedger.css";

/** The ledger inside somebody else's page, whole in a frame of any height; without exchanges, what each would miss. */
export function FrameLedger() {
  return useIsAlone() ? <LateAlone /> : <Ledger />;
}

function Ledger() {
  const t = useWords(ledgerWords);
  const atlas = useAtlas();
  const { visible: streams } = useDrawnGraph();
  const words = useLedgerWords();
  const id = useId();
  const [boxRef, box] = useElementSize<HTMLDivElement>();
  const [namesRef, names] = useElementSize<HTMLSpanElement>();
  const remPx = useRemPx();
  const longest = useLongestNames();
  const rows = ledgerRows(atlas, streams);
  const room = { widthPx: box.width, heightPx: box.height, remPx, widestPx: names.width };
  const { columns, more, gutterPx, easyPx } = layoutFrame(rows, frameExtent(atlas), room);
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
      <div className="ledger-view__box">
        <div ref={boxRef} className="ledger-view__room" />
        <span ref={namesRef} className="ledger-view__measure" aria-hidden="true">
          {longest.map((name) => (
            <span key={name}>{name}</span>
          ))}
        </span>
        {rows.length === 0 ? (
          <NothingVisible />
        ) : (
          box.height > 0 && (
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
          )
        )}
      </div>
      <LedgerFoot rows={rows} streams={streams} words={words} />
    </div>
  );
}
