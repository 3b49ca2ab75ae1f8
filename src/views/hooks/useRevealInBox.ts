import { type RefObject, useEffect, useRef } from "react";
import { pageZoom } from "../../ui/pageZoom.ts";
import { useDisplay } from "./useDisplay.ts";

const FOOT_PX = 80; // of a frame: its lines lie over what scrolls

/**
 * Returns a ref for an element that its scrolling box shows when it becomes the selected one.
 * Only the box scrolls: the page around it may show another view that the reader is looking at. In a frame it shows no
 * other, and scrolls where the box does not; never the page around the frame.
 * @param box selector of the ancestor that scrolls
 */
export function useRevealInBox<E extends Element>(isSelected: boolean, box: string): RefObject<E | null> {
  const ref = useRef<E>(null);
  const isFrame = useDisplay().gestures === "cooperative";
  useEffect(() => {
    const found = ref.current?.closest(box);
    if (!isSelected || ref.current === null || found == null) return;
    const isWhole = isFrame && found.scrollHeight <= found.clientHeight;
    const scroller = isWhole ? document.documentElement : found;
    const own = ref.current.getBoundingClientRect();
    const around = isWhole
      ? { top: 0, height: scroller.clientHeight - FOOT_PX }
      : scroller.getBoundingClientRect();
    if (own.top >= around.top && own.bottom <= around.top + around.height) return;
    scroller.scrollTop += (own.top + own.height / 2 - (around.top + around.height / 2)) / pageZoom();
  }, [isSelected, box, isFrame]);
  return ref;
}
