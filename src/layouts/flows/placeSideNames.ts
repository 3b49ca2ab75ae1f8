import { type Side, SIDES } from "./flowScale.ts";
import { spreadApart } from "../geometry/spread.ts";

/** A partner's ends on one side. */
interface SideEnds {
  readonly side: Side;
  readonly y0: number;
  readonly y1: number;
  readonly streamIds: readonly string[];
}

/**
 * Returns the heights at which the names of some partners stand, none upon another, each as near to its partner as
 * the others allow. Where they do not all fit, those with the fewest streams go without.
 */
export function placeSideNames<N extends SideEnds>(
  nodes: readonly N[],
  { topPx, heightPx, linePx }: { readonly topPx: number; readonly heightPx: number; readonly linePx: number },
): ReadonlyMap<N, number> {
  const most = Math.max(1, Math.floor((heightPx - topPx) / linePx));
  const names = new Map<N, number>();
  for (const side of SIDES) {
    const own = nodes
      .filter((node) => node.side === side)
      .toSorted((a, b) => b.streamIds.length - a.streamIds.length)
      .slice(0, most)
      .toSorted((a, b) => a.y0 + a.y1 - b.y0 - b.y1);
    const items = own.map(({ y0, y1 }) => ({ target: (y0 + y1) / 2, size: linePx, weight: 1 }));
    const heights = spreadApart(items, 0, topPx, heightPx);
    own.forEach((node, i) => names.set(node, heights[i] ?? 0));
  }
  return names;
}
