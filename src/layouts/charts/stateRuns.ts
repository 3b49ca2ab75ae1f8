import type { StreamState } from "../../model/status.ts";
import { type SeriesFrame, yearBands } from "./series.ts";

/** Years that follow each other in which a stream was in one state. */
export interface StateRun {
  readonly state: StreamState;
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly width: number;
}

/** Returns the states of a stream over the years of a frame, at the places of their bars; what is not there leaves a gap. */
export function stateRuns(frame: SeriesFrame, stateOf: (year: number) => StreamState): StateRun[] {
  const x = yearBands(frame);
  const step = x.step();
  const runs: StateRun[] = [];
  for (const year of x.domain()) {
    const state = stateOf(year);
    const last = runs.at(-1);
    if (last?.state === state && last.to === year - 1)
      runs[runs.length - 1] = { ...last, to: year, width: last.width + step };
    else if (state !== "not-yet" && state !== "ended")
      runs.push({ state, from: year, to: year, x: x(year) ?? 0, width: x.bandwidth() });
  }
  return runs;
}
