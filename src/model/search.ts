import type { Text } from "../dataset/schema/common.ts";
import type { Atlas } from "./atlas.ts";
import type { Selection } from "./selection.ts";

/** One thing that a search may find, with all the words by which it may be found. */
export interface SearchEntry {
  readonly selection: Selection;
  /** What is shown. */
  readonly title: Text;
  /** Every word it answers to: both languages, old names, old ids, years. Folded by {@link fold}. */
  readonly haystack: string;
}

/** Returns `text` as search compares it: lower case, without accents, Danish letters also as aa, ae, oe. */
export function fold(text: string): string {
  return text
    .toLocaleLowerCase("da")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "oe")
    .replaceAll("å", "aa")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "");
}

const both = (text: Text | null): string[] => (text === null ? [] : [text.da, text.en]);

/** Returns everything that can be searched: partners first, then streams, milestones and figures. */
export function searchEntries(atlas: Atlas): SearchEntry[] {
  const { dataset } = atlas;
  const entry = (selection: Selection, title: Text, words: readonly (string | null)[]): SearchEntry => ({
    selection,
    title,
    haystack: fold(words.filter((word) => word !== null).join(" ")),
  });
  const namesOf = (id: string): string[] =>
    (atlas.partners.get(id)?.names ?? []).flatMap((n) => [...both(n.name), ...both(n.short)]);
  return [
    ...dataset.partners.map((p) =>
      entry({ kind: "partner", id: p.id }, p.names.at(-1)?.name ?? { da: p.id, en: p.id }, [
        ...namesOf(p.id),
        p.id,
        ...p.aliases,
        ...both(p.makes),
      ]),
    ),
    ...dataset.streams.map((s) =>
      entry({ kind: "stream", id: s.id }, s.resource, [
        ...both(s.resource),
        ...namesOf(s.donor),
        ...namesOf(s.receiver),
        s.id,
        ...s.aliases,
        ...both(s.replaces),
      ]),
    ),
    ...dataset.milestones.map((m) =>
      entry({ kind: "milestone", id: m.id }, m.title, [
        ...both(m.title),
        ...both(m.description),
        m.when.year === null ? null : String(m.when.year),
      ]),
    ),
    ...dataset.impactFigures.map((f) =>
      entry({ kind: "figure", id: f.id }, f.title, [...both(f.title), ...both(f.description)]),
    ),
  ];
}

/** Returns the entries in which every word of the query occurs; those whose title begins with it come first. */
export function search(entries: readonly SearchEntry[], query: string, limit = 30): SearchEntry[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const rank = (entry: SearchEntry): number => {
    const titles = both(entry.title).map(fold);
    if (titles.some((t) => t.startsWith(words.join(" ")))) return 0;
    return titles.some((t) => words.every((w) => t.includes(w))) ? 1 : 2;
  };
  return entries
    .filter(({ haystack }) => words.every((word) => haystack.includes(word)))
    .map((entry, i) => ({ entry, rank: rank(entry), i }))
    .toSorted((a, b) => a.rank - b.rank || a.i - b.i)
    .slice(0, limit)
    .map(({ entry }) => entry);
}
