/** The one canvas that words are measured on; null where there is none, undefined before the first word. */
let context: OffscreenCanvasRenderingContext2D | null | undefined;

function newContext(): OffscreenCanvasRenderingContext2D | null {
  if (typeof OffscreenCanvas === "undefined") return null;
  // A canvas may go on with the face that it took when the right one had not come yet.
  document.fonts.addEventListener("loadingdone", () => (context = undefined), { once: true });
  return new OffscreenCanvas(1, 1).getContext("2d");
}

/**
 * Returns what a font, given as in CSS, makes of a text with the faces that have come by now; null where nothing can be
 * measured. What a reader has put between letters is not in it.
 */
export function measuredText(text: string, font: string): TextMetrics | null {
  if (context === undefined) context = newContext();
  if (context === null) return null;
  context.font = font;
  return context.measureText(text);
}
