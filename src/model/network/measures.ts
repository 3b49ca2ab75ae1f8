import type { Digraph } from "./digraph.ts";

/** Returns the number of pairs of which the one gives to the other: L in the literature. */
export const linksIn = ({ nodes, next }: Digraph): number =>
  nodes.reduce((sum, node) => sum + (next.get(node)?.length ?? 0), 0);

/** Returns how many links there are for each partner, L/S; null where there is nobody. */
export const linkage = (graph: Digraph): number | null =>
  graph.nodes.length === 0 ? null : linksIn(graph) / graph.nodes.length;

/** Returns which part of the possible links there is, L/(S(S−1)); null where none is possible. */
export function connectance(graph: Digraph): number | null {
  const { length } = graph.nodes;
  return length < 2 ? null : linksIn(graph) / (length * (length - 1));
}

/** Returns with whom somebody is linked both ways. */
export function mutualOf({ next, before }: Digraph, node: string): string[] {
  const givers = new Set(before.get(node));
  return (next.get(node) ?? []).filter((other) => givers.has(other));
}

/** Returns which part of the links has one the other way, L↔/L; null where there is no link. */
export function reciprocity(graph: Digraph): number | null {
  const links = linksIn(graph);
  const mutual = graph.nodes.reduce((sum, node) => sum + mutualOf(graph, node).length, 0);
  return links === 0 ? null : mutual / links;
}
