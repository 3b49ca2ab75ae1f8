import { clamp } from "../../../lib/clamp.ts";
import { TURN, wrapAngle } from "../../geometry/angle.ts";
/** A bundle of pipes that wants to leave a disc in a direction. */
export interface Port {
  readonly id: string;
  /** Direction in which it wants to leave, in radians, clockwise from east as on a screen. */
  readonly wanted: number;
  /** Half the arc that it takes, in radians. */
  readonly half: number;
  /** What of it is left however narrow it is; 0 if not given. */
  readonly least?: number;
  /** How firmly it keeps its direction where others push it; 1 if not given. */
  readonly firm?: number;
}

const ROUNDS = 60;
/**
 * Returns the direction of each bundle so that no two lie on one another, in the order in which they wanted to
 * leave and as near to it as possible. Where they need more than the disc has, all become narrower.
 *
 * @param facing the middle of the half circle that is free, for discs at the edge of a map; null for all round
 */
export function arrangePorts(ports: readonly Port[], facing: number | null): Map<string, number> {
  const free = facing === null ? TURN : Math.PI * 0.9;
  const origin = facing ?? 0;
  const limit = free / 2;
  const kept = ports.reduce((sum, { least = 0 }) => sum + 2 * least, 0);
  const need = ports.reduce((sum, { half, least = 0 }) => sum + 2 * Math.max(half - least, 0), 0);
  const shrink = Math.min(1, Math.max(free * 0.98 - kept, 0) / Math.max(need, 1e-9));
  const row = ports
    .map(({ id, wanted, half, least = 0, firm = 1 }) => ({
      id,
      at: wrapAngle(wanted - origin),
      half: least + Math.max(half - least, 0) * shrink,
      firm,
    }))
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));

  const keepInside = (port: { at: number; half: number }) => {
    if (facing === null) return;
    const most = Math.max(limit - port.half, 0);
    port.at = clamp(-most, port.at, most);
  };
  row.forEach(keepInside);
  for (let round = 0; round < ROUNDS; round++) {
    let isQuiet = true;
    for (let i = 0; i < row.length; i++) {
      const isLast = i === row.length - 1;
      if (isLast && (facing !== null || row.length < 2)) break;
      const a = row[i];
      const b = row[isLast ? 0 : i + 1];
      if (a === undefined || b === undefined) continue;
      const lack = a.half + b.half - (b.at + (isLast ? TURN : 0) - a.at);
      if (lack <= 1e-4) continue;
      isQuiet = false;
      const share = b.firm / (a.firm + b.firm);
      a.at -= lack * share;
      b.at += lack * (1 - share);
      keepInside(a);
      keepInside(b);
    }
    if (isQuiet) break;
  }
  return new Map(row.map(({ id, at }) => [id, wrapAngle(at + origin)]));
}
