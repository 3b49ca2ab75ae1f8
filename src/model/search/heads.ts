import type { Thing } from "./thing.ts";
import { wordsOf } from "./words.ts";

/** A shorter ending of a word is no word in it: "gas" ends "overskudsgas". */
export const SHORTEST_HEAD = 3;
/** What stands before a head is at least so long. */
const SHORTEST_START = 2;

/**
 * Returns what finds the words with which the Danish compounds in what a stream carries end: "procesdamp" is damp, as
 * "process steam" is steam without further ado. A word is what stands alone in some title.
 */
export function headsIn(things: readonly Thing[]): (thing: Thing) => string[] {
  const known = new Set(things.flatMap(({ title }) => wordsOf(title.da)));
  const headsOf = (word: string): string[] => {
    for (let at = SHORTEST_START; at <= word.length - SHORTEST_HEAD; at++) {
      const head = word.slice(at);
      // A head may be a compound itself: "bio", "naturgas", "gas".
      if (known.has(head)) return [head, ...headsOf(head)];
    }
    return [];
  };
  return ({ target, title }) => (target.kind === "stream" ? wordsOf(title.da).flatMap(headsOf) : []);
}
