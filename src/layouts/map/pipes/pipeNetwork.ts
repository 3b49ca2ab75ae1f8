import type { PipeDisc } from "../base/pipePlan.ts";
import type { PipeNode } from "../base/pipePlan.ts";
import type { PipeEdge } from "../base/pipePlan.ts";
import type { PipeNetwork } from "../base/pipePlan.ts";
import type { LonLat } from "../../../dataset/schema/common.ts";
import type { Corridors } from "../../../dataset/schema/corridors.ts";
import type { StreamEnds } from "../base/streamCourse.ts";
import type { Point } from "../../geometry/point.ts";

export interface PipeNetworkInput {
  readonly corridors: Corridors;
  readonly streams: readonly StreamEnds[];
  readonly project: (lonLat: LonLat) => Point;
  readonly discs: ReadonlyMap<string, PipeDisc>;
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => (a.id < b.id ? -1 : 1);

/**
 * Returns the network of the dataset, joined by a leg to each partner that has streams but no node: those at the
 * edge of the picture to every exit, others to the nearest junction. Places are those of the given picture.
 */
export function pipeNetwork({ corridors, streams, project, discs }: PipeNetworkInput): PipeNetwork {
  const nodes = corridors.nodes.toSorted(byId).flatMap(({ id, partner, lonLat, exit }): PipeNode[] => {
    if (partner !== null) {
      const disc = discs.get(partner);
      return disc === undefined ? [] : [{ id, partner, lonLat: null, at: disc, exit: null }];
    }
    return lonLat === null ? [] : [{ id, partner, lonLat, at: project(lonLat), exit }];
  });
  const numbers = new Map(nodes.map(({ id }, i) => [id, i]));
  const edges = corridors.edges
    .flatMap(({ from, to }): PipeEdge[] => {
      const [a, b] = [numbers.get(from < to ? from : to), numbers.get(from < to ? to : from)];
      return a === undefined || b === undefined || a === b ? [] : [{ a, b, isLeg: false }];
    })
    .toSorted((e, f) => e.a - f.a || e.b - f.b);
  const nodeOf = new Map(
    nodes.flatMap(({ partner }, i) => (partner === null ? [] : [[partner, i] as const])),
  );

  const junctions = nodes.flatMap(({ partner, at, exit }, i) =>
    partner === null ? [{ number: i, at, exit }] : [],
  );
  const exits = junctions.filter(({ exit }) => exit !== null);
  const strangers = [...new Set(streams.flatMap(({ donor, receiver }) => [donor, receiver]))].toSorted();
  for (const partner of strangers) {
    const disc = discs.get(partner);
    if (disc === undefined || nodeOf.has(partner)) continue;
    const number = nodes.length;
    nodes.push({ id: `leg ${partner}`, partner, lonLat: null, at: disc, exit: null });
    nodeOf.set(partner, number);
    const distance = ({ at }: { at: Point }) => Math.hypot(at.x - disc.x, at.y - disc.y);
    const ways =
      disc.facing !== null && exits.length > 0
        ? exits
        : junctions.toSorted((p, q) => distance(p) - distance(q) || p.number - q.number).slice(0, 1);
    for (const way of ways) edges.push({ a: way.number, b: number, isLeg: true });
  }
  return { nodes, edges, incident: incidentEdges(nodes.length, edges), nodeOf };
}

function incidentEdges(count: number, edges: readonly PipeEdge[]): number[][] {
  const incident: number[][] = Array.from({ length: count }, () => []);
  edges.forEach(({ a, b }, i) => {
    incident[a]?.push(i);
    incident[b]?.push(i);
  });
  return incident;
}

/** Returns the node at the other end of an edge. */
export const otherEnd = ({ a, b }: PipeEdge, node: number): number => (node === a ? b : a);

/** Returns the direction in which an edge leaves one of its nodes, in radians, clockwise from east. */
export function directionFrom({ nodes }: PipeNetwork, edge: PipeEdge, node: number): number {
  const [from, to] = [nodes[node]?.at, nodes[otherEnd(edge, node)]?.at];
  return from === undefined || to === undefined ? 0 : Math.atan2(to.y - from.y, to.x - from.x);
}
