import { clamp } from "../../../lib/clamp.ts";
import type { Box } from "../../geometry/box.ts";
import type { Point } from "../../geometry/point.ts";

/** A partner in the row below the map that wants its name there. */
export interface MarginRequest {
  readonly id: string;
  readonly port: Point;
  /** From the middle of its port to where its mark ends below, px. */
  readonly reachPx: number;
  readonly namePx: number;
  /** Width on two lines; null where it has one word. */
  readonly wrappedPx: number | null;
}

/** Where the name of a partner in the row below the map stands. */
export interface MarginName extends Box {
  readonly id: string;
  readonly align: "left" | "center" | "right";
  /** From the mark of its port down to the name, past the first line, at need aslant; null where it stands right under it. */
  readonly leader: readonly [Point, Point] | null;
}

/** Height of a line of names, px of the usual type. */
export const MARGIN_LINE_PX = 17;
const EDGE_PX = 8; // from a name to the edge of the map
const HOLD_PX = 5; // of a name on either side of its own port, and from it to any other
const ASLANT = { stepPx: 12, most: 0.9, cost: 0.02 }; // how far the end of a leader may stand aside of its port, in its longest, and what each px costs

/** The row, px of the usual type. */
export interface Row {
  readonly width: number;
  readonly dropPx: number;
  readonly lines: number;
}

/** A place for a name, and how far it is from centred right under its port. */
export interface Option {
  readonly cost: number;
  readonly name: MarginName;
}

/** Places under a port, right below it or down a leader that runs straight. */
export function optionsOf(
  { id, port, reachPx, namePx, wrappedPx }: MarginRequest,
  requests: readonly MarginRequest[],
  row: Row,
  leaderPx: number,
): Option[] {
  const options: Option[] = [];
  for (let line = 0; line < row.lines; line++) {
    for (const [count, width] of [
      [1, namePx],
      [2, wrappedPx],
    ] as const) {
      if (width === null || line + count > row.lines) continue;
      const farthest = width / 2 - HOLD_PX;
      // Right under its port a name is to be centred; a leader also leads to its first letters or its last.
      const shifts = line === 0 ? [0, 6, -6, 12, -12] : [0, width / 4, -width / 4, farthest, -farthest];
      for (const shift of shifts) {
        const wanted = port.x + shift - width / 2;
        const x = clamp(EDGE_PX, wanted, row.width - EDGE_PX - width);
        if (x > port.x || x + width < port.x || (x !== wanted && shift !== 0)) continue;
        const isUnderAnother = requests.some(
          (other) => other.id !== id && other.port.x > x - HOLD_PX && other.port.x < x + width + HOLD_PX,
        );
        if (line === 0 && isUnderAnother) continue;
        const y = port.y + row.dropPx + line * MARGIN_LINE_PX;
        const from = { x: port.x, y: port.y + reachPx };
        if (line > 0 && y - from.y > leaderPx) continue;
        const beside = x + width / 2 - port.x;
        options.push({
          cost: line + (count - 1) * 0.4 + Math.abs(shift) * (line === 0 ? 0.06 : 0.01),
          name: {
            id,
            align: Math.abs(beside) < width / 3 ? "center" : beside > 0 ? "left" : "right",
            x,
            y,
            width,
            height: count * MARGIN_LINE_PX,
            leader: line === 0 ? null : [from, { x: port.x, y }],
          },
        });
      }
    }
  }
  return options;
}

/** Places beside a port, to which a leader leads aslant. */
export function aslantOf(
  { id, port, reachPx, namePx, wrappedPx }: MarginRequest,
  row: Row,
  leaderPx: number,
): Option[] {
  const from = { x: port.x, y: port.y + reachPx };
  const options: Option[] = [];
  for (let line = 1; line < row.lines; line++) {
    const y = port.y + row.dropPx + line * MARGIN_LINE_PX;
    for (const [count, width] of [
      [1, namePx],
      [2, wrappedPx],
    ] as const) {
      if (width === null || line + count > row.lines) continue;
      const farthest = width / 2 - HOLD_PX + ASLANT.most * leaderPx;
      for (let shift = -farthest; shift <= farthest; shift += ASLANT.stepPx) {
        const x = port.x + shift - width / 2;
        if (x < EDGE_PX || x + width > row.width - EDGE_PX) continue;
        const to = { x: clamp(x + HOLD_PX, port.x, x + width - HOLD_PX), y };
        if (Math.hypot(to.x - from.x, to.y - from.y) > leaderPx) continue;
        options.push({
          cost: line + (count - 1) * 0.4 + Math.abs(shift) * 0.01 + Math.abs(to.x - from.x) * ASLANT.cost,
          name: {
            id,
            align: to.x === port.x ? "center" : shift > 0 ? "left" : "right",
            x,
            y,
            width,
            height: count * MARGIN_LINE_PX,
            leader: [from, to],
          },
        });
      }
    }
  }
  return options;
}
