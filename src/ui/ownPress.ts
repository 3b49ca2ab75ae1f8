/** What a click can do something to. */
const PRESSABLE = "button, a[href], summary, [role=button], dialog";

interface Pressed {
  readonly pointerId: number;
  readonly target: EventTarget | null;
  readonly isPressable: boolean;
}

/**
 * Swallows the click of a finger on what it has not pressed: a press can open something or show buttons under the
 * finger, and lifting it would then act on them.
 *
 * @returns how to stop
 */
export function swallowStrayClicks(page: Window): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  let pressed: Pressed | null = null;
  page.addEventListener(
    "pointerdown",
    ({ pointerId, pointerType, target }) => {
      const isPressable = target instanceof Element && target.closest(PRESSABLE) !== null;
      pressed = pointerType === "touch" ? { pointerId, target, isPressable } : null;
    },
    { capture: true, signal },
  );
  page.addEventListener(
    "click",
    (event) => {
      // Keys, screen readers and scripts press without a finger; their clicks carry no number of one.
      if (!(event instanceof PointerEvent) || event.pointerId !== pressed?.pointerId) return;
      const { target, isPressable } = pressed;
      const aim = event.target instanceof Element ? event.target.closest(PRESSABLE) : null;
      if (aim === null || !(target instanceof Node) || aim.contains(target)) return;
      // A button that was pressed may have been drawn anew since; what was none is no button now.
      if (!target.isConnected && isPressable) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true, signal },
  );
  return () => ending.abort();
}
