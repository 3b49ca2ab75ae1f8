import type { StreamState } from "../model/status.ts";

/** What addresses and tours of before the evidence spoke say for what is no longer documented and has no known end. */
export const FORMER_STATE = "unconfirmed";

/** Returns the states of a list that may hold the {@link FORMER_STATE}, each once. */
export const presentStates = (
  states: readonly (StreamState | typeof FORMER_STATE)[],
): readonly StreamState[] => [
  ...new Set(
    states.flatMap((state): readonly StreamState[] =>
      state === FORMER_STATE ? ["last-documented", "probably-ended"] : [state],
    ),
  ),
];
