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
  {
    topPx,
    heightPx,
    heightOf,
  }: { readonly topPx: number; readonly heightPx: number; readonly heightOf: (node: N) => number },
): ReadonlyMap<N, number> {
  const names = new Map<N, number>();
  for (const side of SIDES) {
    let free = heightPx - topPx;
    const own = nodes
      .filter((node) => node.side === side)
      .toSorted((a, b) => b.streamIds.length - a.streamIds.length)
      .filter((node) => (free -= heightOf(node)) >= 0)
      .toSorted((a, b) => a.y0 + a.y1 - b.y0 - b.y1);
    const items = own.map((node) => ({ target: (node.y0 + node.y1) / 2, size: heightOf(node), weight: 1 }));
    const heights = spreadApart(items, 0, topPx, heightPx);
    own.forEach((node, i) => names.set(node, heights[i] ?? 0));
  }
  return names;
}
