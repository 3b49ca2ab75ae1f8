import { sankey, type SankeyLink, type SankeyNode } from "d3-sankey";
import type { BalanceYear } from "../../model/balance.ts";
import { spreadApart } from "../geometry/spread.ts";
import type { BandEnds } from "./bandPath.ts";
import { type BalanceMeasures, bandPx, heightOf, nodeHeights } from "./scale.ts";

/** Where the picture may be, px. */
export interface BalanceRoom extends BalanceMeasures {
  readonly widthPx: number;
  readonly heightPx: number;
  /** For the names of what comes in and of what goes out, beside the outer columns. */
  readonly leftPx: number;
  readonly rightPx: number;
  /** Above the picture, for the names of the uppermost nodes inside it. */
  readonly headPx: number;
  /** One line of type. */
  readonly linePx: number;
  /** From the end of a trunk to its receivers. */
  readonly branchPx: number;
}

/** On which side of its node a name stands; those inside stand above it. */
export type NodeRole = "source" | "inner" | "sink";

export interface PlacedNode {
  readonly id: string;
  readonly role: NodeRole;
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  /** Centre of the first line of its name. */
  readonly nameY: number;
}

export interface PlacedBand extends BandEnds {
  readonly linkId: string;
  readonly isPublished: boolean;
}

/** A hatched branch from the end of a trunk to one receiver, as wide as everything that is not published. */
export interface PlacedBranch extends BandEnds {
  readonly nodeId: string;
  readonly streamId: string;
}

export interface BalanceLayout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly bands: readonly PlacedBand[];
  readonly branches: readonly PlacedBranch[];
}

export const NODE_PX = 5; // px; width of a node's bar

interface NodeData {
  readonly id: string;
  readonly rank: number;
}
interface LinkData {
  readonly source: string;
  readonly target: string;
  readonly id: string;
  readonly rank: number;
  readonly value: number;
}
type Node = SankeyNode<NodeData, LinkData>;
type Link = SankeyLink<NodeData, LinkData>;

/**
 * Returns where everything of one year stands. A band is `value × pxPerUnit` wide, whatever else is in the picture; what is
 * not published is as wide as told. The years of a balance share the scale and the middle line, so each lies in the same frame.
 *
 * @param columns column of each node, from `columnsOf`
 * @param branches the streams into which the trunk that ends at a node is known to part, by the node
 */
export function balanceLayout(
  year: BalanceYear,
  columns: ReadonlyMap<string, number>,
  branches: ReadonlyMap<string, readonly string[]>,
  pxPerUnit: number,
  room: BalanceRoom,
): BalanceLayout {
  const graph = computed(year, columns, pxPerUnit, room);
  const xOf = columnPlaces(columns, branches, room);
  const free = room.heightPx - room.headPx - graph.heightPx;
  const top = room.headPx + Math.max(0, free) / 2;
  const nodes = graph.nodes.map((node): PlacedNode => {
    const role = roleOf(year, node.id);
    const [y0, y1] = [top + (node.y0 ?? 0), top + (node.y1 ?? 0)];
    const nameY = role === "inner" ? y0 - 1.5 * room.linePx : 0;
    return { id: node.id, role, x: xOf(node.id), y0, y1, nameY };
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const bands = graph.links.map((link): PlacedBand => {
    const { id, source, target } = link as unknown as { id: string; source: Node; target: Node };
    const value = year.links.find((one) => one.link.id === id)?.value ?? null;
    return {
      linkId: id,
      isPublished: value !== null,
      x0: (byId.get(source.id)?.x ?? 0) + NODE_PX / 2,
      x1: (byId.get(target.id)?.x ?? 0) - NODE_PX / 2,
      y0: top + (link.y0 ?? 0),
      y1: top + (link.y1 ?? 0),
      widthPx: link.width ?? 0,
    };
  });
  const named = withNames(nodes, branches, room);
  return {
    width: room.widthPx,
    height: room.heightPx,
    nodes: named,
    bands,
    branches: placedBranches(named, branches, room),
  };
}

function roleOf({ links }: BalanceYear, id: string): NodeRole {
  if (!links.some(({ link }) => link.to === id)) return "source";
  return links.some(({ link }) => link.from === id) ? "inner" : "sink";
}

/** Heights by d3-sankey, which is told widths in px and an extent in which it need not stretch them. */
function computed(
  year: BalanceYear,
  columns: ReadonlyMap<string, number>,
  pxPerUnit: number,
  room: BalanceRoom,
): { nodes: readonly Node[]; links: readonly Link[]; heightPx: number } {
  const { nodes, links } = year.balance;
  const drawn = nodeHeights(year, pxPerUnit, room.hatchPx);
  const steps = ladder(columns);
  const graph = {
    nodes: nodes.flatMap(({ id }, rank): Node[] => (drawn.has(id) ? [{ id, rank }] : [])),
    links: year.links.map((one): Link => ({
      id: one.link.id,
      source: one.link.from,
      target: one.link.to,
      rank: links.indexOf(one.link),
      value: bandPx(one, pxPerUnit, room.hatchPx),
    })),
  };
  const heightPx = heightOf(year, columns, pxPerUnit, room);
  if (graph.links.every(({ value }) => value === 0)) return { nodes: [], links: [], heightPx: 0 };
  const whole = { nodes: [...graph.nodes, ...steps.nodes], links: [...graph.links, ...steps.links] };
  sankey<NodeData, LinkData>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ id }) => columns.get(id) ?? Number(id.split(" ").at(-1)))
    .nodeSort((a, b) => a.rank - b.rank)
    .linkSort((a, b) => a.rank - b.rank)
    .nodePadding(room.padPx)
    .nodeWidth(0)
    .extent([
      [0, 0],
      // The rungs take the place of one more node in each column, below the others.
      [1, heightPx + room.padPx],
    ])(whole);
  return { ...graph, heightPx };
}

/**
 * Returns a row of nodes of no height, one for each column, linked by nothing: d3-sankey knows no more columns than its
 * longest way has steps, and in a year that lacks some links no way may be as long as the columns are many.
 */
function ladder(columns: ReadonlyMap<string, number>): { nodes: Node[]; links: Link[] } {
  const last = Math.max(0, ...columns.values());
  const rung = (i: number) => `column ${i}`;
  return {
    nodes: Array.from({ length: last + 1 }, (_, i) => ({ id: rung(i), rank: Infinity })),
    links: Array.from({ length: last }, (_, i) => ({
      id: rung(i),
      source: rung(i),
      target: rung(i + 1),
      rank: Infinity,
      value: 0,
    })),
  };
}

/** Returns the middle of each node's bar: columns evenly apart, and a trunk that parts ends early enough for its branches. */
function columnPlaces(
  columns: ReadonlyMap<string, number>,
  branches: ReadonlyMap<string, readonly string[]>,
  { widthPx, leftPx, rightPx, branchPx }: BalanceRoom,
): (id: string) => number {
  const last = Math.max(1, ...columns.values());
  const reach = widthPx - leftPx - rightPx;
  return (id) => {
    const x = leftPx + (reach * (columns.get(id) ?? 0)) / last;
    return (branches.get(id)?.length ?? 0) > 0 ? x - branchPx : x;
  };
}

/** Lines of a node's name: what it is and how much, and a line for each branch. */
const linesOf = (id: string, branches: ReadonlyMap<string, readonly string[]>): number =>
  2 + (branches.get(id)?.length ?? 0);

/** Places the names beside the outer columns, none upon another, each as near to its node as the others allow. */
function withNames(
  nodes: readonly PlacedNode[],
  branches: ReadonlyMap<string, readonly string[]>,
  { linePx, heightPx, headPx }: BalanceRoom,
): readonly PlacedNode[] {
  const places = new Map<string, number>();
  for (const role of ["source", "sink"] as const) {
    const own = nodes.filter((node) => node.role === role).toSorted((a, b) => a.y0 - b.y0 || a.y1 - b.y1);
    const items = own.map(({ id, y0, y1 }) => ({
      target: (y0 + y1) / 2,
      size: linesOf(id, branches) * linePx,
      weight: 1,
    }));
    spreadApart(items, linePx / 4, role === "source" ? headPx : 0, heightPx).forEach((centre, i) => {
      const [node, item] = [own[i], items[i]];
      if (node !== undefined && item !== undefined) places.set(node.id, centre - item.size / 2 + linePx / 2);
    });
  }
  return nodes.map((node) => ({ ...node, nameY: places.get(node.id) ?? node.nameY }));
}

/** Branches leave the trunk's end side by side and reach the lines of their receivers. */
function placedBranches(
  nodes: readonly PlacedNode[],
  branches: ReadonlyMap<string, readonly string[]>,
  { hatchPx, branchPx, linePx }: BalanceRoom,
): PlacedBranch[] {
  return nodes.flatMap((node) => {
    const streams = branches.get(node.id) ?? [];
    const between = Math.max(1, streams.length - 1);
    const apart = Math.min(hatchPx * 1.5, Math.max(0, node.y1 - node.y0 - hatchPx) / between);
    const centre = (node.y0 + node.y1) / 2;
    return streams.map((streamId, i): PlacedBranch => ({
      nodeId: node.id,
      streamId,
      x0: node.x + NODE_PX / 2,
      y0: centre + (i - (streams.length - 1) / 2) * apart,
      // Short of the column, where other nodes have their bars.
      x1: node.x + branchPx - 2 * NODE_PX,
      y1: node.nameY + (2 + i) * linePx,
      widthPx: hatchPx,
    }));
  });
}
