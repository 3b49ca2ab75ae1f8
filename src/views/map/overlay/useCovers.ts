import { type RefObject, use, useEffect, useState } from "react";
import type { Box } from "../../../layouts/geometry/box.ts";
import { pageZoom } from "../../../ui/pageZoom.ts";
import { MapCoverContext } from "../../hooks/mapCover.ts";

const NONE: readonly Box[] = [];

/** Returns the boxes of what the mode lays over the map, in px of the map, and of the buttons on it. */
export function useCovers(rootRef: RefObject<HTMLElement | null>): readonly Box[] {
  const cover = use(MapCoverContext);
  const [covers, setCovers] = useState(NONE);
  useEffect(() => {
    const root = rootRef.current;
    if (cover === null || root === null) return;
    const measure = () => {
      const boxes = [...partsOf(cover, root)].flatMap((part) => boxIn(root, part) ?? []);
      setCovers((before) => (JSON.stringify(before) === JSON.stringify(boxes) ? before : boxes));
    };
    const resized = new ResizeObserver(measure);
    const watch = () => {
      resized.disconnect();
      for (const part of [root, cover, ...partsOf(cover, root)]) resized.observe(part);
      measure();
    };
    const changed = new MutationObserver(watch);
    changed.observe(cover, { childList: true, subtree: true, characterData: true });
    watch();
    // In another face the same box holds other lines.
    const fonts = "fonts" in document ? document.fonts : null;
    fonts?.addEventListener("loadingdone", measure);
    return () => {
      fonts?.removeEventListener("loadingdone", measure);
      resized.disconnect();
      changed.disconnect();
      setCovers(NONE);
    };
  }, [cover, rootRef]);
  return covers;
}

const partsOf = (cover: HTMLElement, root: HTMLElement): readonly Element[] => [
  ...cover.querySelectorAll("[data-over-map]"),
  ...root.querySelectorAll(".map__controls"),
];

/** Where a part lies on the map; null where it does not. Of text only as much as is written. */
function boxIn(root: HTMLElement, part: Element): Box | null {
  const range = document.createRange();
  range.selectNodeContents(part);
  const rect = (part.getAttribute("data-over-map") === "text" ? range : part).getBoundingClientRect();
  const map = root.getBoundingClientRect();
  const isOver =
    rect.width > 0 &&
    rect.left < map.right &&
    rect.right > map.left &&
    rect.top < map.bottom &&
    rect.bottom > map.top;
  const px = (value: number) => Math.round(value / pageZoom());
  return isOver
    ? {
        x: px(rect.left - map.left),
        y: px(rect.top - map.top),
        width: px(rect.width),
        height: px(rect.height),
      }
    : null;
}
