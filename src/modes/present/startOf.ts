import type { Tour } from "../../dataset/schema/tour.ts";
import type { ViewState } from "../../state/viewState.ts";
import { stepView } from "../../tours/stepView.ts";

/** Returns what a step of a tour puts on stage; the first step if the tour has none of that name. */
export function stepOf(tour: Tour, id: string | null, lastYear: number): Partial<ViewState> {
  const step = tour.steps.find((one) => one.id === id) ?? tour.steps[0];
  return step === undefined
    ? { tour: tour.id }
    : { ...stepView(step, lastYear), tour: tour.id, step: step.id };
}

/** Returns where a tour begins. */
export const startOf = (tour: Tour, lastYear: number): Partial<ViewState> => stepOf(tour, null, lastYear);
