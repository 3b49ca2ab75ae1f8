import { NAME_PAD, namePx, type RowWords } from "./rowWords.ts";

/** A column of names: where they begin, and what a name with all behind it may take up; wider ones are not cut. */
export interface NameColumn {
  readonly x: number;
  readonly widthPx: number;
}

/** The middle of a diagram: where bands run straight, and what stands there. */
export interface Middle {
  readonly middleX0: number;
  readonly middleX1: number;
  /** Where names stand, row after row in turn; empty where rows have no room for names. */
  readonly columns: readonly NameColumn[];
  readonly fontPx: number;
  /** Height of the plate under a name: that of the band, or more where rows lie closer than type is high. */
  readonly platePx: number;
  /** Whether a name may go beyond its column, and its neighbours give way, see `namesInTurns`. */
  readonly isInTurns: boolean;
}

/** What the middle has to hold, and between what. */
export interface MiddleRoom {
  /** In their order. */
  readonly rows: readonly RowWords[];
  /** Size of type, as large as the bands allow, and the smallest. */
  readonly fontPx: number;
  readonly smallestPx: number;
  readonly rowPx: number;
  readonly strokePx: number;
  readonly donorX: number;
  readonly receiverX: number;
}

export const LETTERS_EM = 0.92; // from the tops of the letters to their tails
/** Of the type: a band as wide carries a name; tops and tails reach half a pixel into the paper beside it. */
export const INSIDE_EM = 0.83;
export const PLATE_EM = 1.14; // of the type: what a name covers that does not fit into its band
const LEAST_RIBBON = 96; // px between a partner and the straight part; below this the curves are steps
const SHORT_RIBBON = 80; // the same on one side
const TIGHT_RIBBON = 64; // the same where names would be left out otherwise
const MIDDLE_SHARE = 0.44; // of what is between the sides, where one column of names is enough
const MOST_COLUMNS = 4;
const ALL = { hasMore: true, hasMark: true, isShort: false };
const NO_MORE = { ...ALL, hasMore: false };

/** Returns the middle in which names begin at the same place in every year, and end where they end; null where not all would fit. */
export function middleOfNames(room: MiddleRoom): Middle | null {
  const { donorX, receiverX, strokePx } = room;
  const between = receiverX - donorX;
  const widthPx = donorX + receiverX;
  const names = nameColumns(room, between);
  if (names === null) return null;
  const usual = (widthPx - Math.min(between * MIDDLE_SHARE, Math.max(0, between - 2 * LEAST_RIBBON))) / 2;
  // In the middle, where the usual place is too far right.
  const isUsual = usual + names.widthPx <= receiverX - SHORT_RIBBON;
  const middleX0 = isUsual ? usual : (widthPx - names.widthPx) / 2;
  return {
    middleX0,
    middleX1: Math.max(widthPx - usual, middleX0 + names.widthPx),
    columns: names.columns.map(({ x, widthPx: width }) => ({ x: middleX0 + x, widthPx: width })),
    fontPx: names.fontPx,
    platePx: plateOf(names.fontPx, strokePx),
    isInTurns: false,
  };
}

interface Names {
  readonly columns: readonly NameColumn[];
  readonly widthPx: number;
  readonly fontPx: number;
}

/**
 * Returns where names stand: in one column where a row is as high as its letters, else in turn in two or more, so that a
 * name has the height of as many rows. Type becomes smaller, then what is said behind names goes; null where a name would.
 */
function nameColumns(room: MiddleRoom, between: number): Names | null {
  const { rows, smallestPx } = room;
  for (const [fontPx, ribbonPx, hasMore] of [
    [room.fontPx, LEAST_RIBBON, true],
    [smallestPx, LEAST_RIBBON, true],
    [smallestPx, LEAST_RIBBON, false],
    [smallestPx, TIGHT_RIBBON, false],
  ] as const) {
    const count = columnCount(fontPx, room);
    if (count > MOST_COLUMNS) continue;
    const full = columnWidths(rows, count, (row) => namePx(row, fontPx, ALL));
    const least = hasMore ? full : columnWidths(rows, count, (row) => namePx(row, fontPx, NO_MORE));
    const spare = between - 2 * ribbonPx - total(least);
    if (spare < 0) continue;
    // What names leave goes to what is said behind them.
    const share = Math.min(1, spare / Math.max(1, total(full) - total(least)));
    const widths = least.map((width, i) => width + ((full[i] ?? width) - width) * share);
    return { columns: columnsOf(widths), widthPx: total(widths), fontPx };
  }
  return null;
}

const total = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** In how many columns names stand in turn, for none to lie upon the next of its column. */
function columnCount(fontPx: number, { strokePx, rowPx }: MiddleRoom): number {
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

/** Returns the height of what a name stands on: its band, or a plate where the letters would reach out of that. */
const plateOf = (fontPx: number, strokePx: number) =>
  strokePx >= fontPx * INSIDE_EM ? strokePx : Math.max(strokePx, fontPx * PLATE_EM);
