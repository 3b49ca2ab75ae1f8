import { LANGUAGES } from "../../lib/language.ts";
import { rememberLast } from "../../lib/rememberLast.ts";
import { formsOf, plain } from "./plain.ts";
import type { ThingKind } from "./thing.ts";
import type { QuestionPattern, Vocabulary } from "./vocabulary.ts";
import { WAYS } from "./weights.ts";
import { wordsOf } from "./words.ts";

/** What was asked: the words that matter, and what kind of thing would answer. */
export interface Question {
  readonly words: readonly string[];
  /** The forms of each word that was typed, whether or not it matters. */
  readonly typed: readonly (readonly string[])[];
  /** The forms of each word. */
  readonly forms: readonly (readonly string[])[];
  /** What each word counts. */
  readonly importance: readonly number[];
  readonly weights: Readonly<Partial<Record<ThingKind, number>>>;
  readonly asksReplaced: boolean;
  readonly asksCount: boolean;
  readonly asksCost: boolean;
  readonly asksOrigin: boolean;
  /** Whether the last word may be unfinished. */
  readonly isTyping: boolean;
  /** Words that say nothing of what is meant, as they are compared. */
  readonly fillers: ReadonlySet<string>;
}

/** Nobody asks at greater length, and no word that somebody means is longer. */
const MOST_LETTERS = 300;
const LONGEST_WORD = 60;

/** The phrases of a vocabulary, compared as they are typed. */
const prepared = rememberLast((vocabulary: Vocabulary) => {
  const plainWords = (text: string) => wordsOf(text).map(plain);
  return {
    fillers: new Set(LANGUAGES.flatMap((language) => vocabulary.fillers[language].map(plain))),
    weak: new Set(LANGUAGES.flatMap((language) => vocabulary.weak[language].map(plain))),
    pronouns: new Set(LANGUAGES.flatMap((language) => vocabulary.pronouns[language].map(plain))),
    whole: vocabulary.whole.flatMap(formsOf),
    patterns: vocabulary.questions.map((pattern) => ({
      pattern,
      phrases: LANGUAGES.flatMap((language) => pattern.phrases[language].map(plainWords)),
    })),
  };
});

/** Returns what a query asks, in whatever words of either language. */
export function questionOf(query: string, vocabulary: Vocabulary): Question {
  const { fillers, weak, whole, pronouns, patterns } = prepared(vocabulary);
  const all = wordsOf(query.slice(0, MOST_LETTERS)).filter(({ length }) => length <= LONGEST_WORD);
  const typed = all.map(plain);
  const isAsked = typed.map(() => false);
  const asked: QuestionPattern[] = [];
  for (const { pattern, phrases } of patterns) {
    const found = phrases.flatMap((phrase) => placesOf(phrase, typed));
    if (found.length > 0) asked.push(pattern);
    for (const at of found) isAsked[at] = true;
  }
  const matters = all.filter((_, i) => isAsked[i] !== true && !fillers.has(typed[i] ?? ""));
  // A phrase that is all there is was meant itself: "cost", "the".
  const words = matters.length > 0 ? matters : all.filter((_, i) => isAsked[i] === true || all.length === 1);
  // "How much do they save", "when did it start": the whole is meant.
  const asksOrigin = asked.some((one) => one.asksOrigin === true);
  const meansWhole = asksOrigin && matters.length === 0;
  const needsWhole = asked.length > 0 && words.length === 1 && typed.some((word) => pronouns.has(word));
  const said = [...(meansWhole ? [] : words), ...(meansWhole || needsWhole ? [""] : [])];
  return {
    words: said,
    typed: all.map(formsOf),
    forms: said.map((word) => (word === "" ? whole : formsOf(word))),
    importance: said.map((word) => (weak.has(plain(word)) ? WAYS.weakWord : 1)),
    weights: Object.assign({}, ...asked.map(({ kinds }) => kinds)) as Question["weights"],
    asksReplaced: asked.some((one) => one.asksReplaced === true),
    asksCount: asked.some((one) => one.asksCount === true),
    asksOrigin,
    asksCost: asked.some((one) => one.asksCost === true),
    isTyping: /[\p{L}\d]$/u.test(query),
    fillers,
  };
}

/** Returns where the words of a phrase stand in what was typed, one after another. */
function placesOf(phrase: readonly string[], typed: readonly string[]): number[] {
  for (let at = 0; at + phrase.length <= typed.length; at++)
    if (phrase.every((word, i) => typed[at + i] === word)) return phrase.map((_, i) => at + i);
  return [];
}
