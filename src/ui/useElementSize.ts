import { type RefCallback, useCallback, useState } from "react";
import { pageZoom } from "./pageZoom.ts";
import { onPaperLayout } from "./paperLayout.ts";

/** Width and height in px of the page. */
export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/** Returns a ref for an element and its size; 0 × 0 until it is laid out. Whole px, so that it does not jitter. */
export function useElementSize<E extends Element>(): [RefCallback<E>, ElementSize] {
  const [size, setSize] = useState<ElementSize>({ width: 0, height: 0 });
  const ref = useCallback((element: E | null) => {
    if (element === null) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      const zoom = scaleOf(element, width);
      const next = { width: Math.floor(width / zoom), height: Math.floor(height / zoom) };
      setSize((now) => (now.width === next.width && now.height === next.height ? now : next));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const stop = onPaperLayout(measure);
    return () => {
      observer.disconnect();
      stop();
    };
  }, []);
  return [ref, size];
}

/** Returns how many px of the window one px of an element takes: as the page's, but where a transform shows it smaller. */
function scaleOf(element: Element, seenWidth: number): number {
  const zoom = pageZoom();
  const laidOut = element instanceof HTMLElement ? element.offsetWidth : 0;
  return laidOut === 0 || Math.abs(seenWidth / zoom - laidOut) <= 1 ? zoom : seenWidth / laidOut;
}
