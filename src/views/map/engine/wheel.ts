import type { GestureEvents } from "./gestureEvents.ts";
import { pointIn } from "./pointIn.ts";

const WHEEL_PER_ZOOM = 300; // wheel px for one zoom level
const LINE_PX = 16; // of a wheel that counts lines
const WHEEL_END_MS = 160;

/** The wheel zooms about the pointer; it has come to its end when it has been still for a moment. Returns how to stop. */
export function listenForWheel(
  element: HTMLElement,
  isCooperative: boolean,
  events: GestureEvents,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const turn = (event: WheelEvent) => {
    if (isCooperative && !event.ctrlKey && !event.metaKey) {
      events.onYield("wheel");
      return;
    }
    event.preventDefault();
    const deltaPx = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE_PX : event.deltaY;
    events.onZoom(-deltaPx / WHEEL_PER_ZOOM, pointIn(element, event));
    clearTimeout(timer);
    timer = setTimeout(events.onEnd, WHEEL_END_MS);
  };
  element.addEventListener("wheel", turn, { passive: false });
  return () => {
    element.removeEventListener("wheel", turn);
    clearTimeout(timer);
  };
}
