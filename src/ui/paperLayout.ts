import { useSyncExternalStore } from "react";

/** How much smaller the view is laid out than on the screen, while it is read for paper; else 1. */
let ratio = 1;
const listeners = new Set<() => void>();

/** Sets by how much the view is smaller on paper, and has everything measured again that minds its size. */
export function setPaperRatio(next: number): void {
  ratio = next;
  for (const listener of listeners) listener();
}

/** Calls back whenever the view is laid out for paper or for the screen again. Returns how to stop. */
export function onPaperLayout(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Returns how much smaller the view is laid out than on the screen: 1 unless it is being printed. */
export const usePaperRatio = (): number => useSyncExternalStore(onPaperLayout, () => ratio);
