import { useSyncExternalStore } from "react";
import { onPaperLayout } from "./paperLayout.ts";

/** Returns the size of 1rem in px, and renders again when the page's type changes. */
export const useRemPx = (): number => useSyncExternalStore(subscribe, remPx);

const remPx = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** The type changes with the size of the window, or of a sheet, and with the attributes of the root: see `look/base.css`. */
function subscribe(notify: () => void) {
  const observer = new MutationObserver(notify);
  observer.observe(document.documentElement, { attributes: true });
  window.addEventListener("resize", notify);
  const stop = onPaperLayout(notify);
  return () => {
    stop();
    observer.disconnect();
    window.removeEventListener("resize", notify);
  };
}
