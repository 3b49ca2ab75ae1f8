import type { Stream } from "../../dataset/schema/stream.ts";

/** What is written at a stream's row, in em of its type. */
export interface RowWords {
  readonly stream: Stream;
  /** Width of its name, of what is said behind it where there is room, and of the mark; 0 without one. */
  readonly nameEm: number;
  /** The same of what still says what flows, where that is shorter. */
  readonly shortEm?: number;
  readonly moreEm: number;
  readonly markEm: number;
}

/** Which of the words of a row are written. */
export interface NameParts {
  /** Where the name begins; null where it finds no room. */
  readonly nameX: number | null;
  /** Whether there is room for what is said behind it, and for its mark. */
  readonly hasMore: boolean;
  readonly hasMark: boolean;
  /** Whether only the short form finds room. */
  readonly isShort: boolean;
}

export const MARK_GAP_EM = 0.6; // between a name and its mark
export const NAME_PAD = 10; // px of band before and after a name

/** What is written beside the name. */
export type Shown = Omit<NameParts, "nameX">;

/** Returns how wide the written words of a row are together, in em. */
export const textEm = (
  { nameEm, shortEm = nameEm, moreEm, markEm }: RowWords,
  { hasMore, hasMark, isShort }: Shown,
): number =>
  (isShort ? shortEm : nameEm) + (hasMore ? moreEm : 0) + (hasMark && markEm > 0 ? MARK_GAP_EM + markEm : 0);

/** Returns the width of the written words with the band around them. */
export const namePx = (row: RowWords, fontPx: number, shown: Shown): number =>
  textEm(row, shown) * fontPx + 2 * NAME_PAD;
