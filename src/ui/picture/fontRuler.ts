import { measuredText } from "../measuredText.ts";

/** What a font, given as in CSS, makes of letters; all in px. */
export interface FontRuler {
  /** How far the letters of a font reach above the line. */
  readonly ascent: (font: string) => number;
  /** How far the middle of a font's box lies above the line: there `dominant-baseline: central` puts it. */
  readonly middle: (font: string) => number;
  readonly widthOf: (text: string, font: string) => number;
}

/** Measures with the fonts that have come by now. */
export const fontRuler: FontRuler = {
  ascent: (font) => measuredText("Hg", font)?.fontBoundingBoxAscent ?? 0,
  middle: (font) => {
    const box = measuredText("Hg", font);
    return box === null ? 0 : (box.fontBoundingBoxAscent - box.fontBoundingBoxDescent) / 2;
  },
  widthOf: (text, font) => measuredText(text, font)?.width ?? 0,
};
