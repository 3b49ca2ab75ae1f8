import { clamp } from "../../lib/clamp.ts";
import type { LedgerExtent, LedgerRow } from "./rows.ts";

/** The room that a ledger has. */
export interface LedgerRoom {
  readonly widthPx: number;
  /** 0 where it may be as high as it needs. */
  readonly heightPx: number;
  readonly remPx: number;
  /** Width of the widest name at 1 rem, in px. */
  readonly widestPx: number;
  /** Whether fingers press it: then a row is as high as a fingertip, where the room has the height. */
  readonly isTouched: boolean;
  /** Whether rows and squares take all the room that there is: in a hall a finger is far from the eye. */
  readonly isHall?: boolean;
  /** The lowest row in rem, where nothing is pressed; what a laptop's window has if not given. */
  readonly lowPitchRem?: number;
  /** Type of names in rem, and the most from one square to the next, where more columns have the same; else what the room allows. */
  readonly typeRem?: number;
  readonly stepPx?: number;
}

/** Where everything of a ledger lies, in px. */
export interface LedgerPlate {
  /** Of the names, in rem. */
  readonly typeRem: number;
  /** Width of the column of names, in the middle. */
  readonly namesPx: number;
  /** From one row to the next. */
  readonly pitchPx: number;
  /** From one square to the next, and the square itself. */
  readonly stepPx: number;
  readonly squarePx: number;
  /** The top of each row. */
  readonly tops: readonly number[];
  /** Between members and others, with a line in it; 0 where one of them is missing. */
  readonly gapPx: number;
  readonly heightPx: number;
}

const LEAST_PITCH_REM = 1; // the smallest type and nothing between the lines: a plate is seen whole
const LOW_PITCH_REM = 0.97; // letters just clear each other: on a wall, and where a laptop's window is low
const LEAST_TOUCH_REM = 1.375;
const LEAST_TARGET_PX = 24; // WCAG 2.5.8: no row that is pressed is lower
const MOST_PITCH_REM = 1.75;
const MOST_TOUCH_REM = 2.75;
export const LEAST_TYPE_REM = 0.875;
const MOST_TYPE_REM = 1.0625;
const TYPE_OF_PITCH = 0.68;
export const GAP = 0.6; // of a row, with the line in it
const AIR_REM = 0.75; // between names and squares
const LEAST_AIR_REM = 0.5;
const EASY_STEP_REM = 0.875; // below it names give way to squares
const TIGHT_STEP_REM = 0.5625; // below it names take two lines, where rows have the height
const BROKEN = 0.75; // of the widest name
const MOST_STEP_REM = 1.1;
const MOST_HALL_REM = 1.8; // the target that a hall asks for, and no square is larger
export const LEAST_STEP_PX = 8;
const SQUARE_OF_STEP = 0.82;

/**
 * Returns the places of the rows. All sizes follow from the room and from the extent; where that is what the fullest year needs,
 * rows close up or make room in another year, and nothing else changes. In a hall it is what the year shown needs.
 */
export function layoutLedger(
  rows: readonly LedgerRow[],
  extent: LedgerExtent,
  room: LedgerRoom,
): LedgerPlate {
  const { remPx } = room;
  const squares = Math.max(...rows.flatMap(({ gets, gives }) => [gets.length, gives.length]));
  const most = Math.max(1, squares, extent.squares);
  const pitchPx = room.isHall === true ? pitchInHall(extent, room) : pitchOf(extent, room);
  const usualRem = clamp(LEAST_TYPE_REM, (pitchPx / remPx) * TYPE_OF_PITCH, MOST_TYPE_REM);
  const stepFor = (namesPx: number) => (room.widthPx - namesPx) / 2 / most;
  const namesFor = (rem: number, airRem: number) => namesPxOf(room, rem, airRem);
  const isEasy = stepFor(namesFor(usualRem, AIR_REM)) >= EASY_STEP_REM * remPx;
  const typeRem = room.typeRem ?? (isEasy ? usualRem : LEAST_TYPE_REM);
  const wholePx =
    room.typeRem === undefined
      ? namesFor(typeRem, isEasy ? AIR_REM : LEAST_AIR_REM)
      : leastNamesPx(room, typeRem);
  const isTight = room.heightPx === 0 && stepFor(wholePx) < TIGHT_STEP_REM * remPx;
  const namesPx = isTight ? BROKEN * room.widestPx * typeRem + AIR_REM * remPx : wholePx;
  const easyStepPx = MOST_STEP_REM * remPx * typeRem;
  const mostStepPx = room.stepPx ?? (room.isHall === true ? Math.max(pitchPx, easyStepPx) : easyStepPx);
  const stepPx = clamp(LEAST_STEP_PX, stepFor(namesPx), mostStepPx);
  const members = rows.filter(({ isMember }) => isMember).length;
  const isSplit = members > 0 && members < rows.length;
  const gapPx = isSplit ? GAP * pitchPx : 0;
  return {
    typeRem,
    namesPx,
    pitchPx,
    stepPx,
    squarePx: Math.round(stepPx * SQUARE_OF_STEP),
    tops: rows.map((_, i) => i * pitchPx + (i < members ? 0 : gapPx)),
    gapPx,
    heightPx: rows.length * pitchPx + gapPx,
  };
}

/** Returns the height of a row: what the fullest year leaves it, or what it likes where the height is free. */
function pitchOf(extent: LedgerExtent, room: LedgerRoom): number {
  const { heightPx, remPx, isTouched } = room;
  // Where it scrolls, seeing most partners at once is worth more than rows as high as a fingertip.
  if (heightPx === 0) return MOST_PITCH_REM * remPx;
  const mostPx = (isTouched ? MOST_TOUCH_REM : MOST_PITCH_REM) * remPx;
  const lowPx = (room.lowPitchRem ?? LOW_PITCH_REM) * remPx;
  return clamp(isTouched ? leastPitchPx(room) : lowPx, heightPx / rowsOf(extent), mostPx);
}

/** Returns the height of a row that lets so many fill the room, as high as a finger in a hall asks for at most. */
const pitchInHall = (extent: LedgerExtent, room: LedgerRoom): number =>
  clamp(leastPitchPx(room), Math.floor(room.heightPx / rowsOf(extent)), MOST_HALL_REM * room.remPx);

/** Returns how wide names are in type of a size, with the air beside them. */
const namesPxOf = ({ widestPx, remPx }: Names, rem: number, airRem: number): number =>
  widestPx * rem + 2 * airRem * remPx;

type Names = Pick<LedgerRoom, "widestPx" | "remPx">;

/** Returns the least width of a column of names that stand on one line. */
export const leastNamesPx = (room: Names, rem: number = LEAST_TYPE_REM): number =>
  namesPxOf(room, rem, rem > LEAST_TYPE_REM ? AIR_REM : LEAST_AIR_REM);

/** Returns the height in px of so many rows of a height, as a room for them is divided. */
export const ledgerHeightPx = (rows: number, pitchPx: number): number => rowsOf({ rows }) * pitchPx;

/** Returns the height in px below which the rows of the fullest year are not all seen at once. */
export const leastHeightPx = (extent: Rows, room: Touch): number =>
  Math.ceil(leastPitchPx(room) * rowsOf(extent));

type Touch = Pick<LedgerRoom, "remPx" | "isTouched">;

const leastPitchPx = ({ remPx, isTouched }: Touch): number =>
  isTouched
    ? Math.min(LEAST_TOUCH_REM * remPx, Math.max(LOW_PITCH_REM * remPx, LEAST_TARGET_PX))
    : LEAST_PITCH_REM * remPx;

type Rows = Pick<LedgerExtent, "rows">;

/** The gap between members and others counts as a part of a row. */
const rowsOf = ({ rows }: Rows): number => Math.max(rows, 1) + GAP;
