import { sankey, type SankeyLink, sankeyLeft, type SankeyNode } from "d3-sankey";
import type { Side } from "./flowScale.ts";

/** A stream as a row of the middle column, in the order of the rows. */
interface Row {
  readonly streamId: string;
  readonly donor: string;
  readonly receiver: string;
  /** Centre of the row, px. */
  readonly y: number;
}

/** A partner as a node of its column, px. */
interface Place {
  readonly side: Side;
  readonly partnerId: string;
  readonly y0: number;
}

/** Centres of the two ends of a stream, px. */
export interface Ends {
  readonly donorY: number;
  readonly receiverY: number;
}

interface NodeData {
  readonly id: string;
  /** Place in its column, counted from the top. */
  readonly rank: number;
  /** Upper edge that the diagram gives it, px. */
  readonly top: number;
}
interface LinkData {
  readonly source: string;
  readonly target: string;
  readonly row: number;
  readonly value: 1;
}
type Node = SankeyNode<NodeData, LinkData>;
type Link = SankeyLink<NodeData, LinkData>;

/**
 * Returns where each stream leaves its donor and reaches its receiver, by its id, as d3-sankey computes it from nodes that
 * stand where the diagram puts them.
 *
 * Donors and receivers are nodes apart, so that a mutual exchange is never a cycle, which d3-sankey refuses. Each stream
 * counts as one: amounts in different units cannot be compared, and most are not published.
 *
 * @param rows in order; their ends at a partner follow it
 * @param places the partners of both sides, in any order
 * @param linkPx what one stream takes up at a partner
 */
export function sankeyEnds(
  rows: readonly Row[],
  places: readonly Place[],
  linkPx: number,
): ReadonlyMap<string, Ends> {
  if (rows.length === 0) return new Map();
  const graph = {
    nodes: [
      ...places.map(({ side, partnerId, y0 }): Node => ({ id: `${side} ${partnerId}`, rank: y0, top: y0 })),
      ...rows.map(({ streamId, y }, rank): Node => ({ id: `stream ${streamId}`, rank, top: y - linkPx / 2 })),
    ],
    links: rows.flatMap(({ streamId, donor, receiver }, row): Link[] => [
      { source: `donor ${donor}`, target: `stream ${streamId}`, row, value: 1 },
      { source: `stream ${streamId}`, target: `receiver ${receiver}`, row, value: 1 },
    ]),
  };
  const compute = sankey<NodeData, LinkData>()
    .nodeId(({ id }) => id)
    .nodeAlign(sankeyLeft)
    .nodeSort((a, b) => a.rank - b.rank)
    .linkSort((a, b) => a.row - b.row)
    .nodePadding(0)
    .iterations(0)
    // Every column holds each stream once, so d3-sankey's fitting to this extent comes out at linkPx a stream.
    .extent([
      [0, 0],
      [1, rows.length * linkPx],
    ]);
  compute(graph);
  for (const node of graph.nodes) {
    const size = (node.y1 ?? 0) - (node.y0 ?? 0);
    node.y0 = node.top;
    node.y1 = node.top + size;
  }
  compute.update(graph);
  return new Map(
    rows.map(({ streamId }, row) => [
      streamId,
      { donorY: graph.links[2 * row]?.y0 ?? 0, receiverY: graph.links[2 * row + 1]?.y1 ?? 0 },
    ]),
  );
}
