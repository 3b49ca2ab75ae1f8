import type { FlowLayout } from "./flowLayout.ts";

/** Something in the diagram that can be focused. */
export interface FocusTarget {
  readonly column: "donor" | "stream" | "receiver";
  /** Id of the partner or the stream. */
  readonly id: string;
  /** What the arrow keys reach from it, sideways, from top to bottom. */
  readonly left: readonly string[];
  readonly right: readonly string[];
}

/** Returns the name of a target among all targets. */
export const keyOf = (column: FocusTarget["column"], id: string): string => `${column}:${id}`;

/** Returns the targets of a diagram: streams and their partners, each column from top to bottom. */
export function focusTargetsOf(layout: FlowLayout): Map<string, FocusTarget> {
  const targets = new Map<string, FocusTarget>();
  const add = (target: FocusTarget) => targets.set(keyOf(target.column, target.id), target);
  const ends = new Map<string, { donor?: string; receiver?: string }>();
  for (const { side, partnerId, streamIds } of layout.partners) {
    for (const id of streamIds) ends.set(id, { ...ends.get(id), [side]: keyOf(side, partnerId) });
    const streams = streamIds.map((id) => keyOf("stream", id));
    add({
      column: side,
      id: partnerId,
      left: side === "receiver" ? streams : [],
      right: side === "donor" ? streams : [],
    });
  }
  for (const { streamId } of layout.links) {
    const { donor, receiver } = ends.get(streamId) ?? {};
    if (donor === undefined || receiver === undefined) continue;
    add({ column: "stream", id: streamId, left: [donor], right: [receiver] });
  }
  return targets;
}

/**
 * Returns the target that a key leads to, or null if the key leads nowhere: up and down within a column, left and right
 * along the streams, Home and End to the ends of the column.
 *
 * @param cameFrom the stream that was last visited: going back from a partner returns to it
 */
export function walk(
  targets: ReadonlyMap<string, FocusTarget>,
  from: string,
  key: string,
  cameFrom: string | null,
): string | null {
  const here = targets.get(from);
  if (here === undefined) return null;
  const column = [...targets].filter(([, target]) => target.column === here.column).map(([name]) => name);
  const sideways = (next: readonly string[]) =>
    (cameFrom !== null && next.includes(cameFrom) ? cameFrom : next[0]) ?? null;
  switch (key) {
    case "ArrowUp":
      return column[column.indexOf(from) - 1] ?? null;
    case "ArrowDown":
      return column[column.indexOf(from) + 1] ?? null;
    case "ArrowLeft":
      return sideways(here.left);
    case "ArrowRight":
      return sideways(here.right);
    case "Home":
      return column[0] ?? null;
    case "End":
      return column.at(-1) ?? null;
    default:
      return null;
  }
}
