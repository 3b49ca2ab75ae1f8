import type { Family } from "../../dataset/schema/stream.ts";
import { groupBy } from "../../lib/groupBy.ts";
import { spreadApart } from "../geometry/spread.ts";
import {
  type FlowRoom,
  type FlowScale,
  flowScale,
  HEADING_LIFT,
  HEADS_REM,
  MAKES_EM,
  type PartnerWords,
  type Side,
  SIDES,
  TIGHT_LABEL_EM,
} from "./flowScale.ts";
import { namesInTurns } from "./namesInTurns.ts";
import type { FlowOrder } from "./order.ts";
import { NAME_PAD, type NameParts, namePx, type RowWords } from "./rowWords.ts";
import { sankeyEnds } from "./sankeyEnds.ts";
import { placeSideNames } from "./placeSideNames.ts";

/** A partner on one side; a partner that gives and takes is there twice. */
export interface PartnerNode {
  readonly side: Side;
  readonly partnerId: string;
  readonly x: number;
  /** From the first of its ends to the last. */
  readonly y0: number;
  readonly y1: number;
  /** Ids of its streams on this side, from top to bottom. */
  readonly streamIds: readonly string[];
  /** Middle of its name, null where it finds no room; and whether there is room below for what it makes. */
  readonly nameY: number | null;
  readonly hasMakes: boolean;
}

/** One stream, from its donor through its row to its receiver. */
export interface StreamLink extends NameParts {
  readonly streamId: string;
  readonly family: Family;
  /** Centre of its row in the middle column. */
  readonly y: number;
  /** Centres of its ends. */
  readonly donorY: number;
  readonly receiverY: number;
  /** From where to where it runs straight: in its name, always. */
  readonly straightX0: number;
  readonly straightX1: number;
}

/** The rows of one family. */
export interface Block {
  readonly family: Family;
  /** Line that the heading stands on. */
  readonly headingY: number;
  readonly y0: number;
  readonly y1: number;
}

/** Where everything lies, px from the upper left corner. */
export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly scale: FlowScale;
  /** Line that the heads of both sides stand on. */
  readonly headsY: number;
  readonly blocks: readonly Block[];
  readonly partners: readonly PartnerNode[];
  /** In the order of the rows. */
  readonly links: readonly StreamLink[];
}

/**
 * Returns the place of every stream that is drawn, in a diagram of three columns: donor, stream, receiver.
 *
 * Rows and partners that are not there leave no gap: the others close up, in the one order of all years. A partner stands
 * at most twice, as donor and as receiver, so that a mutual exchange is never a cycle. Each stream counts as one,
 * because amounts in different units cannot be compared, and most are not published.
 *
 * @param order the order of all years, see `flowOrder`
 * @param room what is drawn, how wide its words are, and the room for it; rows in any order
 */
export function layoutFlows(order: FlowOrder, room: FlowRoom): FlowLayout {
  const byId = new Map(room.rows.map((row) => [row.stream.id, row]));
  const rows = order.streams.flatMap(({ id }) => byId.get(id) ?? []);
  const scale = flowScale({ ...room, rows });
  const { blocks, ys } = placeRows(rows, scale, room);
  const nodes = SIDES.flatMap((side) =>
    placeSide(side === "donor" ? order.donors : order.receivers, { side, rows, ys, scale, room }),
  );
  const names = scale.isInTurns ? namesInTurns(rows, scale) : [];
  const ends = sankeyEnds(
    rows.map(({ stream: { id, donor, receiver } }, i) => ({ streamId: id, donor, receiver, y: ys[i] ?? 0 })),
    nodes,
    scale.linkPx,
  );
  const partners = withNames(nodes, scale, room);
  return {
    width: room.widthPx,
    height: room.heightPx,
    scale,
    headsY: headsAbove(blocks, partners, scale, room),
    blocks,
    partners,
    links: rows.map((row, i) => {
      const name = names[i] ?? placeName(row, scale, i);
      return {
        streamId: row.stream.id,
        family: row.stream.family,
        y: ys[i] ?? 0,
        donorY: ends.get(row.stream.id)?.donorY ?? 0,
        receiverY: ends.get(row.stream.id)?.receiverY ?? 0,
        ...name,
        ...straight(row, name, scale),
      };
    }),
  };
}

/** The middle, and beyond it what its name takes of the room for curves. */
function straight(row: RowWords, name: NameParts, { middleX0, middleX1, fontPx }: FlowScale) {
  const startX = (name.nameX ?? Infinity) - NAME_PAD;
  const endX = (name.nameX ?? -Infinity) - NAME_PAD + namePx(row, fontPx, name);
  return { straightX0: Math.min(middleX0, startX), straightX1: Math.max(middleX1, endX) };
}

/** As high as the first family's heading, or above what stands higher at either side; never out of the diagram. */
function headsAbove(
  blocks: readonly Block[],
  partners: readonly PartnerNode[],
  scale: FlowScale,
  room: FlowRoom,
): number {
  const lift = scale.headingPx * HEADING_LIFT;
  const tops = partners.map(({ partnerId, y0, nameY }) => {
    const nameHeight =
      (linesOf(room, partnerId) - 1) * scale.labelPx + Math.max(scale.labelPx, scale.partnerPx);
    return Math.min(y0, (nameY ?? y0) - nameHeight / 2);
  });
  const first = blocks[0]?.headingY ?? 0;
  return Math.max(scale.headingRoom - lift, Math.min(first, ...tops.map((top) => top - lift)));
}

/** A name in the column whose turn it is; null where it would be cut. */
function placeName(row: RowWords, { columns, fontPx }: FlowScale, i: number): NameParts {
  const column = columns[i % columns.length];
  const fits = (hasMore: boolean, isShort: boolean) =>
    column !== undefined && namePx(row, fontPx, { hasMore, hasMark: true, isShort }) <= column.widthPx + 0.01;
  // When something was there says more than what stands in brackets behind its name.
  const isShort = row.moreEm > 0 && !fits(true, false) && fits(true, true);
  return {
    nameX: fits(false, isShort) ? (column?.x ?? null) : null,
    hasMore: row.moreEm > 0 && fits(true, isShort),
    hasMark: true,
    isShort,
  };
}

/** Rows in blocks by family, as one column in the middle of the height. */
function placeRows(rows: readonly RowWords[], scale: FlowScale, room: FlowRoom) {
  const { rowPx, headingRoom, blockGap, platePx } = scale;
  const ys: number[] = [];
  const blocks: Block[] = [];
  const families = groupBy(rows, ({ stream }) => stream.family);
  const needed =
    rows.length * rowPx + families.size * headingRoom + Math.max(0, families.size - 1) * blockGap;
  const abovePx = Math.max(0, platePx - rowPx) / 2;
  let y = Math.max(abovePx, (room.heightPx - needed) / 2);
  for (const [family, members] of families) {
    const y0 = y + headingRoom;
    members.forEach((_, i) => ys.push(y0 + (i + 0.5) * rowPx));
    y = y0 + members.length * rowPx + blockGap;
    blocks.push({
      family,
      headingY: y0 - scale.headingPx * HEADING_LIFT - abovePx,
      y0,
      y1: y - blockGap,
    });
  }
  return { ys, blocks };
}

type Placed = Omit<PartnerNode, "nameY"> & { readonly centre: number };

interface SideRoom {
  readonly side: Side;
  readonly rows: readonly RowWords[];
  readonly ys: readonly number[];
  readonly scale: FlowScale;
  readonly room: FlowRoom;
}

/** Partners of one side, each as near to its rows as the others allow, those with most streams with room for two lines. */
function placeSide(ids: readonly string[], { side, rows, ys, scale, room }: SideRoom): Placed[] {
  const ends = rows.map(({ stream }, i) => ({ id: stream.id, partnerId: stream[side], y: ys[i] ?? 0 }));
  const byPartner = groupBy(ends, ({ partnerId }) => partnerId);
  const own = ids.flatMap((partnerId) => {
    const streams = byPartner.get(partnerId);
    return streams === undefined ? [] : [{ partnerId, streams }];
  });
  const top = HEADS_REM * room.remPx;
  const sizes = own.map(({ partnerId, streams }) =>
    Math.max(streams.length * scale.linkPx, linesOf(room, partnerId) * scale.labelPx),
  );
  let free = room.heightPx - top - sizes.reduce((sum, size) => sum + size + scale.gapPx, 0);
  // Room for what a partner makes, for those with most streams first, as long as there is some.
  const byCount = own
    .map(({ partnerId, streams }, i) => ({ i, partnerId, count: streams.length }))
    .toSorted((a, b) => b.count - a.count || a.i - b.i);
  for (const { i, partnerId } of byCount) {
    if (!hasMakesWords(room.partners.get(partnerId), scale)) continue;
    const more = Math.max(0, withMakes(scale, linesOf(room, partnerId)) - (sizes[i] ?? 0));
    if (more > free) continue;
    sizes[i] = (sizes[i] ?? 0) + more;
    free -= more;
  }
  const items = own.map(({ streams }, i) => ({
    target: streams.reduce((sum, { y }) => sum + y, 0) / streams.length,
    size: sizes[i] ?? 0,
    weight: streams.length,
  }));
  const centres = spreadApart(items, scale.gapPx, top, room.heightPx);
  return own.map(({ partnerId, streams }, i) => {
    const centre = centres[i] ?? 0;
    const half = (streams.length * scale.linkPx) / 2;
    return {
      side,
      partnerId,
      x: side === "donor" ? scale.donorX : scale.receiverX,
      y0: centre - half,
      y1: centre + half,
      streamIds: streams.map(({ id }) => id),
      hasMakes:
        hasMakesWords(room.partners.get(partnerId), scale) &&
        (sizes[i] ?? 0) >= withMakes(scale, linesOf(room, partnerId)) - 0.01,
      centre,
    };
  });
}

const linesOf = ({ partners }: FlowRoom, partnerId: string): number => partners.get(partnerId)?.lines ?? 1;

const AIR_PX = 4; // around them: what a partner makes is not the name of the next one
const withMakes = ({ labelPx, makesPx }: FlowScale, lines: number) =>
  lines * labelPx + makesPx * MAKES_EM + AIR_PX;

/**
 * Whether a partner says what it makes, in no more than the width of the side. Where names are as small as that and not bold,
 * the two could not be told apart.
 */
const hasMakesWords = (words: PartnerWords | undefined, scale: FlowScale) =>
  scale.hasAllPartners &&
  words !== undefined &&
  words.makesEm > 0 &&
  words.makesEm * scale.makesPx <= scale.sidePx &&
  (words.isMember || scale.partnerPx > scale.makesPx);

/** Adds the names: all of them, or those of the partners with most streams. */
function withNames(nodes: readonly Placed[], scale: FlowScale, room: FlowRoom): PartnerNode[] {
  if (scale.hasAllPartners)
    return nodes.map(({ centre, ...node }) => ({
      ...node,
      nameY: node.hasMakes ? centre - (scale.makesPx * MAKES_EM) / 2 : centre,
    }));
  const names = placeSideNames(nodes, {
    topPx: HEADS_REM * room.remPx,
    heightPx: room.heightPx,
    heightOf: ({ partnerId }) => scale.partnerPx * TIGHT_LABEL_EM * linesOf(room, partnerId),
  });
  return nodes.map((node) => ({ ...node, nameY: names.get(node) ?? null }));
}
