import { amongEquals } from "./equals.ts";
import { createLook } from "./look.ts";
import { type AskedWord, lookUp } from "./lookUp.ts";
import { type Question, questionOf } from "./question.ts";
import { lower } from "./plain.ts";
import type { SearchIndex } from "./searchIndex.ts";
import type { Thing } from "./thing.ts";
import { AMONG, ASKED, KIND_WEIGHTS } from "./weights.ts";

/** One thing that was found, with the terms of the index that matched. */
export interface Hit {
  readonly thing: Thing;
  readonly terms: ReadonlySet<string>;
}

/** What a query found. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** What was meant, where a word with a slip in it was read as another; null where all words are known. */
  readonly meant: string | null;
}

const NAMES: ReadonlySet<string> = new Set(["title", "names"]);
const ALL_OF_IT = 0.99;
/** A thing that answers a smaller part of the words is no hit. */
const LEAST_COVERED = 0.5;

/** Returns a function that answers queries, one at each key press; nothing of them leaves it. */
export function createSearch(index: SearchIndex): (query: string, limit?: number) => Answer {
  const look = createLook(index);
  const answer = (query: string): Answer => {
    const question = questionOf(query, index.vocabulary);
    if (question.forms.length === 0) return { hits: [], meant: null };
    const asked = lookUp(look, index, question);
    const hits = amongEquals(ranked(index, question, asked), question);
    return { hits, meant: meantBy(index, query, asked, hits) };
  };
  return (query, limit = 30) => {
    const first = answer(query);
    // Read as what was meant, it is answered as if that had been typed.
    const { hits } = first.meant === null ? first : answer(first.meant);
    return { hits: (hits.length > 0 ? hits : first.hits).slice(0, limit), meant: first.meant };
  };
}

interface Candidate {
  score: number;
  covered: number;
  /** How much of the question stands in its names. */
  named: number;
  readonly terms: Set<string>;
  isReplacing: boolean;
}

function ranked(index: SearchIndex, question: Question, asked: readonly AskedWord[]): Hit[] {
  const all = new Map<number, Candidate>();
  const total = question.importance.reduce((sum, one) => sum + one, 0);
  asked.forEach(({ word, found }, i) => {
    const importance = question.importance[i] ?? 1;
    for (const [id, { score, terms }] of found) {
      const one = all.get(id) ?? {
        score: 0,
        covered: 0,
        named: 0,
        terms: new Set<string>(),
        isReplacing: false,
      };
      one.score += score * importance;
      one.covered += importance / total;
      const matches = Object.entries(terms);
      if (matches.some(([, fields]) => fields.some((field) => NAMES.has(field))))
        one.named += importance / total;
      for (const [term, fields] of matches) {
        // What only stands for "it" was not said.
        if (word !== "") one.terms.add(term);
        if (fields.includes("replaces")) one.isReplacing = true;
      }
      all.set(id, one);
    }
  });
  return [...all]
    .flatMap(([id, one]) => {
      const thing = index.things[id];
      if (thing === undefined || one.covered < LEAST_COVERED) return [];
      return [{ id, hit: { thing, terms: one.terms }, score: scoreOf(question, thing, one) }];
    })
    .toSorted((a, b) => b.score - a.score || a.id - b.id)
    .map(({ hit }) => hit);
}

function scoreOf({ weights, ...question }: Question, thing: Thing, one: Candidate): number {
  const { kind } = thing.target;
  const isOver = thing.isOver && !(one.terms.has("=ended") || one.terms.has("=former"));
  return (
    one.score *
    one.covered ** 2 *
    KIND_WEIGHTS[kind] *
    thing.weight *
    (one.named > ALL_OF_IT && question.forms[0]?.some((form) => thing.begins.has(form)) === true
      ? AMONG.calledSo
      : 1) *
    (weights[kind] ?? 1) *
    (isOver ? (question.asksReplaced ? AMONG.overWhenReplaced : AMONG.over) : 1) *
    (question.asksReplaced && one.isReplacing ? ASKED.replaces : 1) *
    (question.asksCount && thing.isCount ? ASKED.count : 1) *
    (question.asksOrigin && thing.isOrigin ? ASKED.origin : 1) *
    (question.asksCost && thing.isCost ? ASKED.cost : 1)
  );
}

/** Returns the query with each slip written as the word that it was read as in the first hit; null if there is none. */
function meantBy(
  { written }: SearchIndex,
  query: string,
  asked: readonly AskedWord[],
  [first]: readonly Hit[],
): string | null {
  let meant = lower(query);
  for (const { word, isSlip, found } of asked) {
    if (!isSlip || first === undefined) continue;
    const near = [...found.values()].flatMap(({ terms }) => Object.keys(terms));
    const term = near.find((one) => first.terms.has(one));
    const right = term === undefined ? undefined : written.get(term);
    if (right !== undefined) meant = meant.replace(word, right);
  }
  return meant === lower(query) ? null : meant;
}
