import { better, type Found } from "./found.ts";
import { stemOf } from "./plain.ts";
import type { SearchIndex } from "./searchIndex.ts";
import { FIELDS } from "./thing.ts";
import { WAYS } from "./weights.ts";

/** Below so many letters a word has too many relatives. */
const SHORTEST = { prefix: 3, typedPrefix: 2, head: 3, slip: 4, part: 3, tail: 4 } as const;
/** An ending that a stem may have lost and still be looked for as the beginning of words. */
const LONGEST_ENDING = 1;
/** From so many letters on a word may have two slips in it. */
const TWO_SLIPS = 8;
/** So many answers are kept while somebody types on. */
const MOST_KEPT = 400;

const isNumber = (form: string) => /^\d/.test(form);

/** Ways to look up one word, in any of its forms. */
export interface Look {
  readonly exact: (forms: readonly string[]) => Found;
  /** Words that begin so. */
  readonly prefix: (forms: readonly string[], isTyping: boolean) => Found;
  /** Danish compounds that end so: "gas" in "overskudsgas". */
  readonly heads: (forms: readonly string[]) => Found;
  /** Words with one or two letters too many, too few or wrong. */
  readonly slips: (forms: readonly string[]) => Found;
  /** The parts of a compound that few wrote: "damp" and "ledning" of "dampledningen"; null if there are none. */
  readonly partsOf: (word: string) => string[][] | null;
}

/** Returns what looks up single words. */
export function createLook({ engine, written }: SearchIndex): Look {
  const vocabulary = [...written.keys()];
  const ask = keepingAnswers((terms, options) => {
    const found: Found = new Map();
    for (const term of terms) {
      const results = engine.search(term, options);
      better(found, new Map(results.map(({ id, score, match }) => [Number(id), { score, terms: match }])), 1);
    }
    return found;
  });
  const weights = { prefix: WAYS.prefix, fuzzy: WAYS.slip };
  return {
    exact: (forms) => ask("exact", forms, {}),
    prefix: (forms, isTyping) =>
      ask("prefix", beginnings(forms, isTyping), { prefix: true, fields: [...FIELDS], weights }),
    heads: (forms) => {
      const long = forms.filter((form) => form.length >= SHORTEST.head && !isNumber(form));
      const isLonger = (term: string) =>
        long.some((form) => term.length > form.length + 1 && term.endsWith(form));
      return ask("head", vocabulary.filter(isLonger), {});
    },
    slips: (forms) => {
      const long = forms.filter((form) => form.length >= SHORTEST.slip && !isNumber(form));
      const fuzzy = (term: string) => (term.length >= TWO_SLIPS ? 2 : 1);
      return ask("slip", long, { fields: [...FIELDS], fuzzy, weights });
    },
    partsOf: (word) => partsIn(word, (form) => written.has(form)),
  };
}

type Ask = (terms: readonly string[], options: object) => Found;

/** Returns what asks and keeps the last answers: each key press asks most of the words again. */
function keepingAnswers(ask: Ask): (way: string, terms: readonly string[], options: object) => Found {
  const kept = new Map<string, Found>();
  return (way, terms, options) => {
    const key = `${way} ${terms.join(" ")}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = ask(terms, options);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, found);
    return found;
  };
}

/** The forms of a word with which longer words may begin. A stem that has lost more than an ending begins too many. */
function beginnings(forms: readonly string[], isTyping: boolean): string[] {
  const least = Math.max(
    isTyping ? SHORTEST.typedPrefix : SHORTEST.prefix,
    Math.max(...forms.map(({ length }) => length)) - LONGEST_ENDING,
  );
  return forms.filter((form) => form.length >= least && (isTyping || !isNumber(form)));
}

function partsIn(word: string, isKnown: (form: string) => boolean): string[][] | null {
  for (let at = SHORTEST.part; at <= word.length - SHORTEST.part; at++) {
    const tail = stemOf(word.slice(at), "da");
    if (tail.length < SHORTEST.tail || !isKnown(tail)) continue;
    const head = word.slice(0, at);
    // "Søvand-s-ledning", "gød-e-stof": a letter may join the two.
    const found = [head, head.replace(/[se]$/, "")]
      .map((part) => stemOf(part, "da"))
      .find((part) => part.length >= SHORTEST.part && isKnown(part));
    if (found !== undefined) return [[found], [tail]];
  }
  return null;
}
