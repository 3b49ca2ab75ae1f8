import { clamp } from "../../../lib/clamp.ts";
import type { Bounds } from "../../../dataset/schema/dataset.ts";
import { projectionOf } from "./mercator.ts";

/** What each zoom level tells. */
export type MapLevel = "country" | "municipality" | "fjord" | "harbour";

/** Sizes that grow with the zoom. */
export interface MarkSizes {
  readonly level: MapLevel;
  /** 1 where the home view is 700 px wide. */
  readonly scale: number;
  /** Size of type that every disc has room for a number in; 0 where there is none. */
  readonly digitPx: number;
  /** Between the middles of two trunks side by side. */
  readonly gapPx: number;
  /** Of a trunk of one stream. */
  readonly strokePx: number;
  readonly arrowPx: number;
}

const GROUP_BELOW_PX = 160; // home view narrower than this: its sites stand as one
const COUNTRY_BELOW_PX = 40;
const HARBOUR_FROM_PX = 590;

/** Returns the sizes of discs and pipes when the home view is `px` wide on the screen and the type has a size. */
export function markSizes(px: number, type = 1, digitPx = 0): MarkSizes {
  const homePx = px / type;
  const isGrouped = homePx < GROUP_BELOW_PX;
  const scale = type * (isGrouped ? 0.8 : clamp(0.56, homePx / 700, 1.3));
  return {
    level: isGrouped
      ? homePx < COUNTRY_BELOW_PX
        ? "country"
        : "municipality"
      : homePx < HARBOUR_FROM_PX
        ? "fjord"
        : "harbour",
    scale,
    digitPx,
    gapPx: 10 * scale,
    strokePx: Math.max(2.4, 5 * scale),
    arrowPx: Math.max(6.5, 10.4 * scale),
  };
}

/** Returns the width in px of the home view at a zoom. */
export function homeWidthPx([west, south, east]: Bounds, zoom: number): number {
  const at = projectionOf({ center: [west, south], zoom }, { width: 0, height: 0 });
  return at.project([east, south]).x - at.project([west, south]).x;
}

const WIDTHS = [1, 1.32, 1.64, 1.88] as const;

/** Returns how wide a trunk of 1, 2, 3 to 4, or 5 streams and more is, in trunks of one. */
export const trunkWidth = (count: number): number =>
  WIDTHS[count <= 1 ? 0 : count === 2 ? 1 : count <= 4 ? 2 : 3];
