const CHARACTER = 6.9; // px of a character of the text face at 14 px, on the generous side

/**
 * Returns about how wide a text is at 14 px. Layouts run without a browser, so nothing can be measured.
 * @param spacingPx what the reader has put between letters, beyond what the face has (WCAG 1.4.12)
 */
export const textWidth = (text: string, spacingPx = 0): number => text.length * (CHARACTER + spacingPx);
