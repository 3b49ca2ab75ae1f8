import { clamp } from "../../lib/clamp.ts";
import type { LedgerRow } from "./rows.ts";

/** The sides of the names: what a partner gets, and what it gives. */
export type LedgerSide = "gets" | "gives";

/** Returns the id of a partner's name as a stop of the keyboard. */
export const nameStop = (partnerId: string): string => partnerId;

/** Returns the id of a square as a stop: a stream has two, one at each end. */
export const squareStop = (partnerId: string, side: LedgerSide, streamId: string): string =>
  `${partnerId}/${side}/${streamId}`;

/** Returns the stops of a row from left to right: what it gets from the outermost inwards, its name, what it gives. */
export function stopsOf({ partnerId, gets, gives }: LedgerRow): string[] {
  return [
    ...gets.toReversed().map(({ stream }) => squareStop(partnerId, "gets", stream.id)),
    nameStop(partnerId),
    ...gives.map(({ stream }) => squareStop(partnerId, "gives", stream.id)),
  ];
}

/**
 * Returns the stop to which an arrow key leads; null for a key that leads nowhere. Up and down keep the distance from the
 * names, as far as the other row reaches.
 */
export function walkLedger(rows: readonly LedgerRow[], from: string, key: string): string | null {
  const lines = rows.map((row) => ({ stops: stopsOf(row), middle: row.gets.length }));
  const y = lines.findIndex(({ stops }) => stops.includes(from));
  const line = lines[y];
  if (line === undefined) return null;
  const x = line.stops.indexOf(from);
  const inLine = (to: number) => line.stops[clamp(0, to, line.stops.length - 1)] ?? null;
  const toLine = (to: number) => {
    const other = lines[clamp(0, to, lines.length - 1)] ?? line;
    return other.stops[clamp(0, other.middle + x - line.middle, other.stops.length - 1)] ?? null;
  };
  switch (key) {
    case "ArrowLeft":
      return inLine(x - 1);
    case "ArrowRight":
      return inLine(x + 1);
    case "ArrowUp":
      return toLine(y - 1);
    case "ArrowDown":
      return toLine(y + 1);
    case "Home":
      return toLine(0);
    case "End":
      return toLine(lines.length - 1);
    default:
      return null;
  }
}
