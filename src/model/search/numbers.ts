/** What follows a number and multiplies it, in both languages. */
const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(mia|mia\.|milliard|milliarder|billion|billions|bn)$/, 1e9],
  [/^(mio|mio\.|million|millioner|millions|mill|mill\.)$/, 1e6],
  [/^(tusind|tusinde|thousand)$/, 1e3],
];

/** Thousands apart by point, comma or space; or digits with a decimal part; then perhaps a word that multiplies. */
const NUMBER =
  /(?<![\p{L}\d.,])(\d{1,3}(?:[.,  \u202f]\d{3})+(?![\d])|\d+(?:[.,]\d+)?)(?:\s*(mia|mio|milliarder|milliard|billions|billion|bn|millioner|millions|million|mill|tusinde|tusind|thousand)(?![\p{L}]))?/gu;

/**
 * Returns a text in lower case with its numbers written in one way: "586.000", "586,000" and "586 000" as 586000,
 * "182 mio" as 182000000, "3,6" as 3.6.
 */
export function withPlainNumbers(text: string): string {
  return text.replaceAll(NUMBER, (_, digits: string, scale: string | undefined) => {
    const isGrouped = /^\d{1,3}(?:[.,  \u202f]\d{3})+$/u.test(digits);
    const value = Number(isGrouped ? digits.replaceAll(/\D/g, "") : digits.replace(",", "."));
    const times = SCALES.find(([word]) => scale !== undefined && word.test(scale))?.[1] ?? 1;
    return numberWord(value * times);
  });
}

/** Returns a number as the index holds it. */
export const numberWord = (value: number): string => String(Math.round(value * 1000) / 1000);
