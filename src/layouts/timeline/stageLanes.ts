import { clamp } from "../../lib/clamp.ts";
import type { Family } from "../../dataset/schema/stream.ts";

/** A lane that wants a place on the stage's timeline. */
export interface LaneRequest {
  readonly id: string;
  readonly family: Family;
  /** The lower, the sooner it is drawn; 0 is what the picture is about. */
  readonly rank: number;
}

/** Where a lane lies, in px from the top. */
export interface StageLane {
  readonly id: string;
  /** Middle of its bar and of its name. */
  readonly y: number;
  /** Height of its row. */
  readonly rowPx: number;
  /** Thickness of its bar. */
  readonly thick: number;
  /** Whether there is room for a larger name, as for what the picture is about. */
  readonly isLarge: boolean;
}

/** The lanes of one family. */
export interface StageBlock {
  readonly family: Family;
  readonly y0: number;
  readonly y1: number;
}

export interface StageLanes {
  readonly lanes: readonly StageLane[];
  readonly blocks: readonly StageBlock[];
  /** What finds no row as high as letters. */
  readonly leftOut: readonly string[];
}

interface Room {
  readonly heightPx: number;
  /** Size of the type of a name. */
  readonly fontPx: number;
  /** Between two families. */
  readonly gapPx: number;
}

const LETTERS_EM = 0.92; // from top to tail: names stand one below the other as closely as they can
const MOST_ROW_EM = 1.8;
const LARGE = 1.5; // rows of what the picture is about, in those of the others
const THICK_SHARE = 0.62; // of a row
const MOST_THICK_EM = 0.85;
/** What runs comes first and is cut where there is too much of it; what comes later is there as a whole or not at all. */
const FIRST_RANK = 1;

/**
 * Returns the lanes within a height, each in a row that is high enough for its name: fewer bars rather than nameless ones.
 * Ranks are left out as a whole, so that the picture can say in a word what is missing.
 */
export function layoutStageLanes(requests: readonly LaneRequest[], room: Room): StageLanes {
  const drawn = fittingLanes(requests, room);
  const about = drawn.filter(({ rank }) => rank === 0).length;
  const hasOthers = about < drawn.length;
  const rowWith = (large: number) => freePx(drawn, room) / (drawn.length + about * (large - 1));
  const leastPx = room.fontPx * LETTERS_EM;
  const large = hasOthers && rowWith(LARGE) >= leastPx ? LARGE : 1;
  const rowPx = clamp(leastPx, rowWith(large), room.fontPx * MOST_ROW_EM);

  const lanes: StageLane[] = [];
  const blocks: StageBlock[] = [];
  let y = 0;
  for (const { id, family, rank } of drawn) {
    const block = blocks.at(-1);
    if (block !== undefined && block.family !== family) y += room.gapPx;
    const y0 = y;
    const isLarge = rank === 0 && large > 1;
    const ownPx = isLarge ? rowPx * large : rowPx;
    y += ownPx;
    const thick = Math.min(ownPx * THICK_SHARE, room.fontPx * MOST_THICK_EM * (isLarge ? large : 1));
    lanes.push({ id, y: (y0 + y) / 2, rowPx: ownPx, thick, isLarge });
    if (block?.family === family) blocks[blocks.length - 1] = { ...block, y1: y };
    else blocks.push({ family, y0, y1: y });
  }
  const ids = new Set(drawn.map(({ id }) => id));
  return { lanes, blocks, leftOut: requests.flatMap(({ id }) => (ids.has(id) ? [] : [id])) };
}

function fittingLanes(requests: readonly LaneRequest[], room: Room): readonly LaneRequest[] {
  const most = (lanes: readonly LaneRequest[]) =>
    Math.floor(freePx(lanes, room) / (room.fontPx * LETTERS_EM));
  const upTo = (rank: number) => requests.filter((one) => one.rank <= rank);
  const first = upTo(FIRST_RANK);
  if (first.length > most(first)) {
    const kept = new Set(first.toSorted((a, b) => a.rank - b.rank).slice(0, Math.max(0, most(first))));
    return first.filter((one) => kept.has(one));
  }
  const ranks = new Set(requests.map(({ rank }) => rank));
  return [...ranks]
    .toSorted((a, b) => a - b)
    .map(upTo)
    .reduce((fitting, next) => (next.length <= most(next) ? next : fitting), first);
}

/** What rows share: the height without the gaps. */
const freePx = (lanes: readonly LaneRequest[], { heightPx, gapPx }: Room): number =>
  heightPx - Math.max(new Set(lanes.map(({ family }) => family)).size - 1, 0) * gapPx;

/** What a name beside a bar needs: how wide it is, and where on the axis its bar begins. */
export interface NameBeside {
  readonly widthPx: number;
  /** 0 … 1 of the axis. */
  readonly begins: number;
}

/**
 * Returns how much room before the axis lets every name end where its bar begins; infinite where a bar begins at the axis's end.
 *
 * @param roomPx what names and axis share
 */
export const roomForNames = (names: readonly NameBeside[], roomPx: number): number =>
  names.reduce((most, { widthPx, begins }) => Math.max(most, (widthPx - roomPx * begins) / (1 - begins)), 0);

/** A lane on the stage with where its name or bar begins and its bar ends. */
export interface LaneToTouch extends StageLane {
  readonly x0: number;
  readonly x1: number;
}

/**
 * Returns the lane that a fingertip means: the one whose bar, or name, is nearest. Null where none is within reach.
 *
 * @param reachPx how far a finger may miss
 */
export function laneAt<Lane extends LaneToTouch>(
  lanes: readonly Lane[],
  { x, y }: { readonly x: number; readonly y: number },
  reachPx: number,
): Lane | null {
  let nearest: Lane | null = null;
  let least = reachPx;
  for (const lane of lanes) {
    const half = lane.thick / 2;
    const away = outside(y, lane.y - half, lane.y + half) + outside(x, lane.x0, lane.x1);
    if (away > least || (away === least && nearest !== null)) continue;
    nearest = lane;
    least = away;
  }
  return nearest;
}

const outside = (at: number, from: number, to: number) => Math.max(from - at, at - to, 0);
