import type { SvgPicture } from "../../../ui/picture/domToSvg.ts";

const SHEET_RATIO = 1.25; // height of a page by its width, with room for a title
const GIVE = 1.15; // so much more is shrunk rather than taken to a second sheet
const LEAST = 0.8; // of a sheet is filled before it ends
const LINE = { above: 1.1, below: 0.5 }; // of the size of letters, with what parts two lines of one name

/** A part of a picture that stands on one sheet of paper, px. */
export interface Slice {
  readonly top: number;
  readonly height: number;
}

/**
 * Returns the parts in which a picture goes on paper: more than one where it is much longer than a sheet. Each ends where no
 * letters stand, as far as there is such a place, so that no name is cut in two.
 */
export function slicesOf({ node, widthPx, heightPx }: SvgPicture): readonly Slice[] {
  const sheetPx = widthPx * SHEET_RATIO;
  if (heightPx <= sheetPx * GIVE) return [{ top: 0, height: heightPx }];
  const lines = [...node.querySelectorAll("text")].map(lineOf);
  const slices: Slice[] = [];
  let top = 0;
  while (heightPx - top > sheetPx) {
    const height = endOf(lines, top + sheetPx * LEAST, top + sheetPx) - top;
    slices.push({ top, height });
    top += height;
  }
  return [...slices, { top, height: heightPx - top }];
}

interface Line {
  readonly from: number;
  readonly to: number;
}

function lineOf(text: Element): Line {
  const [y, size] = [
    Number(text.getAttribute("y")),
    Number.parseFloat(text.getAttribute("font-size") ?? "0"),
  ];
  return { from: y - LINE.above * size, to: y + LINE.below * size };
}

/** The lowest place between two heights at which no letters stand; the lower of the two where there is none. */
function endOf(lines: readonly Line[], least: number, most: number): number {
  let end = most;
  while (end > least) {
    const cut = lines.filter(({ from, to }) => from < end && end < to);
    if (cut.length === 0) return end;
    end = Math.min(...cut.map(({ from }) => from));
  }
  return most;
}
