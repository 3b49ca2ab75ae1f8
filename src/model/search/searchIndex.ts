import MiniSearch from "minisearch";
import type { Text } from "../../dataset/schema/common.ts";
import { LANGUAGES } from "../../lib/language.ts";
import type { Atlas } from "../atlas.ts";
import { alternativesOf, type Alternatives } from "./alternatives.ts";
import { headsIn } from "./heads.ts";
import { formsOf, stemOf } from "./plain.ts";
import { pairsOf, termsOfName, wordsOf } from "./words.ts";
import { type Field, FIELDS, type Thing } from "./thing.ts";
import { thingsOf } from "./things.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { FIELD_WEIGHTS } from "./weights.ts";

/** Everything that is asked of each key press, made once for a dataset. */
export interface SearchIndex {
  readonly things: readonly Thing[];
  readonly vocabulary: Vocabulary;
  readonly engine: MiniSearch<Row>;
  /** A word for each term, as somebody wrote it: what a slip of the finger was meant to be. */
  readonly written: ReadonlyMap<string, string>;
  readonly alternatives: Alternatives;
}

/** A thing as the engine keeps it: in each field its terms, a space between them. */
type Row = { readonly id: number } & Readonly<Record<Field | "pairs", string>>;

/** So many things are taken in at a time: some hundredths of a second. */
const AT_A_TIME = 100;

/**
 * Returns the index of a dataset. All of it takes some tenths of a second, so between its parts the page may go on.
 * @param pause lets the page do what waits; left out, nothing waits
 */
export async function makeSearchIndex(
  atlas: Atlas,
  vocabulary: Vocabulary,
  pause: () => Promise<unknown> = () => Promise.resolve(),
): Promise<SearchIndex> {
  const things = thingsOf(atlas);
  const headsOf = headsIn(things);
  const written = new Map<string, string>();
  const engine = new MiniSearch<Row>({
    fields: [...FIELDS, "pairs"],
    storeFields: [],
    tokenize: (terms) => (terms === "" ? [] : terms.split(" ")),
    processTerm: (term) => term,
    searchOptions: { boost: FIELD_WEIGHTS, bm25: { k: 1.2, b: 0.3, d: 0.5 } },
  });
  for (let from = 0; from < things.length; from += AT_A_TIME) {
    const part = things.slice(from, from + AT_A_TIME);
    engine.addAll(part.map((thing, i) => rowOf({ thing, heads: headsOf(thing) }, from + i, written)));
    if (from + AT_A_TIME < things.length) await pause();
  }
  return {
    things,
    vocabulary,
    engine,
    written,
    alternatives: alternativesOf(atlas.dataset.synonyms, vocabulary),
  };
}

function rowOf(
  { thing, heads }: { readonly thing: Thing; readonly heads: readonly string[] },
  id: number,
  written: Map<string, string>,
): Row {
  const fields: Record<Field | "pairs", string[]> = {
    pairs: [],
    title: [],
    names: thing.names.flatMap(termsOfName),
    makes: [],
    ends: [],
    replaces: [],
    about: [],
    amounts: [],
    facts: [...thing.facts],
    text: [],
  };
  const addName = (field: "title" | "names", { da, en }: Text) => {
    for (const text of da === en ? [da] : [da, en]) {
      const words = wordsOf(text);
      noteWords(words, written);
      fields[field].push(...words.flatMap(formsOf));
      fields.pairs.push(...pairsOf(words).flatMap(formsOf));
    }
  };
  addName("title", thing.title);
  fields.title.push(...heads.flatMap(formsOf));
  for (const { field, text } of thing.passages)
    if (field === "names") addName("names", text);
    else
      for (const language of LANGUAGES) {
        const words = wordsOf(text[language]);
        noteWords(words, written);
        fields[field].push(...words.map((word) => stemOf(word, language)));
      }
  const rows = Object.entries(fields).map(([field, terms]) => [field, terms.join(" ")] as const);
  return { id, ...(Object.fromEntries(rows) as Record<Field | "pairs", string>) };
}

/** Keeps for each term the first word that was written so. */
function noteWords(words: readonly string[], written: Map<string, string>): void {
  for (const word of words) for (const form of formsOf(word)) if (!written.has(form)) written.set(form, word);
}
