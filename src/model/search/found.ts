/** What was found for a word: by number of the thing its score, and the terms of the index that matched, with their fields. */
export type Found = Map<number, Match>;
export interface Match {
  readonly score: number;
  /** By term, the fields in which it stands. */
  readonly terms: Readonly<Record<string, readonly string[]>>;
}

/** Adds what was found in another way; of two matches of one thing the better counts. */
export function better(found: Found, other: Found, weight: number): void {
  for (const [id, { score, terms }] of other) {
    const known = found.get(id);
    if (known === undefined) found.set(id, { score: score * weight, terms });
    else
      found.set(id, {
        score: Math.max(known.score, score * weight),
        terms: { ...terms, ...known.terms },
      });
  }
}

const sum = (a: Match, b: Match): Match => ({ score: a.score + b.score, terms: { ...a.terms, ...b.terms } });

/** Returns what was found for every one of some words. */
export function together(each: readonly Found[]): Found {
  const [first = new Map<number, Match>(), ...others] = each;
  const all: Found = new Map();
  for (const [id, match] of first) {
    const rest = others.map((found) => found.get(id));
    if (!rest.every((one) => one !== undefined)) continue;
    const fieldsOf = ({ terms }: Match) => Object.values(terms).flat();
    // Words of a phrase stand together; in two places of a record they are two words.
    const isTogether = fieldsOf(match).some((field) => rest.every((one) => fieldsOf(one).includes(field)));
    if (!isTogether) continue;
    const { score, terms } = rest.reduce(sum, match);
    all.set(id, { score: score / each.length, terms });
  }
  return all;
}

/** Returns what was found for any of some words, the more of them the better. */
export function partly(each: readonly Found[]): Found {
  const all: Found = new Map();
  const count = new Map<number, number>();
  for (const found of each)
    for (const [id, match] of found) {
      const known = all.get(id);
      all.set(id, known === undefined ? match : sum(known, match));
      count.set(id, (count.get(id) ?? 0) + 1);
    }
  for (const [id, { score, terms }] of all)
    all.set(id, { score: (score * (count.get(id) ?? 1)) / each.length ** 2, terms });
  return all;
}
