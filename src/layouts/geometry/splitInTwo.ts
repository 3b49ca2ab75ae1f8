/** Returns a text on two lines, broken at the space that makes it narrowest; null where it has none. */
export function splitInTwo(
  text: string,
  widthOf: (part: string) => number,
): readonly [string, string] | null {
  const words = text.split(" ");
  let best: { lines: readonly [string, string]; width: number } | null = null;
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(" "), words.slice(i).join(" ")] as const;
    const width = Math.max(widthOf(lines[0]), widthOf(lines[1]));
    if (best === null || width < best.width) best = { lines, width };
  }
  return best?.lines ?? null;
}
