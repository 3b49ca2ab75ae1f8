import type { Text } from "../../dataset/schema/common.ts";
import { LANGUAGES } from "../../lib/language.ts";
import type { Hit } from "./find.ts";
import { formsOf, lower } from "./plain.ts";
import { sentencesOf } from "./sentences.ts";
import type { Passage } from "./thing.ts";
import { wordsOf } from "./words.ts";

/** A piece of a text: whether it is what somebody looked for. */
export interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

const known = new WeakMap<Text, ReadonlySet<string>>();

/** Every form of every word of a text, in both languages. */
function termsIn(text: Text): ReadonlySet<string> {
  const terms = known.get(text) ?? new Set(LANGUAGES.flatMap((one) => wordsOf(text[one]).flatMap(formsOf)));
  known.set(text, terms);
  return terms;
}

const count = (terms: ReadonlySet<string>, text: Text): number => {
  const own = termsIn(text);
  return [...terms].filter((term) => own.has(term)).length;
};

/** Returns how many terms that were looked for stand in the title of what was found, in either language. */
export const wordsInTitle = ({ thing, terms }: Hit): number => count(terms, thing.title);

/**
 * Returns the passage that tells why a thing was found: the old name, the sentence, the amount; null where its title tells
 * it.
 */
export function matchedPassage({ thing, terms }: Hit): Passage | null {
  const best = { passage: null as Passage | null, count: count(terms, thing.title) };
  for (const passage of thing.passages) {
    // The ends of a stream, and what a partner makes, stand beside the name anyway.
    if (passage.field === "ends" || passage.field === "makes") continue;
    const own = count(terms, passage.text);
    if (own > best.count) Object.assign(best, { passage, count: own });
  }
  return best.passage;
}

/** Returns the sentence of a text in which most of what was looked for stands; the first where none has any. */
export function sentenceWith(text: string, terms: ReadonlySet<string>): string {
  const counted = sentencesOf(text).map((sentence) => ({
    sentence,
    count: wordsOf(sentence).filter((word) => formsOf(word).some((form) => terms.has(form))).length,
  }));
  return counted.reduce((a, b) => (b.count > a.count ? b : a), { sentence: text, count: -1 }).sentence;
}

/** A word or a number as it is printed; what stands between is no match. */
const PRINTED = /\d[\d.,\u00a0\u202f]*\d|[\p{L}\d]+|[^\p{L}\d]+/gu;

/** Returns a text in pieces, what was looked for apart. */
export function piecesOf(text: string, terms: ReadonlySet<string>): Piece[] {
  const pieces: Piece[] = [];
  for (const word of text.match(PRINTED) ?? []) {
    const isMatch = wordsOf(lower(word)).some((one) => formsOf(one).some((form) => terms.has(form)));
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) pieces[pieces.length - 1] = { text: last.text + word, isMatch };
    else pieces.push({ text: word, isMatch });
  }
  return pieces;
}
