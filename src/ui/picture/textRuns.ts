/** One line of a text node where the browser has put it, in px of the window. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
}

/** Returns the lines of a text node; nothing where it is not laid out. */
export function textRuns(node: Text): TextRun[] {
  const runs: { text: string; left: number; top: number; right: number }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    for (const piece of pieces(node, word, index)) {
      const last = runs.at(-1);
      if (last !== undefined && Math.abs(last.top - piece.top) < 2 && piece.left >= last.right - 1) {
        last.text += piece.left - last.right > 0.5 ? ` ${piece.text}` : piece.text;
        last.right = piece.right;
      } else runs.push({ ...piece });
    }
  }
  return runs;
}

/** A word is one piece, or, where it had to be broken, one for each letter. */
function pieces(node: Text, word: string, start: number): TextRun[] {
  const whole = place(node, start, word);
  if (whole.length === 1) return whole;
  return Array.from(word).flatMap((letter, i) => place(node, start + i, letter).slice(0, 1));
}

function place(node: Text, start: number, text: string): TextRun[] {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, Math.min(node.data.length, start + text.length));
  return Array.from(range.getClientRects())
    .filter(({ width }) => width > 0)
    .map(({ left, top, right }) => ({ text, left, top, right }));
}
