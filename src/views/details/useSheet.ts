import { type PointerEvent, type RefObject, useEffect, useRef, useState } from "react";

/** How much of a phone's screen the sheet takes: its title only, half, or all. */
type SheetSize = "low" | "half" | "full";
const SIZES: readonly SheetSize[] = ["low", "half", "full"];

/** So far a pull must go to mean it, in px. */
const PULL = 40;

/**
 * Returns the size of the sheet, a function that makes it larger or smaller, and what the head needs to be
 * pulled by finger. Pulled down from its lowest it closes. The sheet gets out of the way of the keyboard: it
 * lowers when the focus goes to something that it covers, and rises when the focus comes into it.
 *
 * On wide screens, where the panel stands beside the view, the size has no effect.
 */
export function useSheet(panel: RefObject<HTMLElement | null>, close: () => void) {
  const [size, setSize] = useState<SheetSize>("half");
  const start = useRef<number | null>(null);

  useEffect(() => {
    const handleFocus = ({ target }: FocusEvent) => {
      const sheet = panel.current?.firstElementChild;
      if (sheet == null || !(target instanceof Element)) return;
      if (sheet.contains(target)) setSize((now) => (now === "low" && isBelowHead(target) ? "half" : now));
      else if (target.getBoundingClientRect().bottom > sheet.getBoundingClientRect().top && isSheet(sheet))
        setSize("low");
    };
    document.addEventListener("focusin", handleFocus);
    return () => document.removeEventListener("focusin", handleFocus);
  }, [panel]);

  const release = (end: number) => {
    if (start.current === null) return;
    const pulled = end - start.current;
    start.current = null;
    if (Math.abs(pulled) < PULL) return;
    const next = SIZES[SIZES.indexOf(size) + (pulled < 0 ? 1 : -1)];
    if (next !== undefined) setSize(next);
    else if (pulled > 0) close();
  };
  return {
    size,
    toggle: () => setSize(size === "full" ? "half" : "full"),
    pull: {
      onPointerDown: (event: PointerEvent) => {
        const isOnButton = event.target instanceof Element && event.target.closest("button, a") !== null;
        start.current = isOnButton || event.pointerType === "mouse" ? null : event.clientY;
      },
      onPointerUp: (event: PointerEvent) => release(event.clientY),
      onPointerCancel: () => {
        start.current = null;
      },
    },
  };
}

const isBelowHead = (element: Element) => element.closest("header") === null;
const isSheet = (element: Element) => getComputedStyle(element).position === "fixed";
