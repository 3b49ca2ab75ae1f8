import type { ViewName } from "../../state/viewState.ts";

/** From this width on, in px, the diagram's three columns have room (600 px and its edges); below it is a list. */
const DIAGRAM_FROM_PX = 648;
/** From this width on, in px, map and diagram stand side by side. */
const SIDE_BY_SIDE_FROM_PX = 1024;

/** What a view that takes whatever room it gets would like to have, in px. */
interface Wish {
  readonly ofWidth: number;
  readonly leastPx: number;
  readonly mostPx: number;
}
const MAP: Wish = { ofWidth: 0.7, leastPx: 480, mostPx: 680 };
const DIAGRAM: Wish = { ofWidth: 0.85, leastPx: 720, mostPx: 820 };

/**
 * Returns the height in px that a view wants of a frame of this width; null where the view's content says how high
 * it is.
 */
export function wishedHeight(view: ViewName, widthPx: number): number | null {
  const wish = wishOf(view, widthPx);
  return wish === null
    ? null
    : Math.round(Math.min(wish.mostPx, Math.max(wish.leastPx, widthPx * wish.ofWidth)));
}

function wishOf(view: ViewName, widthPx: number): Wish | null {
  switch (view) {
    case "map":
      return MAP;
    case "flows":
      return widthPx < DIAGRAM_FROM_PX ? null : DIAGRAM;
    case "overview":
      return widthPx < SIDE_BY_SIDE_FROM_PX ? null : DIAGRAM;
    default:
      return null;
  }
}
