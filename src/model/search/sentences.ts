/** Words that end with a point and no sentence, in both languages; a letter alone is an initial. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "ca kl nr no chr dr prof st hr fr mr mrs ms f.eks bl.a dvs jf pga inkl ekskl evt vedr tlf kap afd " +
    "mio mia mill e.g i.e vs fig vol pp art approx est cf incl dept"
  ).split(" "),
);
/** Where a sentence may end: a mark, what closes after it, a space, and what the next may begin with. */
const ENDS = /[.!?…]+["”»«’)\]]*\s+(?=["“”»«‘([]?\p{Lu}|\d)/gu;
const LAST_WORD = /[\p{L}.]*$/u;
/** "19. maj", "2. Symbiosedag", "19. 5. 2020". A year, a group of digits or a decimal part is no ordinal. */
const ORDINAL = /(?<![\d.,:–-])\d{1,2}$/u;

/**
 * Returns the sentences of a text. Where it is in doubt two stay together: a sentence too many is read on, half a figure is
 * read as another. `Intl.Segmenter` does not know the abbreviations: it cuts "Nr. 19", "kl. 14.00" and "Chr. Hansen".
 */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const { index, 0: end } of text.matchAll(ENDS)) {
    const to = index + end.length;
    if (end.startsWith(".") && isWithin(text.slice(from, index), text.charAt(to))) continue;
    sentences.push(text.slice(from, to).trim());
    from = to;
  }
  const rest = text.slice(from).trim();
  return rest === "" ? sentences : [...sentences, rest];
}

/** Whether a point between what was said so far and the next letter ends no sentence. */
function isWithin(said: string, next: string): boolean {
  const word = LAST_WORD.exec(said)?.[0].toLowerCase() ?? "";
  const isDigit = (letter: string) => /\d/.test(letter);
  return (
    word.length === 1 ||
    ABBREVIATIONS.has(word) ||
    ORDINAL.test(said) ||
    (isDigit(next) && isDigit(said.at(-1) ?? ""))
  );
}
