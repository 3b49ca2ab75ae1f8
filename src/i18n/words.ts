import type { Language } from "../lib/language.ts";

/** A word of the interface: a text, or a function of what it mentions. */
export type Word = string | ((params: never) => string);
type InBoth<W extends Word> = Readonly<Record<Language, W>>;
type WordTable = Readonly<Record<string, InBoth<Word>>>;

/** The words of one area in one language. */
export type WordsOf<T extends WordTable> = { readonly [K in keyof T]: T[K][Language] };

/** Each table once in each language, so that a component gets the same object every time it asks. */
export interface Words<T extends WordTable> {
  readonly da: WordsOf<T>;
  readonly en: WordsOf<T>;
}

/**
 * Returns the words of one area, ready in both languages.
 *
 * Both languages stand side by side in one object, so the type checker refuses a word that is missing
 * in one of them or that takes other parameters there.
 */
export function defineWords<const T extends WordTable>(table: T): Words<T> {
  const inLanguage = (language: Language) =>
    Object.fromEntries(Object.entries(table).map(([key, both]) => [key, both[language]])) as WordsOf<T>;
  return { da: inLanguage("da"), en: inLanguage("en") };
}
