import { clamp } from "../../lib/clamp.ts";
import { groupBy } from "../../lib/groupBy.ts";
import { LETTERS_EM, type Middle, type MiddleRoom, PLATE_EM } from "./nameColumns.ts";
import { NAME_PAD, type NameParts, namePx, type RowWords, type Shown } from "./rowWords.ts";

const RIBBON_SHARE = 0.13; // of what is between the sides: the rest is for names
const LEAST_RIBBON = 38; // px of it that no name takes: room for an arrowhead and a step
const MOST_BAND_SHARE = 0.45; // of a ribbon: a wider band would be a wall where it turns
const APART_PX = 1; // between two names one below the other
const REACH_PX = 4.75; // of a plate beyond its row, at most: what the heading of the next family leaves

const ribbonOf = ({ donorX, receiverX }: Ends): number =>
  Math.max(LEAST_RIBBON, (receiverX - donorX) * RIBBON_SHARE);

/** Returns how wide a band may be where names go before long curves, px. */
export const widestBand = (ends: Ends): number => ribbonOf(ends) * MOST_BAND_SHARE;

/** Returns whether plates keep clear of the headings, which stand right above and below the rows of a family. */
export const isClearOfHeadings = ({
  platePx,
  rowPx,
}: {
  readonly platePx: number;
  readonly rowPx: number;
}): boolean => platePx <= rowPx + 2 * REACH_PX + 1;

/**
 * Returns a middle in which names go before long curves, the same in every year. Type is as large as all names allow. Plates
 * are at least as high as letters, so that names stand one below the other as closely as they can.
 */
export function middleForNames(room: MiddleRoom): Middle {
  const { donorX, receiverX, rows, fontPx, smallestPx, strokePx } = room;
  const middleX0 = donorX + ribbonOf(room);
  const middleX1 = Math.max(middleX0, receiverX - ribbonOf(room));
  const plateRoom = (count: number) => Math.min(count * room.rowPx - APART_PX, room.rowPx + 2 * REACH_PX);
  const inSize = (size: number): Middle => {
    const lettersPx = size * LETTERS_EM;
    const isInBand = strokePx >= lettersPx;
    const count = isInBand ? 1 : Math.ceil((lettersPx + APART_PX) / room.rowPx);
    const widthPx = (middleX1 - middleX0) / count;
    return {
      middleX0,
      middleX1,
      columns: Array.from({ length: count }, (_, i) => ({ x: middleX0 + i * widthPx + NAME_PAD, widthPx })),
      fontPx: size,
      platePx: isInBand ? strokePx : clamp(lettersPx, plateRoom(count), size * PLATE_EM),
      isInTurns: true,
    };
  };
  const large = inSize(fontPx);
  return isWhole(rows, namesInTurns(rows, { ...large, donorX, receiverX })) ? large : inSize(smallestPx);
}

const isWhole = (rows: readonly RowWords[], names: readonly NameParts[]): boolean =>
  rows.every(({ markEm }, i) => {
    const { nameX, hasMark } = names[i] ?? NO_NAME;
    return nameX !== null && (markEm === 0 || hasMark);
  });

/**
 * Returns where the name of each row stands. The rows of a family take turns: the first begins at the left, the next at its
 * column, or as far right as names beside it need; one that is too long for that takes some of the room for curves. Where two
 * would meet, what is said behind them goes, names become short, then marks go, then the later name.
 *
 * @param rows in their order
 */
export function namesInTurns(rows: readonly RowWords[], turns: Turns): readonly NameParts[] {
  const blocks = groupBy(rows, ({ stream }) => stream.family);
  const placed = new Map<RowWords, NameParts>();
  for (const block of blocks.values())
    placeBlock(block, turns).forEach((parts, i) => {
      const row = block[i];
      if (row !== undefined) placed.set(row, parts);
    });
  return rows.map((row) => placed.get(row) ?? NO_NAME);
}

const SHOWN: readonly Shown[] = [
  { hasMore: true, hasMark: true, isShort: false },
  { hasMore: false, hasMark: true, isShort: false },
  { hasMore: false, hasMark: true, isShort: true },
  { hasMore: false, hasMark: false, isShort: true },
];
const NO_NAME: NameParts = { nameX: null, hasMore: false, hasMark: false, isShort: false };

/** A name that stands, and where its band is free again. */
interface Standing extends NameParts {
  readonly x1: number;
}

type Ends = Pick<MiddleRoom, "donorX" | "receiverX">;
type Turns = Pick<Middle, "columns" | "fontPx"> & Ends;

/** The names of one family: where one finds no room, those near it say less. */
function placeBlock(rows: readonly RowWords[], turns: Turns): readonly NameParts[] {
  const less = rows.map(() => 0);
  let standing = placeColumns(rows, less, turns);
  for (let round = 1; round < SHOWN.length && standing.includes(null); round++) {
    standing.forEach((one, i) => {
      if (one !== null) return;
      for (const near of nearTo(i, rows.length, turns)) less[near] = round;
    });
    standing = placeColumns(rows, less, turns);
  }
  return standing.map((one) => one ?? NO_NAME);
}

/** The rows less than a turn away: names lie at the same height in part. */
const nearTo = (i: number, count: number, { columns }: Turns): readonly number[] =>
  Array.from({ length: 2 * columns.length - 1 }, (_, k) => i - columns.length + 1 + k).filter(
    (near) => near >= 0 && near < count,
  );

/** One column after the other, each as far right as those before it need. */
function placeColumns(
  rows: readonly RowWords[],
  less: readonly number[],
  turns: Turns,
): readonly (Standing | null)[] {
  const { columns, fontPx } = turns;
  const [leastX, mostX] = [turns.donorX + LEAST_RIBBON, turns.receiverX - LEAST_RIBBON];
  const standing: (Standing | null)[] = rows.map(() => null);
  columns.forEach(({ x }, column) => {
    rows.forEach((row, i) => {
      if (i % columns.length !== column) return;
      const ends = nearTo(i, rows.length, turns).map((near) => standing[near]?.x1 ?? leastX);
      const place = { fontPx, wishedX: x - NAME_PAD, fromX: Math.max(...ends), toX: mostX };
      standing[i] = placeName(row, SHOWN.slice(less[i]), place);
    });
  });
  return standing;
}

interface Place {
  readonly fontPx: number;
  readonly wishedX: number;
  readonly fromX: number;
  readonly toX: number;
}

/** A name with all that fits behind it, as near to where it is wished as the rest allows; null where it finds no room. */
function placeName(
  row: RowWords,
  ways: readonly Shown[],
  { fontPx, wishedX, fromX, toX }: Place,
): Standing | null {
  const shown = ways.find((parts) => namePx(row, fontPx, parts) <= toX - fromX + 0.01);
  if (shown === undefined) return null;
  const widthPx = namePx(row, fontPx, shown);
  const x0 = clamp(fromX, wishedX, Math.max(fromX, toX - widthPx));
  return { ...shown, hasMore: shown.hasMore && row.moreEm > 0, nameX: x0 + NAME_PAD, x1: x0 + widthPx };
}
