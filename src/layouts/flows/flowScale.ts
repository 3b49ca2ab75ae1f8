import { clamp } from "../../lib/clamp.ts";
import type { Family, Stream } from "../../dataset/schema/stream.ts";
import { groupBy } from "../../lib/groupBy.ts";

export type Side = "donor" | "receiver";
export const SIDES: readonly Side[] = ["donor", "receiver"];

/** What is written at a stream's row, in em of its type. */
export interface RowWords {
  readonly stream: Stream;
  /** Width of its name, and of the mark behind it; 0 without one. */
  readonly nameEm: number;
  readonly markEm: number;
}

/** What is written at a partner, in em of the type of each. */
export interface PartnerWords {
  readonly nameEm: number;
  /** 0 where it has nothing to say beyond its name. */
  readonly makesEm: number;
  readonly isMember: boolean;
}

/** What a diagram has to hold, and where. */
export interface FlowRoom {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly remPx: number;
  /** Width in em of the longest name that any partner has in any year: no year may move the columns. */
  readonly partnerEm: number;
  /** The same of what partners make; where the sides would be too wide for it, it is left out. */
  readonly mostMakesEm: number;
  readonly rows: readonly RowWords[];
  readonly partners: ReadonlyMap<string, PartnerWords>;
}

/** Sizes of a diagram in px, the same for all its parts. */
export interface FlowScale {
  /** Size of type: names of streams, of partners, of what they make, of the headings. */
  readonly fontPx: number;
  readonly partnerPx: number;
  readonly makesPx: number;
  readonly headingPx: number;
  /** Room for a heading, and below a family's last row. */
  readonly headingRoom: number;
  /** Distance of rows, width of a band in its row, distance of ends at a partner. */
  readonly rowPx: number;
  readonly strokePx: number;
  readonly linkPx: number;
  /** Least distance between two partners, and height of a name. */
  readonly gapPx: number;
  readonly labelPx: number;
  /** Where links leave the donors, run straight, and reach the receivers. */
  readonly donorX: number;
  readonly middleX0: number;
  readonly middleX1: number;
  readonly receiverX: number;
  readonly sidePx: number;
  /** Where the names of streams begin, row after row in turn; empty where rows have no room for names. */
  readonly nameXs: readonly number[];
  /** What a name and its mark may take up; wider ones are left out rather than cut. */
  readonly mostNamePx: number;
  /** Height of the plate under a name: that of the band, or more where rows lie closer than type is high. */
  readonly platePx: number;
  /** Whether every partner has room for its name. */
  readonly hasAllPartners: boolean;
}

export const BLOCK_GAP = 12; // px below the last row of a family
export const HEADS_REM = 1.375; // room above the diagram for what the sides are
export const BAR_ROOM = 18; // px between a name and the ends: room for the bar of the partner
const SMALLEST_REM = 0.875; // nothing is set smaller
const LARGEST_REM = 1.25;
const MOST_ROW_REM = 2; // beyond this more height is only air
const HEADING_REM = 1.5;
export const PLATE_EM = 1.14; // of the type: what a name in a band covers
export const MARK_GAP_EM = 0.6; // between a name and its mark
const LEAST_ROW = 4; // px; below this rows run together
const BETWEEN_ROWS = 2; // px of paper, at least
const BAND_SHARE = 0.8; // of a row
const LEAST_STROKE = 3.5;
const SIDE_WANTED = 0.2; // of the width, for the names of partners at either side
const SIDE_SHARE = 0.36; // the same at most, where type is at its smallest
const MAKES_SHARE = 0.155; // the same where only what they make is that wide
const LEAST_RIBBON = 96; // px between a partner and the straight part; below this the curves are steps
const MIDDLE_SHARE = 0.44; // of what is between the sides, where one column of names is enough
export const NAME_PAD = 10; // px of band before and after a name
const MOST_COLUMNS = 4;
export const LABEL_EM = 1.18; // height of a name at the sides
export const MAKES_EM = 1.2;

/** Returns the height that rows and headings leave, per row. */
function pitchOf({ rows, heightPx, remPx }: FlowRoom): number {
  const families = new Set<Family>(rows.map(({ stream }) => stream.family)).size;
  const heading = HEADING_REM * remPx + BLOCK_GAP;
  return (heightPx - HEADS_REM * remPx - families * heading + BLOCK_GAP) / Math.max(1, rows.length);
}

/** Returns whether the rows can be told apart in the room, named or not. */
export const fitsBare = (room: FlowRoom): boolean => pitchOf(room) >= LEAST_ROW;

/** Returns the sizes with which the whole diagram is seen at once. */
export function flowScale(room: FlowRoom): FlowScale {
  const { remPx, widthPx, heightPx } = room;
  const smallest = SMALLEST_REM * remPx;
  const rowPx = clamp(LEAST_ROW, pitchOf(room), MOST_ROW_REM * remPx);
  const bandPx = Math.min(rowPx * BAND_SHARE + 1, rowPx - BETWEEN_ROWS);
  const { sidePx, partnerPx } = sideWidth(room);
  const sides = sideSizes(room, Math.max(bandPx, LEAST_STROKE), partnerPx);
  const donorX = sidePx + BAR_ROOM;
  const receiverX = widthPx - donorX;
  const between = receiverX - donorX;
  const mostPx = between - 2 * LEAST_RIBBON;
  const fontPx = clamp(smallest, (sides.strokePx / PLATE_EM) * 0.98, LARGEST_REM * remPx);
  const names = nameColumns(room, { fontPx, rowPx, strokePx: sides.strokePx, mostPx });
  const middlePx = Math.max(0, Math.min(mostPx, Math.max(names.widthPx, between * MIDDLE_SHARE)));
  const middleX0 = (widthPx - middlePx) / 2;
  return {
    ...sides,
    fontPx: names.fontPx,
    makesPx: smallest,
    headingPx: remPx,
    headingRoom: HEADING_REM * remPx,
    rowPx,
    sidePx,
    donorX,
    receiverX,
    middleX0,
    middleX1: widthPx - middleX0,
    nameXs: names.xs.map((x) => middleX0 + x),
    mostNamePx: names.mostNamePx,
    platePx: plateOf(names.fontPx, sides.strokePx),
    hasAllPartners: sides.hasAllPartners && heightPx > 0,
  };
}

/** Returns how wide the sides are and how large names there may be: for the width, whatever the year. */
function sideWidth({ widthPx, remPx, partnerEm, mostMakesEm }: FlowRoom) {
  const wanted = (widthPx * SIDE_WANTED) / Math.max(1, partnerEm);
  const partnerPx = clamp(SMALLEST_REM * remPx, wanted, LARGEST_REM * remPx);
  const namesPx = Math.min(partnerEm * partnerPx + 4, widthPx * SIDE_SHARE);
  const makesPx = Math.min(mostMakesEm * SMALLEST_REM * remPx + 4, widthPx * MAKES_SHARE);
  return { partnerPx, sidePx: Math.ceil(Math.max(namesPx, makesPx)) };
}

interface Columns {
  readonly xs: readonly number[];
  readonly widthPx: number;
  readonly fontPx: number;
  readonly mostNamePx: number;
}

interface RowSize {
  readonly fontPx: number;
  readonly rowPx: number;
  readonly strokePx: number;
  readonly mostPx: number;
}

/**
 * Returns where names begin: in one column where a row is as high as its type, else in turn in two or more, so that a
 * name has the height of as many rows.
 */
function nameColumns({ rows, remPx }: FlowRoom, size: RowSize): Columns {
  const smallest = SMALLEST_REM * remPx;
  const isLow = (fontPx: number, columns: number) => {
    const platePx = plateOf(fontPx, size.strokePx);
    return platePx > size.strokePx && columns * size.rowPx < platePx + 1;
  };
  // Smaller type rather than a column more.
  for (const fontPx of [size.fontPx, smallest])
    for (let columns = 1; columns <= MOST_COLUMNS; columns++) {
      if (isLow(fontPx, columns)) continue;
      const widths = Array.from({ length: columns }, (_, column) =>
        rows.reduce(
          (most, row, i) => (i % columns === column ? Math.max(most, namePx(row, fontPx)) : most),
          0,
        ),
      );
      const xs = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width, NAME_PAD));
      const widthPx = widths.reduce((sum, width) => sum + width, 0);
      if (widthPx <= size.mostPx) return { xs, widthPx, fontPx, mostNamePx: widthPx };
    }
  return columnsForMost(rows, smallest, size, isLow);
}

/** Columns of the same width where not all names find room: those that do, if they are the most. */
function columnsForMost(
  rows: readonly RowWords[],
  fontPx: number,
  { mostPx }: RowSize,
  isLow: (fontPx: number, columns: number) => boolean,
): Columns {
  const columns = [1, 2, 3].find((count) => !isLow(fontPx, count));
  const mostNamePx = mostPx / (columns ?? 1);
  const named = rows.filter((row) => namePx(row, fontPx) <= mostNamePx).length;
  if (columns === undefined || named < rows.length / 2) return { xs: [], widthPx: 0, fontPx, mostNamePx: 0 };
  const xs = Array.from({ length: columns }, (_, i) => i * mostNamePx + NAME_PAD);
  return { xs, widthPx: mostPx, fontPx, mostNamePx };
}

/** Returns the width of a row's words with the band around them. */
export const namePx = (row: RowWords, fontPx: number): number => textEm(row) * fontPx + 2 * NAME_PAD;

/** Returns the height of what a name stands on: its band, or a plate where the letters would reach out of that. */
const plateOf = (fontPx: number, strokePx: number) =>
  strokePx >= fontPx ? strokePx : Math.max(strokePx, fontPx * PLATE_EM);

/** Returns how wide name and mark of a row are together, in em. */
export const textEm = ({ nameEm, markEm }: RowWords): number =>
  nameEm + (markEm > 0 ? MARK_GAP_EM + markEm : 0);

/** How many streams each partner of a side has, in any order. */
const countsOf = (rows: readonly RowWords[], side: Side) =>
  [...groupBy(rows, ({ stream }) => stream[side]).values()].map((own) => own.length);

/** Returns the largest sizes with which both sides fit into the height. */
function sideSizes({ rows, heightPx, remPx }: FlowRoom, bandPx: number, mostPx: number) {
  const columns = SIDES.map((side) => countsOf(rows, side));
  const roomPx = heightPx - HEADS_REM * remPx;
  const fits = (linkPx: number, labelPx: number, gapPx: number) =>
    columns.every(
      (counts) => counts.reduce((sum, count) => sum + Math.max(count * linkPx, labelPx) + gapPx, 0) <= roomPx,
    );
  const sized = (strokePx: number, partnerPx: number, gapPx: number, hasAllPartners: boolean) => ({
    strokePx,
    linkPx: strokePx + BETWEEN_ROWS * 0.75,
    partnerPx,
    gapPx,
    labelPx: hasAllPartners ? partnerPx * LABEL_EM : 0,
    hasAllPartners,
  });
  for (const [partnerRem, gapPx] of [
    [LARGEST_REM, 10],
    [1, 8],
    [1, 4],
    [SMALLEST_REM, 3],
    [SMALLEST_REM, 0],
  ] as const) {
    const size = sized(bandPx, Math.min(mostPx, partnerRem * remPx), gapPx, true);
    if (fits(size.linkPx, size.labelPx, gapPx)) return size;
  }
  for (const hasAll of [true, false])
    for (let strokePx = bandPx; strokePx >= LEAST_STROKE; strokePx -= 0.25) {
      const size = sized(strokePx, SMALLEST_REM * remPx, hasAll ? 0 : BETWEEN_ROWS, hasAll);
      if (fits(size.linkPx, size.labelPx, size.gapPx)) return size;
    }
  return sized(LEAST_STROKE, SMALLEST_REM * remPx, 1, false);
}
