import { useEffect, useState } from "react";
import { layoutBetween } from "../../layouts/flows/between.ts";
import type { FlowLayout } from "../../layouts/flows/flowLayout.ts";

const EASE_MS = 250;

interface Way {
  readonly from: FlowLayout;
  readonly to: FlowLayout;
  /** Of the way, 0 … 1. */
  readonly share: number;
}

/** Returns a layout on its way from the one before: rows close up where a reader allows motion. A new size has no way. */
export function useEasedLayout(layout: FlowLayout): FlowLayout {
  const [way, setWay] = useState<Way>({ from: layout, to: layout, share: 1 });
  let current = way;
  if (way.to !== layout) {
    const isSameBox = way.to.width === layout.width && way.to.height === layout.height;
    const from = layoutBetween(way.from, way.to, way.share);
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
  return layoutBetween(current.from, current.to, current.share);
}

/** The page's own word for it: `--quick` is nothing where motion is reduced, see `look/tokens.css`. */
function isMotionWanted(): boolean {
  const quick = getComputedStyle(document.documentElement).getPropertyValue("--quick").trim();
  return quick !== "" && Number.parseFloat(quick) > 0;
}
