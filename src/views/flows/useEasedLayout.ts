import { useEffect, useState } from "react";

const EASE_MS = 250;

/** What a layout has that can be on its way: a box in which it lies. */
interface Boxed {
  readonly width: number;
  readonly height: number;
}

interface Way<L> {
  readonly from: L;
  readonly to: L;
  /** Of the way, 0 … 1. */
  readonly share: number;
}

/**
 * Returns a layout on its way from the one before: what moves slides where a reader allows motion. A new size has no way.
 * @param between a layout at a share of the way; the same function each time
 */
export function useEasedLayout<L extends Boxed>(layout: L, between: (from: L, to: L, share: number) => L): L {
  const [way, setWay] = useState<Way<L>>({ from: layout, to: layout, share: 1 });
  let current = way;
  if (way.to !== layout) {
    const isSameBox = way.to.width === layout.width && way.to.height === layout.height;
    const from = between(way.from, way.to, way.share);
    current = { from, to: layout, share: isSameBox && isMotionWanted() ? 0 : 1 };
    setWay(current);
  }
  const isOnItsWay = current.share < 1;
  useEffect(() => {
    if (!isOnItsWay) return;
    let frame = 0;
    let start: number | null = null;
    const step = (now: number) => {
      start ??= now;
      const passed = Math.min(1, (now - start) / EASE_MS);
      // Fast away, slow to its place.
      const share = 1 - (1 - passed) ** 3;
      setWay((before) => (before.to === layout ? { ...before, share } : before));
      if (passed < 1) frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
    return () => cancelAnimationFrame(frame);
  }, [layout, isOnItsWay]);
  return between(current.from, current.to, current.share);
}

/** The page's own word for it: `--quick` is nothing where motion is reduced, see `look/tokens.css`. */
function isMotionWanted(): boolean {
  const quick = getComputedStyle(document.documentElement).getPropertyValue("--quick").trim();
  return quick !== "" && Number.parseFloat(quick) > 0;
}
