import { useEffect, useState } from "react";

/** Parts of views that scroll inside where they are given less room than they need. */
const SCROLLERS = ".flows, .ledger-view__box";

/** Whether the reader is inside the frame, and whether there is anything to scroll in it. */
interface ScrollLock {
  readonly isInside: boolean;
  readonly isTooLow: boolean;
}

/**
 * Returns whether a frame that is lower than its content may scroll by itself: until the reader clicks, taps or
 * tabs into it, wheel and finger belong to the page around it, and again after the reader has left.
 */
export function useScrollLock(): ScrollLock {
  const [isTooLow, setTooLow] = useState(false);
  const [isInside, setInside] = useState(false);
  useEffect(() => {
    const page = document.documentElement;
    const measure = () => {
      const inner = [...document.querySelectorAll(SCROLLERS)];
      setTooLow(
        page.scrollHeight > window.innerHeight + 1 ||
          inner.some(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1),
      );
    };
    const enter = () => setInside(true);
    const leave = () => setInside(false);
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    // What is inside a scroller grows without the page growing.
    const newcomers = new MutationObserver(measure);
    newcomers.observe(document.body, { childList: true, subtree: true, attributeFilter: ["data-given"] });
    window.addEventListener("resize", measure);
    window.addEventListener("click", enter);
    window.addEventListener("focusin", enter);
    window.addEventListener("blur", leave);
    return () => {
      observer.disconnect();
      newcomers.disconnect();
      window.removeEventListener("resize", measure);
      window.removeEventListener("click", enter);
      window.removeEventListener("focusin", enter);
      window.removeEventListener("blur", leave);
    };
  }, []);
  return { isInside, isTooLow };
}
