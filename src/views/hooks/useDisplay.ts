import { createContext, use } from "react";

/**
 * How a mode shows the views. "about": on a stage only what the step is about carries a label, in large type;
 * sixty labelled rows are for the desk.
 */
export interface Display {
  readonly labels: "all" | "about";
  /**
   * Whose the wheel and a single finger are. "cooperative": inside someone else's page they scroll that page, and
   * the map takes two fingers, or the wheel with Ctrl or ⌘. Default: the view's own.
   */
  readonly gestures?: "own" | "cooperative";
  /** Whether pictures stand in a small frame, with what works them behind one button. */
  readonly isBare?: boolean;
  /** Whether the mode tells beside the view what is selected, so that the view itself need not. */
  readonly hasRecord?: boolean;
  /** Whether nobody scrolls, a clicker leading from picture to picture: what has no room is counted. */
  readonly isStill?: boolean;
  /** Whether the view is that of a tour's step, and so chosen for a hall's projector, not by who looks at this screen. */
  readonly isStep?: boolean;
  /** Whether names go before all else in a diagram: for those who stand before it and cannot point at what has none. */
  readonly namesFirst?: boolean;
  /** Whether the mode names families and selection beside every view, so that the ledger need not. */
  readonly hasLegend?: boolean;
}

export const DisplayContext = createContext<Display>({ labels: "all" });

/** Returns how the mode above wants the views to be shown. */
export const useDisplay = (): Display => use(DisplayContext);
