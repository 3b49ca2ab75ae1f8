import type { TrackOrders } from "../base/pipePlan.ts";
import { directionFrom } from "./pipeNetwork.ts";
import type { PipeNetwork, PipeGroup } from "../base/pipePlan.ts";

/** One group passing a junction from one edge to another. */
export interface Passing {
  readonly group: number;
  readonly size: number;
  readonly edges: readonly [number, number];
  /** Places of the two edges among those around the node. */
  readonly ends: readonly [number, number];
}

/** What does not change around a node while orders do. */
export interface Crossroads {
  /** Edges that streams use, clockwise, and whether each leaves from its node `a`. */
  readonly clockwise: readonly { readonly edge: number; readonly isOut: boolean }[];
  readonly passings: readonly Passing[];
  /** Groups that go the same way through the node, two or more. */
  readonly bundles: readonly {
    readonly edges: readonly [number, number];
    readonly groups: readonly number[];
  }[];
}

/** What is wrong with the orders around one node. */
export interface NodeFaults {
  /** Pairs of streams that cross. */
  readonly crossings: number;
  /** Pairs of neighbours that go on into one corridor without staying neighbours. */
  readonly partings: number;
}

/** Returns what lies around each node. */
export function crossroadsOf(network: PipeNetwork, groups: readonly PipeGroup[]): Crossroads[] {
  const passings: Omit<Passing, "ends">[][] = network.nodes.map(() => []);
  const used = new Set<number>();
  groups.forEach(({ steps, streams }, group) => {
    steps.forEach((step, i) => {
      used.add(step.edge);
      const next = steps[i + 1];
      const edge = network.edges[step.edge];
      if (next === undefined || edge === undefined) return;
      const edges: [number, number] = step.edge < next.edge ? [step.edge, next.edge] : [next.edge, step.edge];
      passings[step.isForward ? edge.b : edge.a]?.push({ group, size: streams.length, edges });
    });
  });
  return passings.map((own, node) => {
    const clockwise = clockwiseEdges(network, node).filter(({ edge }) => used.has(edge));
    const end = (edge: number) => clockwise.findIndex((one) => one.edge === edge);
    return {
      clockwise,
      passings: own.map((one) => ({ ...one, ends: [end(one.edges[0]), end(one.edges[1])] as const })),
      bundles: bundlesOf(own),
    };
  });
}

function clockwiseEdges(network: PipeNetwork, node: number): { edge: number; isOut: boolean }[] {
  const edges = (network.incident[node] ?? []).flatMap((number) => {
    const edge = network.edges[number];
    if (edge === undefined) return [];
    return [{ edge: number, isOut: edge.a === node, angle: directionFrom(network, edge, node) }];
  });
  return edges.toSorted((e, f) => e.angle - f.angle || e.edge - f.edge);
}

function bundlesOf(
  passings: readonly Omit<Passing, "ends">[],
): { edges: readonly [number, number]; groups: number[] }[] {
  const bundles = new Map<string, { edges: readonly [number, number]; groups: number[] }>();
  for (const { group, edges } of passings) {
    const bundle = bundles.get(edges.join(" ")) ?? { edges, groups: [] };
    bundle.groups.push(group);
    bundles.set(edges.join(" "), bundle);
  }
  return [...bundles.values()].filter(({ groups }) => groups.length > 1);
}

/**
 * Returns what is wrong around one node, by the circle of its tracks: two ways through a node cross if and only if
 * their ends alternate on that circle.
 */
export function nodeFaults({ clockwise, passings, bundles }: Crossroads, orders: TrackOrders): NodeFaults {
  if (passings.length < 2) return { crossings: 0, partings: 0 };
  let place = 0;
  const firsts = clockwise.map(({ edge, isOut }) => {
    const order = orders[edge] ?? [];
    const first = isOut ? place : place + order.length - 1;
    place += order.length;
    return { order, first, step: isOut ? 1 : -1 };
  });
  const placeOf = (group: number, end: number) => {
    const own = firsts[end];
    return own === undefined ? 0 : own.first + own.step * own.order.indexOf(group);
  };
  const chords = passings.map(({ group, size, ends: [e, f] }) => {
    const [p, q] = [placeOf(group, e), placeOf(group, f)];
    return p < q ? { size, low: p, high: q } : { size, low: q, high: p };
  });
  let crossings = 0;
  for (let i = 0; i < chords.length; i++) {
    for (let j = i + 1; j < chords.length; j++) {
      const [c, d] = [chords[i], chords[j]];
      if (c === undefined || d === undefined) continue;
      const startsInside = d.low > c.low && d.low < c.high;
      const endsInside = d.high > c.low && d.high < c.high;
      if (startsInside !== endsInside) crossings += c.size * d.size;
    }
  }
  let partings = 0;
  for (const { edges, groups } of bundles) {
    const [first, second] = [orders[edges[0]] ?? [], orders[edges[1]] ?? []];
    partings += partingsOf(first, second, groups) + partingsOf(second, first, groups);
  }
  return { crossings, partings };
}

/** Neighbours of one order that are not neighbours in the other. */
function partingsOf(order: readonly number[], other: readonly number[], groups: readonly number[]): number {
  let count = 0;
  for (let i = 0; i + 1 < order.length; i++) {
    const [group, next] = [order[i] ?? -1, order[i + 1] ?? -1];
    if (!groups.includes(group) || !groups.includes(next)) continue;
    if (Math.abs(other.indexOf(group) - other.indexOf(next)) !== 1) count++;
  }
  return count;
}
