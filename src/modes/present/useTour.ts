import { useEffect, useMemo, useState } from "react";
import type { Step, Tour } from "../../dataset/schema/tour.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { DEFAULT_VIEW_STATE } from "../../state/viewState.ts";
import { isOnStep, stepIndex, type StepView, stepView } from "../../tours/stepView.ts";
import { useAtlas } from "../../views/hooks/atlasContext.ts";
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
  const { lastYear } = useAtlas();
  const view = useView((state) => state);
  const { find } = useTours();
  const tour = view.tour === null ? undefined : find(view.tour);
  const index = tour === undefined ? 0 : stepIndex(tour, view.step);
  const step = tour?.steps[index];

  // A link that names a tour, or a step, and nothing else means the step itself, not the bare overview.
  // Only on arrival: later the bare overview is a place that the guide may have gone to.
  const [arrivedWith] = useState(view);
  const isBareLink = view === arrivedWith && isBare(view);
  useEffect(() => {
    if (!isBareLink || step === undefined) return;
    // One that grows has begun to, and is left to it.
    const isOn = isOnStep(store.getState().view, step, lastYear);
    store.drag({ ...(isOn ? {} : stepView(step, lastYear)), step: step.id });
  }, [isBareLink, store, step, lastYear]);

  return useMemo(() => {
    if (tour === undefined || step === undefined) return null;
    const go = (to: number): boolean => {
      const target = tour.steps[to];
      if (target === undefined) return false;
      store.choose({ ...stepView(target, lastYear), tour: tour.id, step: target.id });
      return true;
    };
    return {
      tour,
      step,
      index,
      isFree: !isBareLink && !isOnStep(view, step, lastYear),
      go,
      resume: () => void go(index),
    };
  }, [tour, step, index, view, isBareLink, store, lastYear]);
}

/** Whether the atlas is as an address without parameters shows it. */
const isBare = (view: StepView): boolean =>
  view.view === DEFAULT_VIEW_STATE.view &&
  view.year === null &&
  view.compare === null &&
  view.without === null &&
  view.selection === null &&
  view.camera === null &&
  view.follow.length + view.families.length + view.states.length + view.partners.length === 0;
