import type { Digraph } from "./digraph.ts";

/** So many steps are tried for one network: to look at every way takes for ever where very many are linked. */
const MOST_STEPS = 60_000;

/**
 * Returns the longest way along the links on which nobody stands twice, as the nodes on it; its length is the nodes less
 * one. A circle is walked once, up to its last new node. Of several equally long ones it is the first by the names of
 * its nodes. Empty where there is nobody; null where the network has too many ways to look at them all.
 */
export function longestChain(graph: Digraph): readonly string[] | null {
  let steps = 0;
  let best: readonly string[] = [];
  const walk = (way: readonly string[], isOnIt: Set<string>): boolean => {
    if (++steps > MOST_STEPS) return false;
    if (way.length > best.length) best = way;
    const here = way.at(-1) ?? "";
    if (way.length + furthest(graph, here, isOnIt) <= best.length) return true;
    for (const node of graph.next.get(here) ?? []) {
      if (isOnIt.has(node)) continue;
      isOnIt.add(node);
      if (!walk([...way, node], isOnIt)) return false;
      isOnIt.delete(node);
    }
    return true;
  };
  return graph.nodes.every((node) => walk([node], new Set([node]))) ? best : null;
}

/** Returns how many nodes a way can still get to from where it ends: it cannot become longer than by those. */
function furthest({ next }: Digraph, here: string, isOnIt: ReadonlySet<string>): number {
  const found = new Set([here]);
  for (const one of found) for (const other of next.get(one) ?? []) if (!isOnIt.has(other)) found.add(other);
  return found.size - 1;
}
