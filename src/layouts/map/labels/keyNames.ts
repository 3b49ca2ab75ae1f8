import { type Box, overlaps } from "../../geometry/box.ts";
import { crossesBox } from "../../geometry/crossesBox.ts";
import {
  EDGE_PX,
  GAP_PX,
  KEY_GAP_PX,
  MARGIN_LINE_PX,
  type MarginName,
  type MarginRequest,
  numberPx,
  TOP_PX,
} from "./marginNames.ts";

/** A name that found no room on the map: it follows those of the row, with a number that stands on the map as well. */
export type KeyRequest = Pick<MarginRequest, "id" | "namePx">;

/**
 * Returns where such names stand after those of the row, or else between them; those that find no room are left out.
 * Their numbers go on from those of the row in the order in which they are read.
 */
export function layoutKeyNames(
  requests: readonly KeyRequest[],
  taken: readonly MarginName[],
  { x, y, width, height }: Box,
  type = 1,
): ReadonlyMap<string, MarginName> {
  const linePx = MARGIN_LINE_PX * type;
  const edgePx = EDGE_PX * type;
  const dropPx = taken[0]?.dropPx ?? TOP_PX * type;
  const lines = Math.max(1, Math.floor((height - dropPx) / linePx));
  const first = 1 + Math.max(0, ...taken.map((name) => name.number ?? 0));
  const lower = Array.from({ length: lines - 1 }, (_, i) => y + dropPx + (i + 1) * linePx);
  // Below names that stand under their ports, as far from those as can be.
  const tops = first > 1 ? lower : lower.toReversed();
  /** @param isAfter whether the lines run on after those of the row */
  const placed = (isAfter: boolean): MarginName[] => {
    const names: MarginName[] = [];
    for (const { id, namePx } of requests) {
      const own = { width: numberPx(first + requests.length) * type + namePx, height: linePx };
      const before = isAfter ? ([...taken, ...names].at(-1) ?? null) : null;
      // Right after the name before it, or where the line begins.
      const places = tops.flatMap((top) =>
        [x + edgePx, ...[...taken, ...names].map((name) => name.x + name.width + KEY_GAP_PX * type)]
          .toSorted((a, b) => a - b)
          .map((left) => ({ x: left, y: top, ...own })),
      );
      const free = places.find(
        (box) =>
          (before === null || box.y > before.y + 1 || (box.y > before.y - 1 && box.x > before.x)) &&
          box.x + box.width <= x + width - edgePx &&
          ![...taken, ...names].some(
            (name) =>
              overlaps({ ...box, x: box.x - GAP_PX / 2, width: box.width + GAP_PX }, name) ||
              (name.leader !== null && crossesBox(box, name.leader[0], name.leader[1])),
          ),
      );
      if (free !== undefined) names.push({ id, number: 0, align: "left", ...free, dropPx, leader: null });
    }
    return names;
  };
  const after = first > 1 ? placed(true) : [];
  const names = after.length === requests.length ? after : placed(false);
  return new Map(
    names
      .toSorted((a, b) => a.y - b.y || a.x - b.x)
      .map((name, i) => [name.id, { ...name, number: first + i }]),
  );
}
