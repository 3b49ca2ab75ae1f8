import { useEffect, useState } from "react";

/**
 * Returns whether a frame that is lower than its content must not scroll by itself: until the reader clicks, taps or
 * tabs into it, wheel and finger belong to the page around it, and again after the reader has left.
 */
export function useScrollLock(): boolean {
  const [isTooLow, setTooLow] = useState(false);
  const [isInside, setInside] = useState(false);
  useEffect(() => {
    const page = document.documentElement;
    const measure = () => setTooLow(page.scrollHeight > window.innerHeight + 1);
    const enter = () => setInside(true);
    const leave = () => setInside(false);
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    window.addEventListener("resize", measure);
    window.addEventListener("click", enter);
    window.addEventListener("focusin", enter);
    window.addEventListener("blur", leave);
    return () => {
      observer.disconnect();
      window.removeEventListener("resize", measure);
      window.removeEventListener("click", enter);
      window.removeEventListener("focusin", enter);
      window.removeEventListener("blur", leave);
    };
  }, []);
  return isTooLow && !isInside;
}
