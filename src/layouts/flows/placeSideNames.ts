import type { PartnerPlace, Side } from "./sankey.ts";
import { spreadApart } from "../geometry/spread.ts";

/**
 * Returns the heights at which the names of some partners stand, none upon another, each as near to its partner as
 * the others allow. Where they do not all fit, those with the fewest streams go without.
 */
export function placeSideNames(
  places: readonly PartnerPlace[],
  { heightPx, linePx }: { readonly heightPx: number; readonly linePx: number },
): ReadonlyMap<PartnerPlace, number> {
  const most = Math.max(1, Math.floor(heightPx / linePx));
  const names = new Map<PartnerPlace, number>();
  for (const side of ["donor", "receiver"] satisfies Side[]) {
    const own = places
      .filter((place) => place.side === side)
      .toSorted((a, b) => b.streamIds.length - a.streamIds.length)
      .slice(0, most)
      .toSorted((a, b) => a.y0 + a.y1 - b.y0 - b.y1);
    const wishes = own.map(({ y0, y1 }) => ({ target: (y0 + y1) / 2, size: linePx, weight: 1 }));
    const heights = spreadApart(wishes, 0, 0, heightPx);
    own.forEach((place, i) => names.set(place, heights[i] ?? 0));
  }
  return names;
}
