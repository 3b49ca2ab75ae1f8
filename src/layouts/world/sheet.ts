import type { Size } from "../geometry/box.ts";
import type { PlateName } from "./plates.ts";

/** Width by height, of plates side by side. */
const ASPECT: Readonly<Record<PlateName, number>> = { world: 1.9, around: 1.1, country: 1.1 };
/** Where they stand above each other in a given height: the world no higher than the earth, most for whose names crowd. */
const STACKED_ASPECT: Readonly<Record<PlateName, number>> = { world: 2.05, around: 1.15, country: 0.85 };
const ALONE_ASPECT = 1.6; // of a closer plate that has a row of its own there
/** So many rem a sheet is wide where all plates stand in one row, and where at least the closer ones do. */
const ROW_REM = 46;
const PAIR_REM = 27;
const GAP_REM = 0.75;
/** Where there is height, plates may be so much higher than they would be by themselves. */
const TALLEST = 1.3;

/** How large each plate of a sheet is, in px; they follow each other in rows that are as wide as the sheet. */
export interface Sheet {
  readonly gapPx: number;
  readonly sizes: readonly Size[];
}

export interface SheetRoom {
  readonly widthPx: number;
  /** Height that there is; Infinity where the page scrolls. */
  readonly heightPx: number;
  readonly remPx: number;
}

type Row = readonly PlateName[];

/**
 * Returns plates of one height in a row; on a narrow sheet the world above the closer ones, or all below each other. In a
 * given height they stand so that they are as large as can be.
 */
export function layoutSheet(names: readonly PlateName[], room: SheetRoom): Sheet {
  const gapPx = Math.round(GAP_REM * room.remPx);
  const laid = waysToStand(names).map((rows) => sizesOf(rows, room, gapPx));
  const [one, pair, each] = laid;
  const widthRem = room.widthPx / room.remPx;
  const best = Number.isFinite(room.heightPx)
    ? laid.toSorted((a, b) => b.areaPx - a.areaPx)[0]
    : widthRem >= ROW_REM
      ? one
      : widthRem >= PAIR_REM
        ? pair
        : each;
  return { gapPx, sizes: best?.sizes ?? [] };
}

/** In one row, the world above the closer ones, each in a row of its own. */
const waysToStand = (names: Row): readonly (readonly Row[])[] => [
  [names],
  names.length < 2 ? [names] : [names.slice(0, 1), names.slice(1)],
  names.map((name) => [name]),
];

function sizesOf(rows: readonly Row[], { widthPx, heightPx }: SheetRoom, gapPx: number) {
  const free = rows.map((row) => widthPx - gapPx * (row.length - 1));
  const isGiven = Number.isFinite(heightPx);
  const aspectIn = (row: Row, name: PlateName): number =>
    !isGiven || rows.length === 1
      ? ASPECT[name]
      : row.length === 1 && name !== "world"
        ? ALONE_ASPECT
        : STACKED_ASPECT[name];
  const heights = rows.map((row, i) => (free[i] ?? 0) / sum(row.map((name) => aspectIn(row, name))));
  const left = Math.max(heightPx - gapPx * (rows.length - 1), 0);
  const most = isGiven ? TALLEST : 1;
  const share = Math.min(most, left / Math.max(sum(heights), 1));
  const plates = rows.flatMap((row, i) =>
    row.map((name) => ({ aspect: aspectIn(row, name), full: heights[i] ?? 0 })),
  );
  return {
    // A low sheet keeps its width, and a high one too: its plates show more on either side, or above and below.
    sizes: plates.map(({ aspect, full }) => sized(full * aspect, full * share)),
    // How large the land is drawn, which goes by the height, and in a plate that is higher than by itself by the width.
    areaPx: sum(plates.map(({ aspect, full }) => (full * Math.min(share, 1)) ** 2 * aspect)),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const sized = (width: number, height: number): Size => ({
  width: whole(width),
  height: whole(height),
});

/** Whole px, at least one; sums of parts may fall short of a whole one by nothing that counts. */
const whole = (px: number): number => Math.max(1, Math.floor(px + 1e-6));
