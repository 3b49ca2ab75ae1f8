import { mean, sum } from "d3-array";
import { sankey, sankeyLeft, type SankeyLink, type SankeyNode } from "d3-sankey";
import type { Family, Stream } from "../../dataset/schema/stream.ts";
import { groupBy } from "../../lib/groupBy.ts";
import { streamOrder } from "../../model/filter.ts";
import { orderToCrossLittle } from "./crossings.ts";
import { spreadApart } from "../geometry/spread.ts";

/** The scale and the room of a diagram, all in px. The height is an output. */
export interface SankeyScale {
  readonly width: number;
  /** Room kept free at the sides for the names of partners. */
  readonly sidePx: number;
  /** Length of the straight part in the middle, where a stream may carry its name. */
  readonly middlePx: number;
  /** Distance of two rows in the middle column. */
  readonly rowPx: number;
  /** Distance of two links at a partner: what one stream takes up, whatever its amount. */
  readonly linkPx: number;
  /** Least distance of two names at the sides. */
  readonly labelPx: number;
  /** Room above each block for the name of its family. */
  readonly headingPx: number;
  /** Least distance between the links of two partners. */
  readonly gapPx: number;
  /** Least height; the rows stay where they are and the sides get the air. */
  readonly leastHeightPx?: number;
}

export type Side = "donor" | "receiver";

/** A partner on one side; a partner that gives and takes is there twice. */
export interface PartnerNode {
  readonly side: Side;
  readonly partnerId: string;
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
  /** Ids of its streams on this side, from top to bottom. */
  readonly streamIds: readonly string[];
}

/** One stream, from its donor through its row to its receiver. */
export interface StreamLink {
  readonly streamId: string;
  readonly family: Family;
  /** Centre of its row in the middle column. */
  readonly y: number;
  /** Centres of its ends. */
  readonly donorY: number;
  readonly receiverY: number;
}

/** The rows of one family. */
export interface Block {
  readonly family: Family;
  /** Upper edge of the room for the heading. */
  readonly headingY: number;
  readonly y0: number;
  readonly y1: number;
}

/** Where everything lies, px from the upper left corner. */
export interface SankeyLayout {
  readonly width: number;
  readonly height: number;
  /** Where the links leave the donors, run straight, and reach the receivers. */
  readonly donorX: number;
  readonly middleX0: number;
  readonly middleX1: number;
  readonly receiverX: number;
  readonly blocks: readonly Block[];
  readonly partners: readonly PartnerNode[];
  /** In the order of the rows. */
  readonly links: readonly StreamLink[];
}

interface NodeData {
  readonly id: string;
  /** Place in its column, counted from the top. */
  readonly rank: number;
  readonly streamId?: string;
  readonly partner?: { readonly side: Side; readonly partnerId: string };
}
interface LinkData {
  readonly source: string;
  readonly target: string;
  /** Row of its stream in the middle column. */
  readonly row: number;
  readonly streamId: string;
  readonly value: 1;
}
type D3Node = SankeyNode<NodeData, LinkData>;
type D3Link = SankeyLink<NodeData, LinkData>;

const BLOCK_GAP = 12; // px below the last row of a family
const BAR_GAP = 18; // px between a name and the links: room for the bar of the partner

/**
 * Returns the place of every stream of a dataset in a diagram of three columns: donor, stream, receiver.
 *
 * It takes all streams and knows no year: a stream that does not run keeps its place, and nothing jumps while time
 * goes on. Every partner stands at most twice, as `source:…` and as `target:…`, so that a mutual exchange is never a
 * cycle, which d3-sankey refuses. Each stream counts as one, because amounts in different units cannot be compared,
 * and most are not published.
 *
 * @param streams all streams of the dataset in any order; not modified
 * @param scale the scale; the height follows from it
 */
export function layoutSankey(streams: readonly Stream[], scale: SankeyScale): SankeyLayout {
  const ordered = streamOrder(streams);
  const packed = placeRows(ordered, scale);
  const height = Math.max(packed.height, leastSideHeight(ordered, scale), scale.leastHeightPx ?? 0);
  const shift = (height - packed.height) / 2;
  const rows = packed.rows.map((y) => y + shift);
  const graph = graphOf(ordered);
  if (ordered.length > 0) {
    const compute = sankey<NodeData, LinkData>()
      .nodeId((node) => node.id)
      .nodeAlign(sankeyLeft)
      .nodeSort((a, b) => a.rank - b.rank)
      .linkSort((a, b) => a.row - b.row)
      .nodePadding(0)
      .iterations(0)
      // Every column holds each stream once, so d3-sankey's fitting to this extent comes out at linkPx a stream.
      .extent([
        [0, 0],
        [scale.width, ordered.length * scale.linkPx],
      ]);
    compute(graph);
    moveNodes(graph.nodes, rows, scale, height);
    compute.update(graph);
  }
  const columns = columnsOf(scale);
  return {
    width: scale.width,
    height,
    ...columns,
    blocks: packed.blocks.map(({ family, headingY, y0, y1 }) => ({
      family,
      headingY: headingY + shift,
      y0: y0 + shift,
      y1: y1 + shift,
    })),
    partners: partnerNodes(graph.nodes, columns),
    links: linksOf(ordered, graph.links, rows),
  };
}

/** Returns the distance of rows with which the diagram is just `heightPx` high; `leastPx` if that is too little. */
export function rowsToFit(
  streams: readonly Stream[],
  heightPx: number,
  headingPx: number,
  leastPx: number,
): number {
  if (streams.length === 0) return leastPx;
  const families = new Set(streams.map(({ family }) => family)).size;
  return Math.max(leastPx, (heightPx - families * (headingPx + BLOCK_GAP)) / streams.length);
}

function columnsOf({ width, sidePx, middlePx }: SankeyScale) {
  return {
    donorX: sidePx + BAR_GAP,
    middleX0: (width - middlePx) / 2,
    middleX1: (width + middlePx) / 2,
    receiverX: width - sidePx - BAR_GAP,
  };
}

/** Rows in blocks by family, in the order of time, so that history fills each block from the top. */
function placeRows(streams: readonly Stream[], { rowPx, headingPx }: SankeyScale) {
  const rows: number[] = [];
  const blocks: Block[] = [];
  let y = 0;
  for (const [family, members] of groupBy(streams, (s) => s.family)) {
    const headingY = y;
    const y0 = y + headingPx;
    members.forEach((_, i) => rows.push(y0 + (i + 0.5) * rowPx));
    const y1 = y0 + members.length * rowPx;
    blocks.push({ family, headingY, y0, y1 });
    y = y1 + BLOCK_GAP;
  }
  return { rows, blocks, height: y };
}

/** Fresh nodes and links: d3-sankey writes into what it is given. */
function graphOf(streams: readonly Stream[]): { nodes: D3Node[]; links: D3Link[] } {
  const partners = (side: Side, prefix: string) => {
    const ends = streams.map((stream, row) => ({ id: stream[side], row }));
    const joined = [...groupBy(ends, (end) => end.id)].map(([id, own]) => ({
      id,
      rows: own.map((e) => e.row),
    }));
    return orderToCrossLittle(joined).map((partnerId, rank): D3Node => ({
      id: `${prefix}:${partnerId}`,
      rank,
      partner: { side, partnerId },
    }));
  };
  return {
    nodes: [
      ...partners("donor", "source"),
      ...streams.map(({ id }, rank): D3Node => ({ id: `stream:${id}`, rank, streamId: id })),
      ...partners("receiver", "target"),
    ],
    links: streams.flatMap(({ id, donor, receiver }, row): D3Link[] => [
      { source: `source:${donor}`, target: `stream:${id}`, row, streamId: id, value: 1 },
      { source: `stream:${id}`, target: `target:${receiver}`, row, streamId: id, value: 1 },
    ]),
  };
}

/** Returns the height that the fuller side needs for its links and names. */
export function leastSideHeight(
  streams: readonly Stream[],
  scale: Pick<SankeyScale, "linkPx" | "labelPx" | "gapPx">,
): number {
  const heights = (["donor", "receiver"] as const).map((side) =>
    sum(groupBy(streams, (s) => s[side]).values(), (own) => roomOf(own.length, scale) + scale.gapPx),
  );
  return Math.max(...heights);
}

/** Height that a partner takes up: its links, or its name if that is higher. */
const roomOf = (
  count: number,
  { linkPx, labelPx, gapPx }: Pick<SankeyScale, "linkPx" | "labelPx" | "gapPx">,
) => Math.max(count * linkPx, labelPx - gapPx);

/** Spreads the columns of d3-sankey, which come out densely packed, to the places that the diagram gives them. */
function moveNodes(
  nodes: readonly D3Node[],
  rows: readonly number[],
  scale: SankeyScale,
  height: number,
): void {
  for (const node of nodes) if (node.streamId !== undefined) moveTo(node, rows[node.rank] ?? 0);
  for (const side of ["donor", "receiver"] as const) {
    const column = nodes.filter((node) => node.partner?.side === side);
    const items = column.map((node) => {
      const links = [...(node.sourceLinks ?? []), ...(node.targetLinks ?? [])];
      const target = mean(links, (link) => rows[link.row]) ?? 0;
      return { target, size: roomOf(links.length, scale), weight: links.length };
    });
    const centres = spreadApart(items, scale.gapPx, 0, height);
    column.forEach((node, i) => moveTo(node, centres[i] ?? 0));
  }
}

function moveTo(node: D3Node, centre: number): void {
  const half = ((node.y1 ?? 0) - (node.y0 ?? 0)) / 2;
  node.y0 = centre - half;
  node.y1 = centre + half;
}

function partnerNodes(
  nodes: readonly D3Node[],
  { donorX, receiverX }: { donorX: number; receiverX: number },
) {
  return nodes.flatMap(({ partner, y0 = 0, y1 = 0, sourceLinks = [], targetLinks = [] }): PartnerNode[] =>
    partner === undefined
      ? []
      : [
          {
            ...partner,
            x: partner.side === "donor" ? donorX : receiverX,
            y0,
            y1,
            streamIds: [...sourceLinks, ...targetLinks].map((link) => link.streamId),
          },
        ],
  );
}

function linksOf(
  streams: readonly Stream[],
  links: readonly D3Link[],
  rows: readonly number[],
): StreamLink[] {
  return streams.map(({ id, family }, row) => ({
    streamId: id,
    family,
    y: rows[row] ?? 0,
    donorY: links[2 * row]?.y0 ?? 0,
    receiverY: links[2 * row + 1]?.y1 ?? 0,
  }));
}
