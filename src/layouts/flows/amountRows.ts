import { clamp } from "../../lib/clamp.ts";

/** A published amount that wants a row. */
export interface AmountItem {
  readonly value: number;
  readonly upTo: number | null;
  /** How many partners give and get it; where there are several, how it splits is not published. */
  readonly donors: number;
  readonly receivers: number;
}

/** The room for a picture of amounts, px. */
export interface AmountRoom {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly remPx: number;
  /** What names take up at either side. */
  readonly sidePx: number;
}

/** A line of constant width between the one band of several streams and one of their partners. */
export interface Branch {
  readonly trunkY: number;
  readonly partnerY: number;
}

/** Where an amount lies, px from the upper left corner. */
export interface AmountRow {
  readonly y0: number;
  readonly y1: number;
  /** The band: from its upper edge as wide as the value, and where a range is published on to `rangeY1`. */
  readonly bandY0: number;
  readonly bandY1: number;
  readonly rangeY1: number;
  readonly bandX0: number;
  readonly bandX1: number;
  /** Whether figure and words stand in the band, in two lines; else above it, in one. */
  readonly isInside: boolean;
  /** Top of the figure and words. */
  readonly labelY: number;
  /** Empty where the band itself begins or ends at the one partner. */
  readonly donors: readonly Branch[];
  readonly receivers: readonly Branch[];
}

export const INSIDE_REM = 2.75; // figure and words in two lines
export const ABOVE_REM = 1.5; // the same in one line above a band that is lower
const BRANCH_REM = 1.7; // distance of the partners of one band
const SPLIT_REM = 1.1; // below them, for the words that nobody says how it splits
const LEAST_ROW_REM = 2.25; // two lines of names
export const GAP_REM = 0.5; // with it the lowest row is 44 px, what a finger hits
export const BRANCH_WIDTH_REM = 0.5; // of what is not published, always
const MOST_SHARE = 0.42; // of the height, for the widest band
const LARGEST_REM = 4; // of the widest band where the rows alone are higher than the room
const TRUNK_SHARE = 0.68; // of the width, where the band splits at one side: its words stand in it
const MIDDLE_SHARE = 0.24; // left free at either side, where it splits at both
const ROUNDS = 40; // of halving: far below a px
export const BAR_ROOM = 18; // px for the bar of a partner

/** Returns how high a row is, px. */
function rowPx({ value, upTo, donors, receivers }: AmountItem, pxPerUnit: number, remPx: number): number {
  const bandPx = (upTo ?? value) * pxPerUnit;
  const ownPx = bandPx >= INSIDE_REM * remPx ? bandPx : bandPx + ABOVE_REM * remPx;
  const most = Math.max(donors, receivers);
  return Math.max(ownPx, LEAST_ROW_REM * remPx, most > 1 ? (most * BRANCH_REM + SPLIT_REM) * remPx : 0);
}

const totalPx = (items: readonly AmountItem[], pxPerUnit: number, remPx: number): number =>
  items.reduce((sum, item) => sum + rowPx(item, pxPerUnit, remPx) + GAP_REM * remPx, 0);

/**
 * Returns the one scale on which all these years are drawn, in px for a unit: the largest with which each of them fits the
 * room, so that a band means the same in every year. Where the rows alone are too high, the picture is higher than the room.
 *
 * @param years the amounts of every year that a reader may go to
 */
export function amountScale(
  years: readonly (readonly AmountItem[])[],
  { heightPx, remPx }: Pick<AmountRoom, "heightPx" | "remPx">,
): number {
  const widest = Math.max(0, ...years.flat().map(({ value, upTo }) => upTo ?? value));
  if (widest === 0) return 0;
  const fits = (pxPerUnit: number) =>
    years.every((items) => items.length === 0 || totalPx(items, pxPerUnit, remPx) <= heightPx);
  let most = (heightPx * MOST_SHARE) / widest;
  if (fits(most)) return most;
  let fitting = (LARGEST_REM * remPx) / widest;
  if (!fits(fitting)) return fitting;
  for (let round = 0; round < ROUNDS; round++) {
    const middle = (fitting + most) / 2;
    if (fits(middle)) fitting = middle;
    else most = middle;
  }
  return fitting;
}

/** Returns the rows of one year, from top to bottom, and how high they are together. */
export function layoutAmounts(
  items: readonly AmountItem[],
  room: AmountRoom,
  pxPerUnit: number,
): { readonly rows: readonly AmountRow[]; readonly heightPx: number } {
  const { remPx, heightPx } = room;
  const needed = totalPx(items, pxPerUnit, remPx);
  // What is left over becomes air between the rows, up to a line.
  const air = clamp(0, (heightPx - needed) / Math.max(1, items.length), remPx);
  let y = 0;
  const rows = items.map((item) => {
    const height = rowPx(item, pxPerUnit, remPx);
    const row = placeRow(item, { y0: y, height, pxPerUnit }, room);
    y += height + GAP_REM * remPx + air;
    return row;
  });
  return { rows, heightPx: needed + air * items.length };
}

interface Place {
  readonly y0: number;
  readonly height: number;
  readonly pxPerUnit: number;
}

function placeRow(item: AmountItem, { y0, height, pxPerUnit }: Place, room: AmountRoom): AmountRow {
  const { widthPx, remPx, sidePx } = room;
  const bandPx = item.value * pxPerUnit;
  const rangePx = (item.upTo ?? item.value) * pxPerUnit;
  const isInside = rangePx >= INSIDE_REM * remPx;
  const labelPx = isInside ? 0 : ABOVE_REM * remPx;
  const top = y0 + (height - rangePx - labelPx) / 2;
  const bandY0 = top + labelPx;
  const bandY1 = bandY0 + bandPx;
  const left = sidePx + BAR_ROOM;
  const right = widthPx - left;
  const between = right - left;
  const splits = { donors: item.donors > 1, receivers: item.receivers > 1 };
  const trunkPx =
    splits.donors && splits.receivers ? between * (1 - 2 * MIDDLE_SHARE) : between * TRUNK_SHARE;
  const bandX0 = !splits.donors ? left : splits.receivers ? left + between * MIDDLE_SHARE : right - trunkPx;
  const bandX1 = !splits.receivers ? right : bandX0 + trunkPx;
  const branches = (count: number): Branch[] =>
    count < 2
      ? []
      : Array.from({ length: count }, (_, i) => ({
          trunkY: bandY0 + (rangePx * (i + 0.5)) / count,
          partnerY: y0 + ((height - SPLIT_REM * remPx) * (i + 0.5)) / count,
        }));
  return {
    y0,
    y1: y0 + height,
    bandY0,
    bandY1,
    rangeY1: bandY0 + rangePx,
    bandX0,
    bandX1,
    isInside,
    labelY: isInside ? top + (rangePx - INSIDE_REM * remPx) / 2 : top,
    donors: branches(item.donors),
    receivers: branches(item.receivers),
  };
}

/** Returns a round amount for the bar that says the scale: 1, 2 or 5 times a power of ten, `mostPx` px long at most. */
export function scaleBarOf(
  pxPerUnit: number,
  mostPx: number,
): { readonly value: number; readonly px: number } {
  if (pxPerUnit <= 0) return { value: 0, px: 0 };
  const most = mostPx / pxPerUnit;
  const power = 10 ** Math.floor(Math.log10(most));
  const value = ([5, 2].find((times) => times * power <= most) ?? 1) * power;
  return { value, px: value * pxPerUnit };
}
