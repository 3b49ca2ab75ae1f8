import { clamp } from "../../lib/clamp.ts";
import type { Family } from "../../dataset/schema/stream.ts";

/** A lane that wants a place on the stage's timeline. */
export interface LaneRequest {
  readonly id: string;
  readonly family: Family;
  /** Whether it would like a name above its bar; the more important the lower. Null: none. */
  readonly nameRank: number | null;
}

/** Where a lane lies, in px from the top. */
export interface StageLane {
  readonly id: string;
  /** Middle of its bar. */
  readonly y: number;
  /** Thickness of its bar. */
  readonly thick: number;
  /** Middle of the line of its name, which stands above the bar; null without one. */
  readonly nameY: number | null;
}

/** The lanes of one family. */
export interface StageBlock {
  readonly family: Family;
  readonly y0: number;
  readonly y1: number;
}

const LEAST_PITCH = 4; // px; below this bars run together
const MOST_PITCH_SHARE = 0.9; // of the height of a name
const THICK_SHARE = 0.62; // of the room of a bar
const NAMED_BAR_SHARE = 0.8; // thickness of a named bar in heights of a name
const NAME_GAP_SHARE = 0.25; // air around a named lane in heights of a name

/**
 * Returns all lanes within a height: thin bars, and thick ones under their names for those that the picture is about.
 * Where names do not all fit, the least important go without.
 *
 * @param namePx height of a line of a name
 * @param gapPx between two families
 */
export function layoutStageLanes(
  requests: readonly LaneRequest[],
  { heightPx, namePx, gapPx }: { readonly heightPx: number; readonly namePx: number; readonly gapPx: number },
): { lanes: StageLane[]; blocks: StageBlock[] } {
  const families = new Set(requests.map(({ family }) => family)).size;
  const room = heightPx - Math.max(families - 1, 0) * gapPx;
  const namedPx = namePx * (1 + NAMED_BAR_SHARE + NAME_GAP_SHARE);
  const named = fittingNames(requests, room, namedPx);
  const bare = requests.length - named.size;
  const pitch =
    bare === 0 ? 0 : clamp(LEAST_PITCH, (room - named.size * namedPx) / bare, namePx * MOST_PITCH_SHARE);
  // What is left over is air between the named ones.
  const air = named.size === 0 ? 0 : Math.max(0, room - bare * pitch - named.size * namedPx) / named.size;
  const mostAir = namePx * 1.5;

  const lanes: StageLane[] = [];
  const blocks: StageBlock[] = [];
  let y = 0;
  for (const { id, family, nameRank } of requests) {
    const block = blocks.at(-1);
    if (block !== undefined && block.family !== family) y += gapPx;
    const y0 = y;
    if (nameRank !== null && named.has(id)) {
      const thick = namePx * NAMED_BAR_SHARE;
      y += namedPx + Math.min(air, mostAir);
      const top = y0 + (y - y0 - namedPx) / 2;
      lanes.push({ id, y: top + namePx + thick / 2, thick, nameY: top + namePx / 2 });
    } else {
      y += pitch;
      lanes.push({ id, y: y0 + pitch / 2, thick: pitch * THICK_SHARE, nameY: null });
    }
    if (block?.family === family) blocks[blocks.length - 1] = { ...block, y1: y };
    else blocks.push({ family, y0, y1: y });
  }
  return { lanes, blocks };
}

/** A lane on the stage with where its bar begins and ends. */
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
    const top = lane.nameY ?? lane.y - lane.thick / 2;
    const away = outside(y, top, lane.y + lane.thick / 2) + outside(x, lane.x0, lane.x1);
    if (away > least || (away === least && nearest !== null)) continue;
    nearest = lane;
    least = away;
  }
  return nearest;
}

const outside = (at: number, from: number, to: number) => Math.max(from - at, at - to, 0);

function fittingNames(requests: readonly LaneRequest[], room: number, namedPx: number): Set<string> {
  const wanted = requests
    .filter(({ nameRank }) => nameRank !== null)
    .toSorted((a, b) => (a.nameRank ?? 0) - (b.nameRank ?? 0));
  const spare = room - requests.length * LEAST_PITCH;
  const most = Math.max(0, Math.floor(spare / (namedPx - LEAST_PITCH)));
  return new Set(wanted.slice(0, most).map(({ id }) => id));
}
