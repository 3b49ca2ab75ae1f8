import { useSyncExternalStore } from "react";

/** What a reader has put between letters and words with a style sheet of their own, in em (WCAG 1.4.12); usually none. */
export interface TextSpacing {
  readonly letterEm: number;
  readonly wordEm: number;
}

const NONE: TextSpacing = { letterEm: 0, wordEm: 0 };
const PROBE_PX = 100;

let now = NONE;
let probe: HTMLElement | null = null;
const listeners = new Set<() => void>();

/** Returns the spacing in force, and renders again when the reader changes it. */
export const useTextSpacing = (): TextSpacing => useSyncExternalStore(subscribe, spacing);

function spacing(): TextSpacing {
  probe ??= makeProbe();
  const { letterSpacing, wordSpacing } = getComputedStyle(probe);
  const em = (value: string) => Math.max(0, Number.parseFloat(value) / PROBE_PX || 0);
  const read = { letterEm: em(letterSpacing), wordEm: em(wordSpacing) };
  if (read.letterEm !== now.letterEm || read.wordEm !== now.wordEm) now = read;
  return now;
}

/** Words that nobody sees; they get broader when spacing does, and that can be observed. */
function makeProbe(): HTMLElement {
  const element = document.createElement("span");
  element.textContent = "0 0";
  element.ariaHidden = "true";
  element.className = "visually-hidden";
  element.style.cssText = `font-size: ${PROBE_PX}px; width: max-content; left: 0; top: 0`;
  document.body.append(element);
  if (typeof ResizeObserver !== "undefined")
    new ResizeObserver(() => listeners.forEach((notify) => notify())).observe(element);
  return element;
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  return () => listeners.delete(notify);
}
