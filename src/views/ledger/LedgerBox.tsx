import type { ReactNode, RefCallback } from "react";
import { NothingVisible } from "../parts/NothingVisible.tsx";
import { RowsBelow, type RowsInRoom } from "./RowsBelow.tsx";
import { useLongestNames } from "./useLongestNames.ts";

interface Props {
  readonly boxRef: RefCallback<HTMLDivElement>;
  readonly namesRef: RefCallback<HTMLSpanElement>;
  readonly isEmpty: boolean;
  /** Where rows may lie below the room, and its last line is to say so. */
  readonly told?: RowsInRoom;
  readonly children: ReactNode;
}

/** The room for the rows, and in it, out of sight, what tells its size and that of the longest names. */
export function LedgerBox({ boxRef, namesRef, isEmpty, told, children }: Props) {
  return (
    <div className="ledger-view__box">
      {/* As high as the room, whatever is in it. */}
      <div ref={boxRef} className="ledger-view__room" />
      <span ref={namesRef} className="ledger-view__measure" aria-hidden="true">
        {useLongestNames().map((name) => (
          <span key={name}>{name}</span>
        ))}
      </span>
      {isEmpty ? <NothingVisible /> : children}
      {told !== undefined && !isEmpty && <RowsBelow {...told} />}
    </div>
  );
}
