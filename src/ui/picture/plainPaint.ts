import { plainColour } from "./plainColour.ts";

/**
 * Returns a paint as any drawing program reads it: a colour as `rgb()`, and the name of a gradient or pattern without
 * the quotes that browsers put around it; where they are not understood, the shape turns black.
 */
export const plainPaint = (paint: string): string =>
  plainColour(paint.replace(/^url\(["']#([^"']+)["']\)(?: none)?/, "url(#$1)"));
