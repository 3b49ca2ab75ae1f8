import { alternativesAt } from "./alternatives.ts";
import { better, type Found, partly, together } from "./found.ts";
import type { Look } from "./look.ts";
import { formsOf } from "./plain.ts";
import type { Question } from "./question.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { WAYS } from "./weights.ts";

/** So few things may have a compound in them that its parts are looked for too. */
const FEW = 4;

/** A part of a compound, also as the beginning or the end of another. */
function anyForm(look: Look, forms: readonly string[]): Found {
  const found: Found = new Map();
  better(found, look.prefix(forms, false), 1);
  better(found, look.heads(forms), WAYS.head);
  return found;
}

/** One word of a question and what was found for it. */
export interface AskedWord {
  readonly word: string;
  readonly forms: readonly string[];
  readonly found: Found;
  /** Whether it was found only as if a finger had slipped. */
  readonly isSlip: boolean;
}

/** Returns what was found for each word of a question. */
export function lookUp(look: Look, { alternatives }: SearchIndex, question: Question): AskedWord[] {
  const { words, forms, isTyping } = question;
  const asked = forms.map((own, i) => {
    const found: Found = new Map();
    better(found, look.exact(own), 1);
    better(found, look.prefix(own, isTyping && i === forms.length - 1), 1);
    better(found, look.heads(own), WAYS.head);
    const word = words[i] ?? "";
    // A compound is found by its parts too, where few have written it.
    const parts = found.size < FEW ? look.partsOf(word) : null;
    if (parts !== null) better(found, partly(parts.map((part) => anyForm(look, part))), WAYS.parts);
    return { word, forms: own, found };
  });
  const isSaid = new Set<number>();
  // "Sewage works" is a place, and "sewage" in it no water: words of a longer phrase are not said otherwise one by one.
  let phraseEnds = 0;
  asked.forEach((_, i) => {
    const said = alternativesAt(alternatives, forms, i);
    const longest = Math.max(0, ...said.map(({ length }) => length));
    const isWithin = i < phraseEnds;
    if (longest > 1) phraseEnds = Math.max(phraseEnds, i + longest);
    for (const { length, other } of said) {
      if (length < longest || (isWithin && i + length <= phraseEnds)) continue;
      const way: Found = new Map();
      for (const phrase of other.phrases) better(way, together(phrase.map((one) => look.exact(one))), 1);
      if (other.fact !== undefined) better(way, look.exact([other.fact]), WAYS.fact);
      asked.slice(i, i + length).forEach(({ found }, at) => {
        better(found, way, WAYS.otherWord);
        isSaid.add(i + at);
      });
    }
    // "Gips plader" is one word, and what was found for it stands for both.
    const pair = asked.slice(i, i + 2);
    if (pair.length < 2) return;
    const joined = look.exact(formsOf(pair.map(({ word }) => word).join("")));
    for (const { found } of pair) better(found, joined, WAYS.sideBySide);
  });
  return asked.map((one, i) =>
    one.found.size > 0 || isSaid.has(i) ? { ...one, isSlip: false } : guess(look, one),
  );
}

/** A word that nobody wrote: a slip of the finger. */
function guess(look: Look, { word, forms }: Pick<AskedWord, "word" | "forms">): AskedWord {
  const found: Found = new Map();
  better(found, look.slips(forms), 1);
  return { word, forms, found, isSlip: found.size > 0 };
}
