import type { PartnerNode, Side } from "./sankey.ts";
import { spreadApart } from "../geometry/spread.ts";

/**
 * Returns the heights at which the names of some partners stand, none upon another, each as near to its partner as
 * the others allow. Where they do not all fit, those with the fewest streams go without.
 */
export function placeSideNames(
  nodes: readonly PartnerNode[],
  { heightPx, linePx }: { readonly heightPx: number; readonly linePx: number },
): ReadonlyMap<PartnerNode, number> {
  const most = Math.max(1, Math.floor(heightPx / linePx));
  const names = new Map<PartnerNode, number>();
  for (const side of ["donor", "receiver"] satisfies Side[]) {
    const own = nodes
      .filter((node) => node.side === side)
      .toSorted((a, b) => b.streamIds.length - a.streamIds.length)
      .slice(0, most)
      .toSorted((a, b) => a.y0 + a.y1 - b.y0 - b.y1);
    const items = own.map(({ y0, y1 }) => ({ target: (y0 + y1) / 2, size: linePx, weight: 1 }));
    const heights = spreadApart(items, 0, 0, heightPx);
    own.forEach((node, i) => names.set(node, heights[i] ?? 0));
  }
  return names;
}
