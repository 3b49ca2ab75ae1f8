import type { Step, Tour } from "../dataset/schema/tour.ts";
import { readCamera } from "../state/codec.ts";
import { presentStates } from "../state/formerState.ts";
import { isGrowing } from "./growth.ts";
import type { Camera, ViewState } from "../state/viewState.ts";

/** The part of the view state that a step sets; language, theme, motion and mode stay the talk's own. */
export type StepView = Pick<
  ViewState,
  | "view"
  | "year"
  | "compare"
  | "selection"
  | "follow"
  | "without"
  | "families"
  | "states"
  | "show"
  | "measure"
  | "balance"
  | "metric"
  | "partners"
  | "camera"
  | "sort"
  | "find"
  | "kind"
>;

const KINDS = ["partner", "stream", "milestone", "figure", "project"] as const;

/**
 * Returns what a step puts on screen. What the step leaves out is the default, wherever the talk came from.
 * @param lastYear the dataset's last year, which the address leaves out
 */
export function stepView({ state }: Step, lastYear?: number): StepView {
  return {
    view: state.view,
    year: state.year === lastYear ? null : state.year,
    compare: state.compare,
    selection: selectionOf(state),
    follow: state.follow,
    without: state.without ?? null,
    families: state.family,
    states: presentStates(state.status),
    show: state.show ?? null,
    measure: state.measure ?? null,
    balance: state.balance ?? null,
    metric: state.metric ?? null,
    partners: state.with,
    camera: state.map === undefined ? null : (readCamera(state.map) ?? null),
    sort: null,
    find: "",
    kind: null,
  };
}

function selectionOf(state: Step["state"]): ViewState["selection"] {
  for (const kind of KINDS) {
    const id = state[kind];
    if (id !== undefined) return { kind, id };
  }
  return null;
}

/** Returns whether the screen still shows what the step asks for; if not, the guide has gone free. */
export function isOnStep(view: StepView, step: Step, lastYear?: number): boolean {
  const wanted = stepView(step, lastYear);
  const isGrown = view.year === wanted.year || isGrowing(step, view.year, lastYear ?? Infinity);
  return (
    view.view === wanted.view &&
    isGrown &&
    view.compare === wanted.compare &&
    view.selection?.kind === wanted.selection?.kind &&
    view.selection?.id === wanted.selection?.id &&
    isSameList(view.follow, wanted.follow) &&
    view.without === wanted.without &&
    isSameList(view.families, wanted.families) &&
    isSameList(view.states, wanted.states) &&
    view.show === wanted.show &&
    view.measure === wanted.measure &&
    view.balance === wanted.balance &&
    view.metric === wanted.metric &&
    isSameList(view.partners, wanted.partners) &&
    isSameCamera(view.camera, wanted.camera)
  );
}

const isSameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((item, i) => item === b[i]);

function isSameCamera(a: Camera | null, b: Camera | null): boolean {
  if (a === null || b === null) return a === b;
  return (
    Math.abs(a.zoom - b.zoom) < 0.01 &&
    Math.abs(a.center[0] - b.center[0]) < 1e-4 &&
    Math.abs(a.center[1] - b.center[1]) < 1e-4
  );
}

/** Returns the place of a step in its tour; the first one if the id is missing or unknown. */
export function stepIndex(tour: Tour, stepId: string | null): number {
  return Math.max(
    0,
    tour.steps.findIndex((step) => step.id === stepId),
  );
}

/** Returns the planned seconds of all steps before `index`, and of the whole tour. */
export function plannedSeconds(tour: Tour, index: number): { before: number; total: number } {
  const sum = (steps: readonly Step[]) => steps.reduce((seconds, step) => seconds + step.seconds, 0);
  return { before: sum(tour.steps.slice(0, index)), total: sum(tour.steps) };
}
