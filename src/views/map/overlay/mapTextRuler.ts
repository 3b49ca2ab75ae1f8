import { measuredText } from "../../../ui/measuredText.ts";
import type { TextSpacing } from "../../../ui/useTextSpacing.ts";
import { MAP_TYPE, type MapFont, type MapType } from "../../../layouts/map/base/type.ts";

/** As `--sans`: where the face of the atlas does not come, what is drawn instead is measured too. */
const FAMILY = "AtlasSans, system-ui, sans-serif";

/** Returns a kind of name as a canvas and `document.fonts` want it. */
export const canvasFont = ({ isItalic, weight, sizePx }: MapType): string =>
  `${isItalic ? "italic " : ""}${weight} ${sizePx}px ${FAMILY}`;

const GUESS_PX = 7.6; // per letter where nothing can be measured (no canvas)

/** Returns a function that measures text, with what the reader has put between letters; what it has measured it remembers. */
export function createTextRuler({ letterEm, wordEm }: TextSpacing): (text: string, font: MapFont) => number {
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const width = measuredText(text, canvasFont(MAP_TYPE[font]))?.width ?? text.length * GUESS_PX;
    const { spacingPx, sizePx } = MAP_TYPE[font];
    const letterPx = letterEm > 0 ? letterEm * sizePx : spacingPx;
    const wordsPx = (text.split(" ").length - 1) * wordEm * sizePx;
    const spaced = Math.ceil(width + text.length * letterPx + wordsPx) + 2;
    known.set(key, spaced);
    return spaced;
  };
}
