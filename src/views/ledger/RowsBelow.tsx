import { useEffect, useRef, useState } from "react";
import { ledgerWords } from "../../i18n/messages/ledger.ts";
import { useWords } from "../../i18n/useWords.ts";
import { rowsInSight } from "../../layouts/ledger/inSight.ts";
import { Icon } from "../../ui/Icon.tsx";

export interface RowsInRoom {
  /** Where each row ends, in px below the first one's top. */
  readonly ends: readonly number[];
  /** Of a line, below which none can be read. */
  readonly linePx: number;
  readonly roomPx: number;
}

/** Below the last whole row: how many more there are, and a press that leads to them. Nothing where all are in sight. */
export function RowsBelow({ ends, linePx, roomPx }: RowsInRoom) {
  const t = useWords(ledgerWords);
  const ref = useRef<HTMLButtonElement>(null);
  const [scrolledPx, setScrolledPx] = useState(0);
  const seenPx = rowsInSight(ends, { roomPx, linePx });
  const isShort = seenPx !== null;
  useEffect(() => {
    const box = ref.current?.parentElement;
    if (!isShort || !box) return;
    const follow = () => setScrolledPx(box.scrollTop);
    follow();
    box.addEventListener("scroll", follow, { passive: true });
    return () => box.removeEventListener("scroll", follow);
  }, [isShort]);
  if (seenPx === null) return null;
  const below = ends.filter((end) => end > scrolledPx + seenPx + 1).length;
  return (
    <button
      ref={ref}
      type="button"
      className="ledger-view__rest"
      style={{ height: roomPx - seenPx, visibility: below === 0 ? "hidden" : undefined }}
      onClick={({ currentTarget }) => currentTarget.parentElement?.scrollBy({ top: seenPx })}
    >
      {t.more({ n: below })} <Icon name="down" />
    </button>
  );
}
