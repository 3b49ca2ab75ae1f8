import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";

/**
 * Whether single letters, digits and signs act as keys. People who steer by voice or a head stick switch them off
 * (WCAG 2.1.4). Personal, so it is remembered on the device where storage is allowed.
 */
const KEY = "symbiosis-atlas.letter-keys";

const letterKeys = createStore<{ on: boolean }>(() => ({ on: remembered() !== "off" }));

function remembered(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Switches the single-letter keys on or off. */
export function setLetterKeys(on: boolean): void {
  letterKeys.setState({ on });
  try {
    window.localStorage.setItem(KEY, on ? "on" : "off");
  } catch {
    // Storage is blocked: it holds until the page closes.
  }
}

export const hasLetterKeys = (): boolean => letterKeys.getState().on;
export const useLetterKeys = (): boolean => useStore(letterKeys, (state) => state.on);
