import { type FrameExtent, type FramePlate, layoutFrame } from "./frame.ts";
import { layoutLedger, ledgerHeightPx, type LedgerRoom } from "./plate.ts";
import type { LedgerRow } from "./rows.ts";

/** Rows in rem: without air between the lines, and where letters of two lines just do not meet, which are 0.81 high. */
const PITCHES_REM = { usual: 0.9, least: 0.835 };
/** Between what a sum of rows comes to and the room that was divided by them. */
const ROUNDING_PX = 0.5;

/**
 * Returns the ledger of a stage, where nobody scrolls: one column as long as that holds all rows, which close up in the fullest
 * years; else members beside others. Rows that still have no room are counted.
 */
export function layoutStill(
  rows: readonly LedgerRow[],
  extent: FrameExtent,
  room: Omit<LedgerRoom, "isTouched">,
): Omit<FramePlate, "easyPx"> {
  const { usual, least } = PITCHES_REM;
  const fits = (heightPx: number) => room.heightPx > 0 && heightPx <= room.heightPx + ROUNDING_PX;
  // Whether it has columns is the same in all years.
  if (fits(ledgerHeightPx(extent.all.rows, least * room.remPx)))
    for (const lowPitchRem of [usual, least]) {
      const plate = layoutLedger(rows, extent.all, { ...room, isTouched: false, lowPitchRem });
      if (fits(plate.heightPx))
        return { columns: [{ rows, plate, widthPx: room.widthPx }], more: 0, gutterPx: 0 };
    }
  return layoutFrame(rows, extent, { ...room, lowPitchRem: least });
}
