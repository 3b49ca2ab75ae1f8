import { type RefObject, useEffect, useEffectEvent } from "react";

/**
 * Lets an element act on any touch, however long it is held and wherever it slides, and on clicks of mouse and
 * keyboard. A touch that is held too long makes no click, and one that has acted must not make one on what then
 * lies below.
 *
 * @param act gets what was touched, and where
 */
export function useTouchOrClick(
  ref: RefObject<HTMLElement | null>,
  act: (target: EventTarget | null, at: Touch | MouseEvent) => void,
): void {
  const handle = useEffectEvent(act);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    // A busy browser may cancel a touch that it could not deliver in time; the finger was there all the same.
    for (const type of ["touchend", "touchcancel"] as const) {
      ref.current?.addEventListener(
        type,
        (event) => {
          if (event.cancelable) event.preventDefault();
          const [at] = event.changedTouches;
          if (at !== undefined) handle(event.target, at);
        },
        { passive: false, signal },
      );
    }
    ref.current?.addEventListener("click", (event) => handle(event.target, event), { signal });
    return () => ending.abort();
  }, [ref]);
}
