import { clamp } from "../../lib/clamp.ts";
import type { Family, Stream } from "../../dataset/schema/stream.ts";
import { groupBy } from "../../lib/groupBy.ts";

export type Side = "donor" | "receiver";
export const SIDES: readonly Side[] = ["donor", "receiver"];

/** What is written at a stream's row, in em of its type. */
export interface RowWords {
  readonly stream: Stream;
  /** Width of its name, of what is said behind it where there is room, and of the mark; 0 without one. */
  readonly nameEm: number;
  readonly moreEm: number;
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

/** A column of names: where they begin, and what a name with all behind it may take up; wider ones are not cut. */
export interface NameColumn {
  readonly x: number;
  readonly widthPx: number;
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
  /** Where the names of streams stand, row after row in turn; empty where rows have no room for names. */
  readonly columns: readonly NameColumn[];
  /** Height of the plate under a name: that of the band, or more where rows lie closer than type is high. */
  readonly platePx: number;
  /** Whether every partner has room for its name. */
  readonly hasAllPartners: boolean;
}

export const BLOCK_GAP = 8; // px below the last row of a family
export const HEADS_REM = 1.375; // room above the diagram for what the sides are
export const BAR_ROOM = 18; // px between a name and the ends: room for the bar of the partner
const SMALLEST_REM = 0.875; // nothing is set smaller
const LARGEST_REM = 1.25;
const MOST_ROW_REM = 2; // beyond this more height is only air
const HEADING_REM = 1.375;
export const HEADING_LIFT = 0.3; // of its type: what a heading stands above its first row
const LETTERS_EM = 0.92; // from the tops of the letters to their tails: a band as wide carries a name
export const PLATE_EM = 1.14; // of the type: what a name covers that does not fit into its band
export const MARK_GAP_EM = 0.6; // between a name and its mark
const LEAST_ROW = 4; // px; below this rows run together
const BETWEEN_ROWS = 1.75; // px of paper, at least
const BAND_SHARE = 0.82; // of a row
const LEAST_STROKE = 3.5;
const SIDE_WANTED = 0.2; // of the width, for the names of partners at either side
const SIDE_SHARE = 0.36; // the same at most, where type is at its smallest
const MAKES_SHARE = 0.155; // the same where only what they make is that wide
const LEAST_RIBBON = 96; // px between a partner and the straight part; below this the curves are steps
const SHORT_RIBBON = 80; // the same on one side
const TIGHT_RIBBON = 64; // the same where names would be left out otherwise
const MIDDLE_SHARE = 0.44; // of what is between the sides, where one column of names is enough
export const NAME_PAD = 10; // px of band before and after a name
const MOST_COLUMNS = 4;
export const LABEL_EM = 1.18; // height of a name at the sides
export const TIGHT_LABEL_EM = 1.04; // the same at least
export const MAKES_EM = 1.2;

/** Returns the height that headings leave, per row. What the sides are stands beside the first heading. */
function pitchOf({ rows, heightPx, remPx }: FlowRoom): number {
  const families = new Set<Family>(rows.map(({ stream }) => stream.family)).size;
  const heading = HEADING_REM * remPx + BLOCK_GAP;
  const freePx = heightPx - families * heading + BLOCK_GAP;
  const count = Math.max(1, rows.length);
  // A plate that is higher than its row reaches into the first heading.
  const abovePx = Math.max(0, SMALLEST_REM * remPx * PLATE_EM - freePx / count) / 2;
  return (freePx - abovePx) / count;
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
  const fontPx = clamp(smallest, (sides.strokePx / PLATE_EM) * 0.98, LARGEST_REM * remPx);
  const names = nameColumns(room, { fontPx, rowPx, strokePx: sides.strokePx, between });
  // Names begin at the same place in every year, and end where they end; in the middle, where that is too far right.
  const usual = (widthPx - Math.min(between * MIDDLE_SHARE, Math.max(0, between - 2 * LEAST_RIBBON))) / 2;
  const isUsual = usual + names.widthPx <= receiverX - SHORT_RIBBON;
  const middleX0 = isUsual ? usual : (widthPx - names.widthPx) / 2;
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
    middleX1: Math.max(widthPx - usual, middleX0 + names.widthPx),
    columns: names.columns.map(({ x, widthPx: width }) => ({ x: middleX0 + x, widthPx: width })),
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

interface Names {
  readonly columns: readonly NameColumn[];
  readonly widthPx: number;
  readonly fontPx: number;
}

interface RowSize {
  readonly fontPx: number;
  readonly rowPx: number;
  readonly strokePx: number;
  /** From side to side. */
  readonly between: number;
}

/**
 * Returns where names stand: in one column where a row is as high as its letters, else in turn in two or more, so that a
 * name has the height of as many rows. Type becomes smaller, then what is said behind names goes, before a name does.
 */
function nameColumns({ rows, remPx }: FlowRoom, size: RowSize): Names {
  const smallest = SMALLEST_REM * remPx;
  for (const [fontPx, ribbonPx, hasMore] of [
    [size.fontPx, LEAST_RIBBON, true],
    [smallest, LEAST_RIBBON, true],
    [smallest, LEAST_RIBBON, false],
    [smallest, TIGHT_RIBBON, false],
  ] as const) {
    const count = columnCount(fontPx, size);
    if (count > MOST_COLUMNS) continue;
    const full = columnWidths(rows, count, (row) => namePx(row, fontPx, true));
    const least = hasMore ? full : columnWidths(rows, count, (row) => namePx(row, fontPx, false));
    const spare = size.between - 2 * ribbonPx - total(least);
    if (spare < 0) continue;
    // What names leave goes to what is said behind them.
    const share = Math.min(1, spare / Math.max(1, total(full) - total(least)));
    const widths = least.map((width, i) => width + ((full[i] ?? width) - width) * share);
    return { columns: columnsOf(widths), widthPx: total(widths), fontPx };
  }
  return columnsForMost(rows, smallest, size);
}

/** Columns of the same width where not all names find room: those that do, if they are the most. */
function columnsForMost(rows: readonly RowWords[], fontPx: number, size: RowSize): Names {
  const count = columnCount(fontPx, size);
  const mostPx = Math.max(0, size.between - 2 * TIGHT_RIBBON);
  const width = mostPx / count;
  const named = rows.filter((row) => namePx(row, fontPx, false) <= width).length;
  if (count >= MOST_COLUMNS || named < rows.length / 2) return { columns: [], widthPx: 0, fontPx };
  const columns = columnsOf(Array.from({ length: count }, () => width));
  return { columns, widthPx: mostPx, fontPx };
}

const total = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** In how many columns names stand in turn, for none to lie upon the next of its column. */
function columnCount(fontPx: number, { strokePx, rowPx }: RowSize): number {
  const platePx = plateOf(fontPx, strokePx);
  return platePx <= strokePx ? 1 : Math.ceil((platePx + 1) / rowPx);
}

/** The widest of each column, where rows take turns. */
const columnWidths = (rows: readonly RowWords[], count: number, widthOf: (row: RowWords) => number) =>
  Array.from({ length: count }, (_, column) =>
    rows.reduce((most, row, i) => (i % count === column ? Math.max(most, widthOf(row)) : most), 0),
  );

/** Columns beside each other, px from the first one's edge. */
const columnsOf = (widths: readonly number[]): NameColumn[] =>
  widths.map((widthPx, i) => ({ x: total(widths.slice(0, i)) + NAME_PAD, widthPx }));

/** Returns the width of a row's words with the band around them. */
export const namePx = (row: RowWords, fontPx: number, hasMore: boolean): number =>
  textEm(row, hasMore) * fontPx + 2 * NAME_PAD;

/** Returns the height of what a name stands on: its band, or a plate where the letters would reach out of that. */
const plateOf = (fontPx: number, strokePx: number) =>
  strokePx >= fontPx * LETTERS_EM ? strokePx : Math.max(strokePx, fontPx * PLATE_EM);

/** Returns how wide name and mark of a row are together, with what is said behind the name or without, in em. */
export const textEm = ({ nameEm, moreEm, markEm }: RowWords, hasMore: boolean): number =>
  nameEm + (hasMore ? moreEm : 0) + (markEm > 0 ? MARK_GAP_EM + markEm : 0);

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
  const sized = (strokePx: number, partnerPx: number, gapPx: number, labelEm: number) => ({
    strokePx,
    linkPx: strokePx + BETWEEN_ROWS,
    partnerPx,
    gapPx,
    labelPx: partnerPx * labelEm,
    hasAllPartners: labelEm >= TIGHT_LABEL_EM,
  });
  const smallest = SMALLEST_REM * remPx;
  for (const [partnerRem, gapPx, labelEm] of [
    [LARGEST_REM, 10, LABEL_EM],
    [1, 8, LABEL_EM],
    [1, 4, LABEL_EM],
    [SMALLEST_REM, 3, LABEL_EM],
    [SMALLEST_REM, 0, LABEL_EM],
    [SMALLEST_REM, 0, TIGHT_LABEL_EM],
  ] as const) {
    const size = sized(bandPx, Math.min(mostPx, partnerRem * remPx), gapPx, labelEm);
    if (fits(size.linkPx, size.labelPx, gapPx)) return size;
  }
  // Where ends and names have no room one below the other, names stand as near to theirs as others allow.
  for (const labelEm of [TIGHT_LABEL_EM, 0.9, 0.75, 0.6, 0])
    for (let strokePx = bandPx; strokePx >= LEAST_STROKE; strokePx -= 0.25) {
      const size = sized(strokePx, smallest, labelEm > 0 ? 0 : BETWEEN_ROWS, labelEm);
      if (fits(size.linkPx, size.labelPx, size.gapPx)) return size;
    }
  return sized(LEAST_STROKE, smallest, 1, 0);
}
