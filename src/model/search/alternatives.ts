import type { Language } from "../../lib/language.ts";
import { LANGUAGES } from "../../lib/language.ts";
import { plain, stemOf } from "./plain.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { wordsOf } from "./words.ts";

/** Another way to say some words: phrases, each a list of words, of which each may have several forms. */
export interface Alternative {
  readonly phrases: readonly (readonly string[][])[];
  /** A term that is no word, such as `=ended`. */
  readonly fact?: string;
}

/** By the first term of what may be said otherwise: all its terms, and how else it is said. */
export type Alternatives = ReadonlyMap<string, readonly Said[]>;

interface Said {
  /** The forms of each word of it. */
  readonly words: readonly string[][];
  readonly other: Alternative;
}

type Group = Readonly<Record<Language, readonly string[]>>;

/** Returns what may be said otherwise: the groups of a dataset, those of the language, and words for what is so today. */
export function alternativesOf(groups: readonly Group[], vocabulary: Vocabulary): Alternatives {
  const table = new Map<string, Said[]>();
  const add = (words: readonly string[][], other: Alternative) => {
    for (const first of words[0] ?? []) table.set(first, [...(table.get(first) ?? []), { words, other }]);
  };
  const formsIn = (language: Language) => (word: string) => [
    ...new Set([stemOf(word, language), plain(word)]),
  ];
  const phrasesOf = (group: Group) =>
    LANGUAGES.flatMap((language) => group[language].map((phrase) => wordsOf(phrase).map(formsIn(language))));
  for (const group of [...groups, ...vocabulary.alike]) {
    const phrases = phrasesOf(group);
    for (const phrase of phrases) add(phrase, { phrases: phrases.filter((other) => other !== phrase) });
  }
  for (const [state, group] of Object.entries(vocabulary.states))
    for (const phrase of phrasesOf(group)) add(phrase, { phrases: [], fact: `=${state}` });
  return table;
}

/** Returns how else the words from `at` on are said, and how many words that stands for. */
export function alternativesAt(
  table: Alternatives,
  forms: readonly (readonly string[])[],
  at: number,
): { readonly length: number; readonly other: Alternative }[] {
  const seen = new Set<Said>();
  for (const first of forms[at] ?? []) for (const said of table.get(first) ?? []) seen.add(said);
  return [...seen].flatMap(({ words, other }) => {
    const isSaid = words.every((own, i) => own.some((form) => forms[at + i]?.includes(form) === true));
    return isSaid ? [{ length: words.length, other }] : [];
  });
}
