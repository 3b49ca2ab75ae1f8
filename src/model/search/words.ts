import { withPlainNumbers } from "./numbers.ts";
import { formsOf, lower } from "./plain.ts";

/** A number, with its decimals, or a run of letters and digits; a percent sign is a word. */
const WORD = /\d+\.\d+|[\p{L}\d]+|%/gu;

/** Returns the words of a text in lower case, its numbers written in one way. */
export const wordsOf = (text: string): string[] => withPlainNumbers(lower(text)).match(WORD) ?? [];

/** Returns the terms under which an old id is kept: people inflect it in either language, or not at all. */
export const termsOfName = (text: string): string[] => wordsOf(text).flatMap(formsOf);

/** Returns each two neighbouring words written as one: "fly ash" is asked for as "flyash" too. */
export const pairsOf = (words: readonly string[]): string[] =>
  words.slice(1).map((word, i) => `${words[i] ?? ""}${word}`);
