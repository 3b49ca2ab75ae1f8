import { useEffect, useEffectEvent } from "react";

interface Guards {
  /** A link to elsewhere was pressed: nobody leaves, the address is shown instead. */
  readonly onLink: (address: string) => void;
  /** The screen was touched, by whatever means. */
  readonly onTouch: () => void;
}

/** What would open menus, select, zoom the page or drag things off it. */
const UNWANTED = ["contextmenu", "selectstart", "dragstart", "gesturestart", "gesturechange", "auxclick"];
const SIGNS_OF_LIFE = ["pointerdown", "touchmove", "keydown", "wheel"];
const ZOOM_KEYS = new Set(["+", "-", "=", "0"]);

/** Sets the page for a public screen while mounted: no way out of it, no menu, no zoom; notes every touch. */
export function useKioskGuards(guards: Guards): void {
  const handleLink = useEffectEvent((address: string) => guards.onLink(address));
  const handleTouch = useEffectEvent(() => guards.onTouch());

  useEffect(() => {
    const ending = new AbortController();
    const on = (type: string, listen: (event: Event) => void, passive: boolean) =>
      window.addEventListener(type, listen, { capture: true, passive, signal: ending.signal });
    for (const type of UNWANTED) on(type, (event) => event.preventDefault(), false);
    on("contextmenu", (event) => pressAfterHold(event, ending.signal), true);
    for (const type of SIGNS_OF_LIFE) on(type, () => handleTouch(), true);
    on(
      "pointermove",
      (event) => {
        // A mouse that trembles on its table is nobody; a finger or a drag is.
        if (event instanceof PointerEvent && event.buttons !== 0) handleTouch();
      },
      true,
    );
    on(
      "wheel",
      (event) => {
        if (event instanceof WheelEvent && event.ctrlKey && !isOnMap(event.target)) event.preventDefault();
      },
      false,
    );
    on(
      "keydown",
      (event) => {
        if (!(event instanceof KeyboardEvent)) return;
        if ((event.ctrlKey || event.metaKey) && ZOOM_KEYS.has(event.key)) event.preventDefault();
      },
      false,
    );
    on(
      "click",
      (event) => {
        const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
        if (!(link instanceof HTMLAnchorElement)) return;
        // Files are saved by the staff alone.
        if (link.hasAttribute("download") && document.querySelector(".staff-page") !== null) return;
        event.preventDefault();
        event.stopPropagation();
        if (/^https?:$/.test(link.protocol) && !link.hasAttribute("download")) handleLink(link.href);
      },
      false,
    );
    return () => ending.abort();
  }, []);
}

const isOnMap = (target: EventTarget | null) =>
  target instanceof Element && target.closest(".map__box") !== null;

/** A finger that is held too long makes a menu and no click; here it means what a short one means. */
function pressAfterHold(event: Event, signal: AbortSignal) {
  if (!(event instanceof PointerEvent) || event.pointerType !== "touch") return;
  const pressed = event.target instanceof Element ? event.target.closest(PRESSABLE) : null;
  if (pressed === null) return;
  const ending = new AbortController();
  const once = { signal: AbortSignal.any([signal, ending.signal]) };
  // A finger that then slides is taken by scrolling; the next one has nothing to do with it.
  for (const type of ["touchcancel", "touchstart"] as const)
    window.addEventListener(type, () => ending.abort(), once);
  window.addEventListener(
    "touchend",
    ({ changedTouches: [touch] }) => {
      ending.abort();
      const isStillOnIt =
        touch !== undefined &&
        document.elementFromPoint(touch.clientX, touch.clientY)?.closest(PRESSABLE) === pressed;
      if (isStillOnIt) pressed.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    },
    once,
  );
}

const PRESSABLE = "button:not(:disabled), [role=button], [role=link], summary, a[href]";
