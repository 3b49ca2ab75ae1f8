import { distanceTo } from "../../geometry/line.ts";
import type { Disc } from "../../geometry/disc.ts";
import type { Point } from "../../geometry/point.ts";

const CLEAR_PX = 4; // between a stream and the mark of a partner that is not its own
const STEP_PX = 8; // between two swings that are tried
const MOST_SWING = 0.7; // of the distance
const MOST_SWING_PX = 200;

/** How far a curve swings to the right in px, near its start and near its end. */
export type Swing = readonly [number, number];

/**
 * Returns the least swing to one side or the other (about the one that is wanted) with which a curve runs over no
 * bystander; where none does, the one that runs over them least.
 *
 * @param curve the points of the curve with a swing
 */
export function swingPast(
  curve: (swing: Swing) => readonly Point[],
  {
    wanted,
    lengthPx,
    halfPx,
  }: { readonly wanted: number; readonly lengthPx: number; readonly halfPx: number },
  bystanders: readonly Disc[],
): Swing {
  const lack = (swing: Swing): number => {
    const points = curve(swing);
    let sum = 0;
    for (const disc of bystanders) {
      const clear = disc.radius + halfPx + CLEAR_PX;
      let most = 0;
      points.forEach((to, i) => {
        const from = points[i - 1];
        if (from !== undefined) most = Math.max(most, clear - distanceTo([from, to], disc));
      });
      sum += most;
    }
    return sum;
  };
  let best: Swing = [wanted, wanted];
  let least = lack(best);
  const most = Math.min(lengthPx * MOST_SWING, MOST_SWING_PX);
  for (let aside = STEP_PX; aside <= most && least > 0; aside += STEP_PX) {
    for (const other of [wanted - aside, wanted + aside]) {
      for (const swing of [
        [other, wanted],
        [wanted, other],
        [other, other],
      ] as const) {
        const own = lack(swing);
        if (own < least) [best, least] = [swing, own];
      }
    }
  }
  return best;
}
