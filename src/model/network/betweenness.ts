import type { Digraph } from "./digraph.ts";

/** What one search over the network knows of a node. */
interface Reached {
  readonly distance: number;
  /** Number of shortest ways from the source. */
  ways: number;
  /** The nodes before it on those ways. */
  readonly from: string[];
}

/**
 * Returns for each node on which part of the shortest ways between two others it lies: the sum over all pairs of
 * others, along the direction of the links, divided by the number of such pairs, (S−1)(S−2). 0 to 1; all 0 where
 * there are fewer than three. After Freeman (1977), by the algorithm of Brandes (2001) without weights.
 */
export function betweenness(graph: Digraph): ReadonlyMap<string, number> {
  const sums = new Map(graph.nodes.map((node) => [node, 0]));
  for (const source of graph.nodes) {
    const reached = search(graph, source);
    const dependency = new Map<string, number>();
    // The furthest first: what depends on a node is known before it is passed on.
    for (const [node, { ways, from }] of [...reached].toReversed()) {
      const own = dependency.get(node) ?? 0;
      for (const before of from) {
        const part = ((reached.get(before)?.ways ?? 0) / ways) * (1 + own);
        dependency.set(before, (dependency.get(before) ?? 0) + part);
      }
      if (node !== source) sums.set(node, (sums.get(node) ?? 0) + own);
    }
  }
  const pairs = (graph.nodes.length - 1) * (graph.nodes.length - 2);
  return new Map([...sums].map(([node, sum]) => [node, pairs > 0 ? sum / pairs : 0]));
}

/** Returns what can be reached from a node, the nearest first, with the number of shortest ways. */
function search({ next }: Digraph, source: string): Map<string, Reached> {
  const reached = new Map<string, Reached>([[source, { distance: 0, ways: 1, from: [] }]]);
  // A map is walked in the order in which it grows, which is that of the distance.
  for (const [node, here] of reached)
    for (const other of next.get(node) ?? []) {
      const known = reached.get(other);
      if (known === undefined)
        reached.set(other, { distance: here.distance + 1, ways: here.ways, from: [node] });
      else if (known.distance === here.distance + 1) {
        known.ways += here.ways;
        known.from.push(node);
      }
    }
  return reached;
}
