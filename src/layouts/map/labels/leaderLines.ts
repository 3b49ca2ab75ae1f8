import { type Box, nearestIn } from "../../geometry/box.ts";
import { type Disc, gapTo } from "../../geometry/disc.ts";
import type { Line } from "../../geometry/line.ts";
import type { OverlapCost } from "./summedAreaTable.ts";

const LEADER_STEP_PX = 8;
const LEADER_FROM_PX = 9; // from the edge of its disc to a name that needs a hairline
const BESIDE = { part: 0.16, mostPx: 6 }; // of the height of a name, from its hairline to the first or last letter: nearer, and it reads as a dash

/** Returns the hairline from the edge of a disc to its name, null where the name stands close by. */
export function leaderTo(box: Box, disc: Disc): Line | null {
  if (gapTo(box, disc) < LEADER_FROM_PX) return null;
  const besidePx = Math.min(BESIDE.part * box.height, BESIDE.mostPx);
  const near = nearestIn({ ...box, x: box.x - besidePx, width: box.width + 2 * besidePx }, disc);
  const length = Math.hypot(near.x - disc.x, near.y - disc.y);
  const part = disc.radius / length;
  return [{ x: disc.x + (near.x - disc.x) * part, y: disc.y + (near.y - disc.y) * part }, near];
}

/** Returns how much of drawn streams lies along a hairline. */
export function costAlong([from, to]: Line, drawn: OverlapCost): number {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / LEADER_STEP_PX);
  let sum = 0;
  for (let i = 0; i <= steps; i++) {
    const [x, y] = [from.x + ((to.x - from.x) * i) / steps, from.y + ((to.y - from.y) * i) / steps];
    sum += drawn({
      x: x - LEADER_STEP_PX / 2,
      y: y - LEADER_STEP_PX / 2,
      width: LEADER_STEP_PX,
      height: LEADER_STEP_PX,
    });
  }
  return sum;
}
