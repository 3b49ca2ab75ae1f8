import { useEffect, useMemo } from "react";
import type { Step, Tour } from "../../dataset/schema/tour.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { DEFAULT_VIEW_STATE } from "../../state/viewState.ts";
import { isOnStep, stepIndex, stepView } from "../../tours/stepView.ts";
import { useTours } from "../parts/useTours.ts";

/** The running tour and where it stands. */
export interface RunningTour {
  readonly tour: Tour;
  readonly step: Step;
  readonly index: number;
  /** True when the screen shows something else than the step: the guide is answering a question. */
  readonly isFree: boolean;
  readonly go: (index: number) => boolean;
  readonly resume: () => void;
}

/** Returns the tour that the address names, null if it names none or one that does not exist. */
export function useTour(): RunningTour | null {
  const store = useAtlasStore();
  const view = useView((state) => state);
  const { find } = useTours();
  const tour = view.tour === null ? undefined : find(view.tour);
  const index = tour === undefined ? 0 : stepIndex(tour, view.step);
  const step = tour?.steps[index];

  // A link that names a tour and nothing else means the step itself, not the bare overview.
  const isBareLink =
    step !== undefined && isOnStep(view, BARE_STEP) && (view.step !== step.id || !isOnStep(view, step));
  useEffect(() => {
    if (!isBareLink || tour === undefined || step === undefined) return;
    store.drag({ ...stepView(step), step: step.id });
  }, [isBareLink, store, tour, step]);

  return useMemo(() => {
    if (tour === undefined || step === undefined) return null;
    const go = (to: number): boolean => {
      const target = tour.steps[to];
      if (target === undefined) return false;
      store.choose({ ...stepView(target), tour: tour.id, step: target.id });
      return true;
    };
    return {
      tour,
      step,
      index,
      isFree: !isBareLink && !isOnStep(view, step),
      go,
      resume: () => void go(index),
    };
  }, [tour, step, index, view, isBareLink, store]);
}

/** The step that shows the atlas as an address without parameters does. */
const BARE_STEP: Step = {
  id: "bare",
  state: { view: DEFAULT_VIEW_STATE.view, year: null, family: [], status: [], with: [] },
  headline: { da: "", en: "" },
  text: { da: "", en: "" },
  notes: { da: "", en: "" },
  seconds: 5,
  references: [],
};
