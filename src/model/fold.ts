/** Returns `text` as lists are searched: lower case, without accents, Danish letters as ae, oe, aa, CO₂ as co2. */
export function fold(text: string): string {
  const plain = text.normalize("NFKC").toLocaleLowerCase("da");
  return withoutAccents(plain.replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa"));
}

/** Letters that are no other letter with an accent, as people type them who do not have them. */
const withoutAccents = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ß", "ss").replaceAll("ł", "l");
