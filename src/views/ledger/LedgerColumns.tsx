import type { CSSProperties, ReactNode } from "react";
import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useWords } from "../../i18n/useWords.ts";
import type { FrameColumn } from "../../layouts/ledger/frame.ts";
import { LedgerRows } from "./LedgerRows.tsx";
import type { LedgerWords } from "./useLedgerWords.ts";

/** Returns the widths of columns, for the style sheet. */
export const columnsStyle = (columns: readonly FrameColumn[], gutterPx: number): CSSProperties => ({
  "--columns": columns.map(({ widthPx }) => `${widthPx}px`).join(" "),
  "--gutter": `${gutterPx}px`,
});

/** What the sides of each column are. */
export function ColumnHeads({ columns }: { readonly columns: readonly FrameColumn[] }) {
  const t = useWords(ledgerWords);
  return (
    <div className="ledger-view__heads" aria-hidden="true">
      {columns.map(({ plate }, i) => (
        <div key={i} className="ledger-view__sides" style={{ "--names": `${plate.namesPx}px` }}>
          <i>{t.gets}</i>
          <i>{t.gives}</i>
        </div>
      ))}
    </div>
  );
}

interface Props {
  readonly columns: readonly FrameColumn[];
  readonly words: LedgerWords;
  readonly labelledBy: string;
  /** What stands below the last column. */
  readonly children?: ReactNode;
}

/** Members, and others beside them. */
export function LedgerColumns({ columns, words, labelledBy, children }: Props) {
  return (
    <div className="ledger-view__columns">
      {columns.map(({ plate, rows }, i) => (
        <div key={i}>
          <LedgerRows rows={rows} plate={plate} words={words} labelledBy={labelledBy} />
          {i === columns.length - 1 && children}
        </div>
      ))}
    </div>
  );
}
