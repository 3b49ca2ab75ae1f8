import type { Point } from "../../../layouts/geometry/point.ts";
import type { GestureEvents } from "./gestureEvents.ts";
import { pointIn } from "./pointIn.ts";
import { listenForWheel } from "./wheel.ts";

const CLICK_SLOP_PX = 5;

/**
 * Listens for dragging, pinching and the wheel. A cooperative map leaves the wheel without Ctrl or ⌘, and a single
 * finger, to the page around it.
 *
 * @returns how to stop
 */
export function listenForGestures(
  element: HTMLElement,
  ground: Element,
  isCooperative: boolean,
  events: GestureEvents,
): () => void {
  const pointers = new Map<number, Point>();
  let travelPx = 0;
  const signal = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listen: (event: HTMLElementEventMap[K]) => void,
    more: AddEventListenerOptions = {},
  ) => element.addEventListener(type, listen, { signal: signal.signal, ...more });
  const at = (event: MouseEvent) => pointIn(element, event);

  on("pointerdown", (event) => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    if (pointers.size === 0) travelPx = 0;
    pointers.set(event.pointerId, at(event));
  });
  on("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = at(event);
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    pointers.set(event.pointerId, now);
    travelPx += Math.hypot(now.x - before.x, now.y - before.y);
    if (travelPx < CLICK_SLOP_PX) return;
    if (isCooperative && event.pointerType === "touch" && other === undefined) return;
    // From here on the gesture is ours, wherever the pointer goes.
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    if (other === undefined) events.onPan(now.x - before.x, now.y - before.y);
    else {
      const ratio = distance(now, other) / Math.max(distance(before, other), 1);
      events.onPan((now.x - before.x) / 2, (now.y - before.y) / 2);
      events.onZoom(Math.log2(ratio), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
    }
  });
  const release = (event: PointerEvent) => {
    if (pointers.delete(event.pointerId) && pointers.size === 0 && travelPx >= CLICK_SLOP_PX) events.onEnd();
  };
  // Also where a press began here and its end is told to somebody else, as when what was pressed went away.
  for (const type of ["pointerup", "pointercancel"] as const)
    window.addEventListener(type, release, { signal: signal.signal, capture: true });
  // Two fingers are the map's; the browser would scroll the page with them, too. Of one that it scrolls with, these
  // events go on telling when its pointer has been cancelled.
  on(
    "touchmove",
    (event) => {
      if (!isCooperative) return;
      if (event.touches.length === 1) events.onYield("touch");
      else if (event.cancelable) event.preventDefault();
    },
    { passive: false },
  );
  // What follows a drag is no click, neither on the ground nor on a site that the drag began on.
  on(
    "click",
    (event) => {
      if (travelPx >= CLICK_SLOP_PX) event.stopPropagation();
      else if (event.target instanceof Node && ground.contains(event.target)) events.onClickGround();
      travelPx = 0;
    },
    { capture: true },
  );
  const stopWheel = listenForWheel(element, isCooperative, events);
  return () => {
    signal.abort();
    stopWheel();
  };
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);
