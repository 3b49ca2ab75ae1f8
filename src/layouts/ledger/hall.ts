import { rememberLast } from "../../lib/rememberLast.ts";
import type { Atlas } from "../../model/atlas.ts";
import { columnWidths, type FrameColumn } from "./frame.ts";
import { GAP, layoutLedger, leastHeightPx, LEAST_TYPE_REM, leastNamesPx, type LedgerRoom } from "./plate.ts";
import { type LedgerExtent, type LedgerRow, ledgerRows } from "./rows.ts";
import { extentOf, ledgersOfYears } from "./years.ts";

/** Who stands in which column of a hall's ledger, and what the fullest years need. */
export interface HallExtent {
  /** Others in the right one of their two columns, the same in all years. */
  readonly isRight: ReadonlySet<string>;
  readonly members: LedgerExtent;
  readonly left: LedgerExtent;
  readonly right: LedgerExtent;
  /** Rows below each other in the fullest year. */
  readonly lines: number;
}

/** Members in one column, and below them others in two. */
export interface HallPlate {
  readonly members: FrameColumn;
  readonly others: readonly FrameColumn[];
  readonly gutterPx: number;
  /** Between members and others, with a line in it; 0 where one of them is missing. */
  readonly gapPx: number;
  readonly heightPx: number;
  /** Height below which the rows of the fullest year are not all seen at once. */
  readonly leastPx: number;
}

const GUTTER_REM = 1;
/** A finger that is an arm's length from the eye hits no smaller square. */
const LEAST_STEP_REM = 0.7;

/** Returns what the fullest of all years need. Others stand in turn on the left and on the right. */
export const hallExtent = rememberLast((atlas: Atlas): HallExtent => {
  const ledgers = ledgersOfYears(atlas);
  const drawn = new Set(ledgers.flat().map(({ partnerId }) => partnerId));
  const all = atlas.dataset.streams.map((stream) => ({ stream, state: "running" as const }));
  const others = ledgerRows(atlas, all).filter((row) => !row.isMember && drawn.has(row.partnerId));
  const isRight = new Set(others.filter((_, i) => i % 2 === 1).map(({ partnerId }) => partnerId));
  const groups = ledgers.map((rows) => divide(rows, isRight));
  return {
    isRight,
    members: extentOf(groups.map(({ members }) => members)),
    left: extentOf(groups.map(({ left }) => left)),
    right: extentOf(groups.map(({ right }) => right)),
    lines: Math.max(0, ...groups.map(linesOf)),
  };
});

/**
 * Returns a hall's ledger: members one below the other, others below them in two columns, so that the map above has more of the
 * screen. Rows and squares are of one size, and take what room the year leaves them. Null where squares would be too small.
 */
export function layoutHall(
  rows: readonly LedgerRow[],
  extent: HallExtent,
  room: LedgerRoom,
): HallPlate | null {
  const gutterPx = GUTTER_REM * room.remPx;
  const pair = columnWidths({ groups: [extent.left, extent.right] }, room, gutterPx);
  const alonePx = (room.widthPx - leastNamesPx(room)) / 2 / Math.max(1, extent.members.squares);
  if (pair === null || Math.min(pair.stepPx, alonePx) < LEAST_STEP_REM * room.remPx) return null;
  const [leftPx = 0, rightPx = 0] = pair.widths;
  const groups = divide(rows, extent.isRight);
  const lines = linesOf(groups);
  const columns = [
    { own: groups.members, widthPx: room.widthPx },
    { own: groups.left, widthPx: leftPx },
    { own: groups.right, widthPx: rightPx },
  ];
  const layoutAll = (limits: LedgerRoom): FrameColumn[] =>
    columns.map(({ own, widthPx }) => ({
      rows: own,
      widthPx,
      plate: layoutLedger(own, { rows: lines, squares: 0 }, { ...limits, widthPx }),
    }));
  const inType = { ...room, typeRem: LEAST_TYPE_REM };
  const stepPx = Math.min(...layoutAll(inType).map(({ plate }) => plate.stepPx));
  const [members, ...others] = layoutAll({ ...inType, stepPx }) as [FrameColumn, ...FrameColumn[]];
  const isSplit = groups.members.length > 0 && groups.members.length < rows.length;
  const gapPx = isSplit ? GAP * members.plate.pitchPx : 0;
  return {
    members,
    others,
    gutterPx,
    gapPx,
    heightPx: lines * members.plate.pitchPx + gapPx,
    leastPx: leastHeightPx({ rows: extent.lines }, room),
  };
}

interface Groups {
  readonly members: readonly LedgerRow[];
  readonly left: readonly LedgerRow[];
  readonly right: readonly LedgerRow[];
}

function divide(rows: readonly LedgerRow[], isRight: HallExtent["isRight"]): Groups {
  const others = rows.filter(({ isMember }) => !isMember);
  return {
    members: rows.filter(({ isMember }) => isMember),
    left: others.filter(({ partnerId }) => !isRight.has(partnerId)),
    right: others.filter(({ partnerId }) => isRight.has(partnerId)),
  };
}

const linesOf = ({ members, left, right }: Groups): number =>
  members.length + Math.max(left.length, right.length);
