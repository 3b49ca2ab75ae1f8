import { rememberLast } from "../../lib/rememberLast.ts";
import type { Atlas } from "../../model/atlas.ts";
import {
  layoutLedger,
  LEAST_STEP_PX,
  LEAST_TYPE_REM,
  leastNamesPx,
  type LedgerPlate,
  type LedgerRoom,
  ledgerHeightPx,
} from "./plate.ts";
import { ledgerExtent, type LedgerExtent, type LedgerRow } from "./rows.ts";
import { extentOf, ledgersOfYears } from "./years.ts";

/** What the fullest years need in one column, and in one for members and one for others. */
export interface FrameExtent {
  readonly all: LedgerExtent;
  /** Members, others; one of them may have no row in any year. */
  readonly groups: readonly LedgerExtent[];
}

/** A column of partners with their places in it. */
export interface FrameColumn {
  readonly rows: readonly LedgerRow[];
  readonly plate: LedgerPlate;
  readonly widthPx: number;
}

/** A ledger in a room of a given height, of which nothing is hidden. */
export interface FramePlate {
  readonly columns: readonly FrameColumn[];
  /** Partners that have no room; the line that says so has that of a row, below the last column. */
  readonly more: number;
  readonly gutterPx: number;
  /** Height at which the rows of the fullest year are easily read, whatever the room's. */
  readonly easyPx: number;
}

/** A ledger in two columns, of which all can be reached. */
export interface ColumnsPlate {
  readonly columns: readonly FrameColumn[];
  readonly gutterPx: number;
  /** Height of the longer column, and the one that the fullest year asks for. */
  readonly heightPx: number;
  readonly wantedPx: number;
}

const NOBODY: ReadonlySet<string> = new Set();
const GUTTER_REM = 1;
const EASY_PITCH_REM = 1.5;
const COLUMN_TYPE_REM = 1;
const COLUMN_STEP_REM = 0.875;

/** Returns what the fullest of all years need. */
export const frameExtent = rememberLast((atlas: Atlas): FrameExtent => {
  const ledgers = ledgersOfYears(atlas);
  const groups = [true, false].map((isMember) =>
    extentOf(ledgers.map((rows) => rows.filter((row) => row.isMember === isMember))),
  );
  return { all: ledgerExtent(atlas), groups };
});

/**
 * Returns the ledger in one column, or members beside others where one is too low for all of a full year. Rows that still
 * have no room are counted; what is selected always has a row.
 */
export function layoutFrame(
  rows: readonly LedgerRow[],
  extent: FrameExtent,
  room: Omit<LedgerRoom, "isTouched">,
  selected: ReadonlySet<string> = NOBODY,
): FramePlate {
  const gutterPx = GUTTER_REM * room.remPx;
  const widths = columnWidths(extent, room, gutterPx)?.widths ?? null;
  const isLow = room.heightPx < EASY_PITCH_REM * room.remPx * extent.all.rows;
  const inColumns = isLow && widths !== null;
  const groups = inColumns
    ? [rows.filter(({ isMember }) => isMember), rows.filter(({ isMember }) => !isMember)]
    : [rows];
  const extents = inColumns ? extent.groups : [extent.all];
  const layoutColumn = (own: readonly LedgerRow[], i: number): FrameColumn => {
    const widthPx = (inColumns ? widths[i] : null) ?? room.widthPx;
    return {
      rows: own,
      widthPx,
      plate: layoutLedger(own, extents[i] ?? extent.all, { ...room, widthPx, isTouched: false }),
    };
  };
  const whole = groups.map(layoutColumn);
  const easyRows = Math.max(0, ...(widths === null ? [extent.all] : extent.groups).map((own) => own.rows));
  const found = { gutterPx, easyPx: Math.ceil((easyRows + 1) * EASY_PITCH_REM * room.remPx) };
  if (whole.every(({ plate }) => plate.heightPx <= room.heightPx))
    return { ...found, columns: whole, more: 0 };
  const columns = whole.map(({ plate, rows: own }, i) => {
    const isLast = i === whole.length - 1;
    const most = Math.floor((room.heightPx - plate.gapPx) / plate.pitchPx) - Number(isLast);
    let left = most - own.filter(({ partnerId }) => selected.has(partnerId)).length;
    const kept = own.filter(({ partnerId }) => selected.has(partnerId) || left-- > 0);
    return layoutColumn(kept.slice(0, Math.max(0, most)), i);
  });
  return { ...found, columns, more: rows.length - columns.reduce((sum, own) => sum + own.rows.length, 0) };
}

/**
 * Returns members beside others with rows of one height and names of one size, no higher than is easily read; null where
 * there is no room for two columns, or nothing for one of them.
 */
export function layoutColumns(
  rows: readonly LedgerRow[],
  extent: FrameExtent,
  room: LedgerRoom,
): ColumnsPlate | null {
  const gutterPx = 2 * GUTTER_REM * room.remPx;
  const large = columnWidths(extent, room, gutterPx, COLUMN_TYPE_REM);
  const isLarge = large !== null && large.stepPx >= COLUMN_STEP_REM * room.remPx;
  const found = isLarge ? large : columnWidths(extent, room, gutterPx);
  if (found === null) return null;
  const most = Math.max(...extent.groups.map((group) => group.rows));
  const wantedPx = Math.ceil(ledgerHeightPx(most, EASY_PITCH_REM * room.remPx));
  const own = {
    ...room,
    heightPx: room.heightPx === 0 ? 0 : Math.min(room.heightPx, wantedPx),
    typeRem: isLarge ? COLUMN_TYPE_REM : LEAST_TYPE_REM,
  };
  const columns = found.widths.map((widthPx, i): FrameColumn => {
    const part = rows.filter(({ isMember }) => isMember === (i === 0));
    const squares = extent.groups[i]?.squares ?? 0;
    return { rows: part, widthPx, plate: layoutLedger(part, { rows: most, squares }, { ...own, widthPx }) };
  });
  return { columns, gutterPx, wantedPx, heightPx: Math.max(...columns.map(({ plate }) => plate.heightPx)) };
}

interface Widths {
  readonly widths: readonly number[];
  readonly stepPx: number;
}

/** Returns how wide columns are beside each other, each with its squares; null where one is too narrow, or never has a row. */
export function columnWidths(
  { groups }: Pick<FrameExtent, "groups">,
  room: Pick<LedgerRoom, "widthPx" | "widestPx" | "remPx">,
  gutterPx: number,
  typeRem?: number,
): Widths | null {
  if (groups.some((group) => group.rows === 0)) return null;
  const namesPx = leastNamesPx(room, typeRem);
  const squares = groups.reduce((sum, group) => sum + group.squares, 0);
  const stepPx = (room.widthPx - gutterPx - groups.length * namesPx) / 2 / squares;
  if (stepPx < LEAST_STEP_PX) return null;
  return { stepPx, widths: groups.map((group) => namesPx + 2 * group.squares * stepPx) };
}
