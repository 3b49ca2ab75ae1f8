/** A rectangle in px. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const CHARACTER = 6.9; // px of a character of the text face at 14 px, on the generous side

/**
 * Returns about how wide a text is at 14 px. Layouts run without a browser, so nothing can be measured.
 * @param spacingPx what the reader has put between letters, beyond what the face has (WCAG 1.4.12)
 */
export const textWidth = (text: string, spacingPx = 0): number => text.length * (CHARACTER + spacingPx);

/** Returns whether two boxes touch. */
export const overlaps = (a: Box, b: Box): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Returns the first of the boxes that lies within the bounds and touches nothing; undefined if none does. */
export function firstFree<B extends Box>(
  candidates: readonly B[],
  taken: readonly Box[],
  bounds: Box,
): B | undefined {
  return candidates.find(
    (box) =>
      box.x0 >= bounds.x0 &&
      box.x1 <= bounds.x1 &&
      box.y0 >= bounds.y0 &&
      box.y1 <= bounds.y1 &&
      !taken.some((other) => overlaps(box, other)),
  );
}
