import { clamp } from "../../lib/clamp.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { leastSideHeight, rowsToFit, type SankeyScale } from "./sankey.ts";

/** The scale of the diagram with what only its drawing needs. */
export interface DiagramScale extends SankeyScale {
  readonly fontPx: number;
  /** Width of the stroke of a stream. */
  readonly strokePx: number;
  /** From the beginning of the straight part to the name of a stream: a piece of pipe and the years. */
  readonly yearsPx: number;
  /** Whether each row has room for the name of its stream. */
  readonly hasNames: boolean;
  /** Whether only some partners are named: those then find room by themselves. */
  readonly hasFewNames: boolean;
}

interface Room {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly remPx: number;
  /** Width of the longest name of a partner and of a stream, in em, as are the others. */
  readonly partnerEm: number;
  readonly streamEm: number;
  /** Width of the longest years before a name. */
  readonly yearsEm: number;
  /** Whether the whole is to be seen at once, even where streams then go without a name. */
  readonly isWhole: boolean;
  /** Whether only some partners are named where rows go without, even where there is room for all. */
  readonly hasFewNames?: boolean;
}

const SMALLEST_REM = 0.875; // nothing is set smaller
const LARGEST_REM = 1.375;
const ROW_EM = 1.3; // a row that carries a name
const MOST_ROW_REM = 2.2; // beyond this more height is only air
const FONT_SHARE = 1.5; // a row in em of its name, where there is plenty of room
const HEADING_EM = 1.8;
const LEAST_ROW = 4; // px; below this rows run together
const LEAST_LINK = 4; // px
const SIDE_GAP = 2; // px between two partners where rows go without names
const FEW_NAMES_PX = 8; // px between two partners, most of which have no name
const SIDE_SHARE = 0.22; // of the width, at most, for the names of partners at either side
const SIDE_SHARE_STAGE = 0.28; // the same where type is large and names are few
const LEAST_RIBBON = 110; // px between a partner and the straight part; below this the curves are steps
export const YEARS_GAP_EM = 0.6; // between the years and the name
const LEAD_PX = 26; // px of pipe before the name of a stream
const TAIL_PX = 20; // px of pipe after it, at least

/** Returns the scale of a diagram for the room that there is: all names in a tall one, or all rows at once. */
export function diagramScale(streams: readonly Stream[], room: Room): DiagramScale {
  const smallest = SMALLEST_REM * room.remPx;
  const hasNames =
    !room.isWhole ||
    (fitsWithNames(streams, room) && (room.hasFewNames !== true || largestFont(room) >= smallest));
  // Large screens get larger names; the headings grow with them, which costs the rows a little.
  const roughly = rowsToFit(streams, room.heightPx, smallest * HEADING_EM, LEAST_ROW);
  const fontPx = hasNames
    ? clamp(smallest, (roughly - 1) / FONT_SHARE, Math.min(LARGEST_REM * room.remPx, largestFont(room)))
    : smallest;
  const headingPx = fontPx * HEADING_EM;
  const fitting = rowsToFit(streams, room.heightPx, headingPx, LEAST_ROW);
  const rowPx = hasNames ? clamp(smallest * ROW_EM, fitting, MOST_ROW_REM * room.remPx) : fitting;
  const namePx = fontPx * 1.06;
  const hasFewNames =
    !hasNames &&
    (room.hasFewNames === true ||
      leastSideHeight(streams, { labelPx: namePx, gapPx: SIDE_GAP, linkPx: LEAST_LINK }) > room.heightPx);
  const sides = hasNames
    ? { linkPx: Math.min(rowPx * 0.55, 16), labelPx: Math.max(24, fontPx * 1.5), gapPx: 6 }
    : thinnest(streams, room.heightPx, rowPx, hasFewNames ? FEW_NAMES_PX : namePx);
  const sidePx = Math.ceil(Math.min(room.partnerEm * fontPx + 4, mostSidePx(room)));
  const yearsPx = LEAD_PX + (room.yearsEm + YEARS_GAP_EM) * fontPx;
  const spare = room.widthPx - 2 * sidePx - 2 * LEAST_RIBBON;
  const wanted = hasNames ? yearsPx + room.streamEm * fontPx + TAIL_PX : 11 * fontPx;
  return {
    width: room.widthPx,
    sidePx,
    middlePx: clamp(8 * fontPx, spare, wanted),
    rowPx,
    ...sides,
    headingPx,
    leastHeightPx: room.heightPx,
    fontPx,
    yearsPx,
    strokePx: sides.linkPx * 0.76,
    hasNames,
    hasFewNames,
  };
}

const mostSidePx = ({ widthPx, hasFewNames }: Room) =>
  widthPx * (hasFewNames === true ? SIDE_SHARE_STAGE : SIDE_SHARE);

/** Returns the size of type in which the longest names of partners and streams still fit into the width. */
function largestFont(room: Room): number {
  const { widthPx, partnerEm, streamEm, yearsEm } = room;
  const forStream = (sidePx: number, sideEm: number) =>
    (widthPx - 2 * sidePx - 2 * LEAST_RIBBON - LEAD_PX - TAIL_PX) /
    (2 * sideEm + yearsEm + YEARS_GAP_EM + streamEm);
  const together = forStream(4, partnerEm);
  // Names of partners that are longer than their share are cut anyway.
  const isCut = partnerEm * together + 4 > mostSidePx(room);
  return isCut ? forStream(mostSidePx(room), 0) : together;
}

/** Returns whether the whole diagram fits into the height with a name in every row. */
export function fitsWithNames(streams: readonly Stream[], room: Pick<Room, "heightPx" | "remPx">): boolean {
  const smallest = SMALLEST_REM * room.remPx;
  return rowsToFit(streams, room.heightPx, smallest * HEADING_EM, LEAST_ROW) >= smallest * ROW_EM;
}

/** Returns whether the whole diagram fits into the height with all its rows told apart, named or not. */
export function fitsBare(streams: readonly Stream[], room: Pick<Room, "heightPx" | "remPx">): boolean {
  return rowsToFit(streams, room.heightPx, SMALLEST_REM * room.remPx * HEADING_EM, 0) >= LEAST_ROW;
}

/** The broadest links with which the sides fit into the height; the narrowest that can be told apart if none do. */
function thinnest(streams: readonly Stream[], heightPx: number, rowPx: number, labelPx: number) {
  const sides = { labelPx, gapPx: SIDE_GAP };
  const broadest = Math.min(clamp(rowPx * 0.6, 7, rowPx), 12);
  let linkPx = broadest;
  while (linkPx > LEAST_LINK && leastSideHeight(streams, { ...sides, linkPx }) > heightPx) linkPx -= 0.25;
  return { ...sides, linkPx };
}

/** Returns how wide the name of a stream may be in its row, in em. */
export const mostNameEm = ({ middlePx, yearsPx, fontPx }: DiagramScale): number =>
  (middlePx - yearsPx - TAIL_PX) / fontPx;
