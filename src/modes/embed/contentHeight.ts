import { clamp } from "../../lib/clamp.ts";
import type { ViewName } from "../../state/viewState.ts";

/** From this width on, in px, the diagram's three columns have room (600 px and its edges); below it is a list. */
const DIAGRAM_FROM_PX = 648;
/** From this width on, in px, map and ledger stand side by side. */
const SIDE_BY_SIDE_FROM_PX = 1024;

/** What a view that takes whatever room it gets is given, in px: a share of the width within bounds. */
interface HeightRule {
  readonly ofWidth: number;
  readonly leastPx: number;
  readonly mostPx: number;
}
const MAP: HeightRule = { ofWidth: 0.7, leastPx: 480, mostPx: 680 };
const OVERVIEW: HeightRule = { ofWidth: 0.65, leastPx: 720, mostPx: 820 };
const DIAGRAM: HeightRule = { ofWidth: 0.85, leastPx: 720, mostPx: 820 };

/** Whether a view takes what room a frame gives it, and hides nothing. */
export const fillsFrame = (view: ViewName, widthPx: number): boolean =>
  view === "overview" || ruleOf(view, widthPx) !== null;

/**
 * Returns the height in px that a view wants of a frame of this width; null where the view's content says how high
 * it is.
 */
export function wantedHeight(view: ViewName, widthPx: number): number | null {
  const rule = ruleOf(view, widthPx);
  return rule === null ? null : Math.round(clamp(rule.leastPx, widthPx * rule.ofWidth, rule.mostPx));
}

function ruleOf(view: ViewName, widthPx: number): HeightRule | null {
  switch (view) {
    case "map":
      return MAP;
    case "flows":
      return widthPx < DIAGRAM_FROM_PX ? null : DIAGRAM;
    case "overview":
      return widthPx < SIDE_BY_SIDE_FROM_PX ? null : OVERVIEW;
    default:
      return null;
  }
}
