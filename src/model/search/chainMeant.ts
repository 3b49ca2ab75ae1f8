import type { Atlas } from "../atlas.ts";
import { chainFrom, chainThrough, type Followed, longestChain } from "../chains.ts";
import { isSameResource } from "../resource.ts";
import type { Hit } from "./find.ts";
import { wordsInTitle } from "./matched.ts";

/**
 * Returns the chain that somebody may want to follow who looks for a word: of the streams that are called so, those of the
 * resource that was found first, and of them the one that goes furthest, else that comes from furthest away. Null where no
 * hop of one is documented.
 */
export function chainMeant(atlas: Atlas, hits: readonly Hit[], year: number): Followed | null {
  const named = hits.flatMap((hit) => {
    const { target } = hit.thing;
    const stream = target.kind === "stream" ? atlas.streams.get(target.id) : undefined;
    const words = wordsInTitle(hit);
    return stream !== undefined && words > 0 ? [{ stream, words }] : [];
  });
  const [first] = named;
  if (first === undefined) return null;
  // "Refinery gas" is not any gas.
  const same = named
    .filter(({ stream, words }) => words >= first.words && isSameResource(stream, first.stream))
    .map(({ stream }) => stream);
  const onward = longestChain(atlas, same, year, (id) => chainFrom(atlas, id, "onward", year));
  const whole = longestChain(
    atlas,
    onward !== null && onward.chain.length > 1 ? [onward.stream] : same,
    year,
    (id) => chainThrough(atlas, id, year),
  );
  return whole !== null && whole.chain.length > 1 ? whole : null;
}
