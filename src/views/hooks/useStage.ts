import { createContext, use } from "react";

/**
 * How a mode shows the views. "about": on a stage only what the step is about carries a label, in large type;
 * sixty labelled rows are for the desk.
 */
export interface Stage {
  readonly labels: "all" | "about";
}

export const StageContext = createContext<Stage>({ labels: "all" });

/** Returns how the mode above wants the views to be shown. */
export const useStage = (): Stage => use(StageContext);
