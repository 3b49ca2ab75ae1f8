import type { FlowLayout, StreamLink } from "./flowLayout.ts";
import { PLATE_EM } from "./nameColumns.ts";
import { spreadNames } from "./placeNames.ts";
import { NAME_PAD, namePx, type RowWords } from "./rowWords.ts";

/** A row of the diagram with its place. */
interface PlacedRow extends RowWords {
  readonly link: StreamLink;
}

/** The name of a lit stream that has none in its band, on paper of its own. */
export interface LitPlate {
  readonly streamId: string;
  readonly isShort: boolean;
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

const PAD_PX = 8; // px of paper before and after a name
const STEPS = 24; // places that are tried from one side to the other

/**
 * Returns plates for lit streams that have no name in their bands: in the middle, or to its left or right where the name of
 * another lit stream stands there, else wherever its band has room, then in short. Where nothing is free a stream goes
 * without: no name lies upon another.
 *
 * @param lit those that matter most first
 */
export function litPlates(layout: FlowLayout, lit: readonly PlacedRow[]): readonly LitPlate[] {
  const { fontPx, headingRoom, middleX0, middleX1, donorX, receiverX } = layout.scale;
  const heightPx = fontPx * (PLATE_EM + 0.2);
  const requests = lit
    .filter(({ link }) => link.nameX === null)
    .map((row) => ({ id: row.link.streamId, y: row.link.y, row }));
  const headings = layout.blocks.map(({ y0 }) => ({ y: y0 - headingRoom / 2, height: headingRoom }));
  return spreadNames(requests, heightPx, layout.height, headings).flatMap(({ id, y, row }) => {
    const plates = [false, true].flatMap((isShort) => {
      const widthPx = ((isShort ? row.shortEm : null) ?? row.nameEm) * fontPx + 2 * PAD_PX;
      const [leastX, mostX] = [donorX + widthPx / 2, receiverX - widthPx / 2];
      const places = [
        layout.width / 2,
        middleX0 + widthPx / 2,
        middleX1 - widthPx / 2,
        ...Array.from({ length: STEPS }, (_, i) => leastX + ((mostX - leastX) * i) / (STEPS - 1)),
      ];
      return places.map((x): LitPlate => ({ streamId: id, isShort, x, y, widthPx, heightPx }));
    });
    return plates.find((plate) => !lit.some((one) => isUnder(layout, one, plate))) ?? [];
  });
}

/** Returns the rows whose names no plate covers: the other names go. */
export const besidePlates = <R extends PlacedRow>(
  layout: FlowLayout,
  rows: readonly R[],
  plates: readonly LitPlate[],
): readonly R[] =>
  plates.length === 0 ? rows : rows.filter((row) => !plates.some((plate) => isUnder(layout, row, plate)));

function isUnder({ scale }: FlowLayout, row: PlacedRow, plate: LitPlate): boolean {
  const { nameX, y } = row.link;
  if (nameX === null || Math.abs(y - plate.y) >= (scale.platePx + plate.heightPx) / 2) return false;
  const x0 = nameX - NAME_PAD;
  const x1 = x0 + namePx(row, scale.fontPx, row.link);
  return x0 < plate.x + plate.widthPx / 2 && plate.x - plate.widthPx / 2 < x1;
}
