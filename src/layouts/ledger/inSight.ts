/** A room for rows, and the line in it that says how many are below. */
export interface RoomWithLine {
  readonly roomPx: number;
  readonly linePx: number;
}

/**
 * Returns how much of a room rows fill that are whole, with a line left below them to say that there are more; null where all
 * have their room.
 */
export function rowsInSight(ends: readonly number[], { roomPx, linePx }: RoomWithLine): number | null {
  if (roomPx === 0 || Math.max(0, ...ends) <= roomPx) return null;
  return Math.max(0, ...ends.filter((end) => end <= roomPx - linePx));
}
