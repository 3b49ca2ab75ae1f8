import { type RefObject, useEffect, useRef } from "react";
import { pageZoom } from "../../ui/pageZoom.ts";

/**
 * Returns a ref for an element that its scrolling box shows when it becomes the selected one.
 * Only the box scrolls: the page around it may show another view that the reader is looking at.
 * @param box selector of the ancestor that scrolls
 */
export function useRevealInBox<E extends Element>(isSelected: boolean, box: string): RefObject<E | null> {
  const ref = useRef<E>(null);
  useEffect(() => {
    const scroller = ref.current?.closest(box);
    if (!isSelected || ref.current === null || scroller == null) return;
    const own = ref.current.getBoundingClientRect();
    const around = scroller.getBoundingClientRect();
    if (own.top >= around.top && own.bottom <= around.bottom) return;
    scroller.scrollTop += (own.top + own.height / 2 - (around.top + around.height / 2)) / pageZoom();
  }, [isSelected, box]);
  return ref;
}
