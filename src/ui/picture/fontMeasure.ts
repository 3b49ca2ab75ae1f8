/** What a font, given as in CSS, makes of letters; all in px. */
export interface FontMeasure {
  /** How far the letters of a font reach above the line. */
  readonly ascent: (font: string) => number;
  readonly widthOf: (text: string, font: string) => number;
}

/** Returns a measure that looks at each font once. */
export function fontMeasure(): FontMeasure {
  const known = new Map<string, number>();
  const context = document.createElement("canvas").getContext("2d");
  const measure = (text: string, font: string) => {
    if (context === null) return null;
    context.font = font;
    return context.measureText(text);
  };
  return {
    ascent: (font) => {
      const found = known.get(font);
      if (found !== undefined) return found;
      const ascent = measure("Hg", font)?.fontBoundingBoxAscent ?? 0;
      known.set(font, ascent);
      return ascent;
    },
    widthOf: (text, font) => measure(text, font)?.width ?? 0,
  };
}
