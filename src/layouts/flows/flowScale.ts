import { clamp } from "../../lib/clamp.ts";
import type { Family } from "../../dataset/schema/stream.ts";
import { groupBy } from "../../lib/groupBy.ts";
import { INSIDE_EM, type Middle, middleOfNames, PLATE_EM } from "./nameColumns.ts";
import { middleForNames, widestBand } from "./namesInTurns.ts";
import type { RowWords } from "./rowWords.ts";

export type Side = "donor" | "receiver";
export const SIDES: readonly Side[] = ["donor", "receiver"];

/** What is written at a partner, in em of the type of each. */
export interface PartnerWords {
  /** Width of the widest line of its name, and how many lines that has; one where it is not said. */
  readonly nameEm: number;
  readonly lines?: number;
  /** 0 where it has nothing to say beyond its name. */
  readonly makesEm: number;
  readonly isMember: boolean;
}

/** What a diagram has to hold, and where. */
export interface FlowRoom {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly remPx: number;
  /** Width in em of the longest name that any partner has in any year: no year may move the columns. */
  readonly partnerEm: number;
  /** The same of what partners make; where the sides would be too wide for it, it is left out. */
  readonly mostMakesEm: number;
  readonly rows: readonly RowWords[];
  readonly partners: ReadonlyMap<string, PartnerWords>;
  /** Whether names go before long curves: for those who stand before a screen and cannot point at what has none. */
  readonly namesFirst?: boolean;
}

/** Sizes of a diagram in px, the same for all its parts. */
export interface FlowScale extends Middle {
  /** Size of type of partners, of what they make, of the headings. */
  readonly partnerPx: number;
  readonly makesPx: number;
  readonly headingPx: number;
  /** Room for a heading, and below a family's last row. */
  readonly headingRoom: number;
  readonly blockGap: number;
  /** Distance of rows, width of a band in its row, distance of ends at a partner. */
  readonly rowPx: number;
  readonly strokePx: number;
  readonly linkPx: number;
  /** Least distance between two partners, and height of a name. */
  readonly gapPx: number;
  readonly labelPx: number;
  /** Where links leave the donors, and reach the receivers. */
  readonly donorX: number;
  readonly receiverX: number;
  readonly sidePx: number;
  /** Whether every partner has room for its name. */
  readonly hasAllPartners: boolean;
}

export const HEADS_REM = 1.375; // room above the diagram for what the sides are
export const BAR_ROOM = 18; // px between a name and the ends: room for the bar of the partner
const SMALLEST_REM = 0.875; // nothing is set smaller
const LARGEST_REM = 1.25;
const BETWEEN_ROWS = 1.75; // px of paper, at least
const MOST_ROW_REM = 2; // beyond this more height is only air
/** What a heading takes, what is free below a family's last row, and the least of paper between two rows. */
interface Spacing {
  readonly headingRem: number;
  readonly blockGap: number;
  readonly betweenPx: number;
}
const USUAL: Spacing = { headingRem: 1.375, blockGap: 8, betweenPx: BETWEEN_ROWS };
/** Where it makes the difference of bands that carry their names. */
const CLOSE: Spacing = { headingRem: 1.24, blockGap: 4, betweenPx: 1.25 };
export const HEADING_LIFT = 0.3; // of its type: what a heading stands above its first row
const LEAST_ROW = 4; // px; below this rows run together
const BAND_SHARE = 0.82; // of a row
const LEAST_STROKE = 3.5;
const SIDE_WANTED = 0.2; // of the width, for the names of partners at either side
const SIDE_AIR_PX = 4; // beside names
const SIDE_SHARE = 0.36; // the same at most, where type is at its smallest
const MAKES_SHARE = 0.155; // the same where only what they make is that wide
export const LABEL_EM = 1.18; // height of a name at the sides
export const TIGHT_LABEL_EM = 1.04; // the same at least
export const MAKES_EM = 1.2;

/** Returns the height that headings leave, per row. What the sides are stands beside the first heading. */
function pitchOf({ rows, heightPx, remPx }: FlowRoom, { headingRem, blockGap }: Spacing): number {
  const families = new Set<Family>(rows.map(({ stream }) => stream.family)).size;
  const heading = headingRem * remPx + blockGap;
  const freePx = heightPx - families * heading + blockGap;
  const count = Math.max(1, rows.length);
  // A plate that is higher than its row reaches into the first heading.
  const abovePx = Math.max(0, SMALLEST_REM * remPx * PLATE_EM - freePx / count) / 2;
  return (freePx - abovePx) / count;
}

/** Returns whether the rows can be told apart in the room, named or not. */
export const fitsBare = (room: FlowRoom): boolean => pitchOf(room, USUAL) >= LEAST_ROW;

const bandOf = (rowPx: number, { betweenPx }: Spacing): number =>
  Math.min(rowPx * BAND_SHARE + 1, rowPx - betweenPx);

/** Headings stand closer where bands then carry their names, and only there. */
function spacingFor(room: FlowRoom): Spacing {
  const carries = (spacing: Spacing) =>
    bandOf(pitchOf(room, spacing), spacing) >= SMALLEST_REM * room.remPx * INSIDE_EM;
  return room.namesFirst !== true && !carries(USUAL) && carries(CLOSE) ? CLOSE : USUAL;
}

/** Returns the sizes with which the whole diagram is seen at once. */
export function flowScale(room: FlowRoom): FlowScale {
  const { remPx, widthPx, heightPx } = room;
  const smallest = SMALLEST_REM * remPx;
  const { sidePx, partnerPx } = sideWidth(room);
  const donorX = sidePx + BAR_ROOM;
  const receiverX = widthPx - donorX;
  const mostPx = room.namesFirst === true ? widestBand({ donorX, receiverX }) / BAND_SHARE : Infinity;
  const spacing = spacingFor(room);
  const rowPx = clamp(LEAST_ROW, pitchOf(room, spacing), Math.min(MOST_ROW_REM * remPx, mostPx));
  const bandPx = bandOf(rowPx, spacing);
  const sides = sideSizes(room, Math.max(bandPx, LEAST_STROKE), partnerPx);
  const between = {
    rows: room.rows,
    fontPx: clamp(smallest, (sides.strokePx / PLATE_EM) * 0.98, LARGEST_REM * remPx),
    smallestPx: smallest,
    rowPx,
    strokePx: sides.strokePx,
    donorX,
    receiverX,
  };
  return {
    ...sides,
    ...((room.namesFirst === true ? null : middleOfNames(between)) ?? middleForNames(between)),
    makesPx: smallest,
    headingPx: remPx,
    headingRoom: spacing.headingRem * remPx,
    blockGap: spacing.blockGap,
    rowPx,
    sidePx,
    donorX,
    receiverX,
    hasAllPartners: sides.hasAllPartners && heightPx > 0,
  };
}

/** Returns how wide the sides are, whatever the year, and how large names there may be. */
function sideWidth(room: FlowRoom) {
  const { widthPx, remPx, partnerEm, mostMakesEm } = room;
  const smallest = SMALLEST_REM * remPx;
  if (room.namesFirst === true) {
    const sidePx = Math.ceil(Math.min(partnerEm * smallest + SIDE_AIR_PX, widthPx * SIDE_SHARE));
    const widestEm = room.rows
      .flatMap(({ stream }) => [stream.donor, stream.receiver])
      .reduce((most, id) => Math.max(most, room.partners.get(id)?.nameEm ?? 0), 1);
    return { sidePx, partnerPx: clamp(smallest, (sidePx - SIDE_AIR_PX) / widestEm, LARGEST_REM * remPx) };
  }
  const wanted = (widthPx * SIDE_WANTED) / Math.max(1, partnerEm);
  const partnerPx = clamp(smallest, wanted, LARGEST_REM * remPx);
  const namesPx = Math.min(partnerEm * partnerPx + SIDE_AIR_PX, widthPx * SIDE_SHARE);
  const makesPx = Math.min(mostMakesEm * smallest + SIDE_AIR_PX, widthPx * MAKES_SHARE);
  return { partnerPx, sidePx: Math.ceil(Math.max(namesPx, makesPx)) };
}

/** How many streams each partner of a side has and how many lines its name, in any order. */
const endsOf = ({ rows, partners }: FlowRoom, side: Side) =>
  [...groupBy(rows, ({ stream }) => stream[side])].map(([id, own]) => ({
    count: own.length,
    lines: partners.get(id)?.lines ?? 1,
  }));

/** Returns the largest sizes with which both sides fit into the height. */
function sideSizes(room: FlowRoom, bandPx: number, mostPx: number) {
  const { heightPx, remPx } = room;
  const columns = SIDES.map((side) => endsOf(room, side));
  const roomPx = heightPx - HEADS_REM * remPx;
  const fits = (linkPx: number, labelPx: number, gapPx: number) =>
    columns.every(
      (ends) =>
        ends.reduce((sum, { count, lines }) => sum + Math.max(count * linkPx, lines * labelPx) + gapPx, 0) <=
        roomPx,
    );
  const sized = (strokePx: number, partnerPx: number, gapPx: number, labelEm: number) => ({
    strokePx,
    linkPx: strokePx + BETWEEN_ROWS,
    partnerPx,
    gapPx,
    labelPx: partnerPx * labelEm,
    hasAllPartners: labelEm >= TIGHT_LABEL_EM,
  });
  const smallest = SMALLEST_REM * remPx;
  for (const [partnerRem, gapPx, labelEm] of [
    [LARGEST_REM, 10, LABEL_EM],
    [1, 8, LABEL_EM],
    [1, 4, LABEL_EM],
    [SMALLEST_REM, 3, LABEL_EM],
    [SMALLEST_REM, 0, LABEL_EM],
    [SMALLEST_REM, 0, TIGHT_LABEL_EM],
  ] as const) {
    const size = sized(bandPx, Math.min(mostPx, partnerRem * remPx), gapPx, labelEm);
    if (fits(size.linkPx, size.labelPx, gapPx)) return size;
  }
  // Where ends and names have no room one below the other, names stand as near to theirs as others allow.
  for (const labelEm of [TIGHT_LABEL_EM, 0.9, 0.75, 0.6, 0])
    for (let strokePx = bandPx; strokePx >= LEAST_STROKE; strokePx -= 0.25) {
      const size = sized(strokePx, smallest, labelEm > 0 ? 0 : BETWEEN_ROWS, labelEm);
      if (fits(size.linkPx, size.labelPx, size.gapPx)) return size;
    }
  return sized(LEAST_STROKE, smallest, 1, 0);
}
