import { clamp } from "../../lib/clamp.ts";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/**
 * How large the guide's notes are, in steps from their own size. The browser's zoom would change the hall's screen too,
 * which has the same address. Personal, so it is remembered on the device where storage is allowed.
 */
const KEY = "symbiosis-atlas.notes-size";
export const SMALLEST = -3;
export const LARGEST = 5;

const within = (step: number) => clamp(SMALLEST, step, LARGEST);

const notesSize = createStore<{ step: number }>(() => ({ step: remembered() }));

function remembered(): number {
  try {
    const step = Number(window.localStorage.getItem(KEY));
    return Number.isInteger(step) ? within(step) : 0;
  } catch {
    return 0; // Storage is blocked: the size holds until the window closes.
  }
}

/** Makes the notes larger or smaller, no further than the ends. */
export function changeNotesSize(by: -1 | 1): void {
  const step = within(notesSize.getState().step + by);
  notesSize.setState({ step });
  try {
    window.localStorage.setItem(KEY, String(step));
  } catch {
    // See above.
  }
}

export const useNotesSize = (): number => useStore(notesSize, ({ step }) => step);
