import type { Text } from "../dataset/schema/common.ts";
import type { Atlas } from "./atlas.ts";
import { currentName } from "./names.ts";
import type { Selection } from "./selection.ts";

/** One thing that a search may find, with all the words by which it may be found. */
export interface SearchEntry {
  readonly selection: Selection;
  /** What is shown. */
  readonly title: Text;
  /** Every name it has or had, folded; one that begins with what was typed comes first. */
  readonly names: readonly string[];
  /** Every word it answers to: names, old ids, years, in both languages, folded. */
  readonly haystack: string;
}

/** Returns `text` as search compares it: lower case, without accents, Danish letters as ae, oe, aa, CO₂ as co2. */
export function fold(text: string): string {
  const plain = text.normalize("NFKC").toLocaleLowerCase("da");
  return withoutAccents(plain.replaceAll("æ", "ae").replaceAll("ø", "oe").replaceAll("å", "aa"));
}

/** The same, but with Danish letters as people type them who do not have them: "Orsted", "Asnas". */
const foldBarely = (text: string): string =>
  withoutAccents(text.normalize("NFKC").toLocaleLowerCase("da").replaceAll("æ", "a").replaceAll("ø", "o"));

/** Letters that are no other letter with an accent, as people type them who do not have them. */
const withoutAccents = (text: string): string =>
  text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ß", "ss").replaceAll("ł", "l");

/** Both foldings of a text, one if they are the same. */
const foldings = (text: string): string[] => [...new Set([fold(text), foldBarely(text)])];

const both = (text: Text | null): string[] => (text === null ? [] : [text.da, text.en]);

/** Returns everything that can be searched: partners first, then streams, milestones and figures. */
export function searchEntries(atlas: Atlas): SearchEntry[] {
  const { dataset } = atlas;
  const entry = (
    selection: Selection,
    title: Text,
    names: readonly string[],
    words: readonly (string | null)[],
  ): SearchEntry => ({
    selection,
    title,
    names: names.flatMap(foldings),
    haystack: [...names, ...words].flatMap((word) => (word === null ? [] : foldings(word))).join(" "),
  });
  const namesOf = (id: string): string[] =>
    (atlas.partners.get(id)?.names ?? []).flatMap((n) => [...both(n.name), ...both(n.short)]);
  return [
    ...dataset.partners.map((p) =>
      entry({ kind: "partner", id: p.id }, currentName(p).name, namesOf(p.id), [
        p.id,
        ...p.aliases,
        ...both(p.makes),
      ]),
    ),
    ...dataset.streams.map((s) =>
      entry({ kind: "stream", id: s.id }, s.resource, both(s.resource), [
        ...namesOf(s.donor),
        ...namesOf(s.receiver),
        s.id,
        ...s.aliases,
        ...both(s.replaces),
      ]),
    ),
    ...dataset.milestones.map((m) =>
      entry({ kind: "milestone", id: m.id }, m.title, both(m.title), [
        ...both(m.description),
        m.when.year === null ? null : String(m.when.year),
      ]),
    ),
    ...dataset.impactFigures.map((f) =>
      entry({ kind: "figure", id: f.id }, f.title, both(f.title), both(f.description)),
    ),
  ];
}

/** Returns whether an owner is called so: "Asnæs Power Station (DONG Energy)". */
const hasOwnerLike = (name: string, typed: string): boolean => name.includes(`(${typed}`);

/**
 * Returns the entries in which every word of the query occurs; those with a name that begins with it come first.
 * Milestones come after what is named so: "where does the gypsum come from" is asked of the stream.
 */
export function search(entries: readonly SearchEntry[], query: string, limit = 30): SearchEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const typed = words.join(" ");
  const rank = ({ names, selection: { kind } }: SearchEntry): number => {
    const isNamedSo = names.some((name) => words.every((word) => name.includes(word)));
    if (kind === "milestone") return isNamedSo ? 4 : 5;
    const begins = names.some((name) => name.startsWith(typed));
    if (kind === "partner" && begins) return 0;
    if (begins || (kind === "partner" && names.some((name) => hasOwnerLike(name, typed)))) return 1;
    // "Steam refinery": a stream answers to its ends too.
    if (kind === "stream") return isNamedSo ? 2 : 3;
    if (!isNamedSo) return 5;
    return kind === "partner" ? 3 : 2;
  };
  return entries
    .filter(({ haystack }) => words.every((word) => haystack.includes(word)))
    .map((entry, i) => ({ entry, rank: rank(entry), i }))
    .toSorted((a, b) => a.rank - b.rank || a.i - b.i)
    .slice(0, limit)
    .map(({ entry }) => entry);
}
