import type { Point } from "../../../layouts/geometry/point.ts";
import { pageZoom } from "../../../ui/pageZoom.ts";

/** Returns where in an element an event of a pointer took place, in px of the element. */
export function pointIn(element: HTMLElement, event: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  const zoom = pageZoom();
  return { x: (event.clientX - left) / zoom, y: (event.clientY - top) / zoom };
}
