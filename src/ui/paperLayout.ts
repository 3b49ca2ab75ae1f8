import { useSyncExternalStore } from "react";

/** Whether a view is laid out for paper now, between two frames of the screen. */
let isOn = false;
const listeners = new Set<() => void>();

/** Says that a view is laid out for paper, or for the screen again, and has everything measured that minds its size. */
export function setPaperLayout(next: boolean): void {
  isOn = next;
  for (const listener of listeners) listener();
}

/** Calls back whenever the view is laid out for paper or for the screen again. Returns how to stop. */
export function onPaperLayout(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Returns whether the view is laid out for paper. */
export const useIsOnPaper = (): boolean => useSyncExternalStore(onPaperLayout, () => isOn);
