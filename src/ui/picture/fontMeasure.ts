/** What a font, given as in CSS, makes of letters; all in px. */
export interface FontMeasure {
  /** How far the letters of a font reach above the line. */
  readonly ascent: (font: string) => number;
  /** How far the middle of a font's box lies above the line: there `dominant-baseline: central` puts it. */
  readonly middle: (font: string) => number;
  readonly widthOf: (text: string, font: string) => number;
}

let context: CanvasRenderingContext2D | null = null;

function measure(text: string, font: string): TextMetrics | null {
  context ??= document.createElement("canvas").getContext("2d");
  if (context === null) return null;
  context.font = font;
  return context.measureText(text);
}

/** Measures with the fonts that have come by now. */
export const fontMeasure: FontMeasure = {
  ascent: (font) => measure("Hg", font)?.fontBoundingBoxAscent ?? 0,
  middle: (font) => {
    const box = measure("Hg", font);
    return box === null ? 0 : (box.fontBoundingBoxAscent - box.fontBoundingBoxDescent) / 2;
  },
  widthOf: (text, font) => measure(text, font)?.width ?? 0,
};
