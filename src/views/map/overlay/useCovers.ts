import { type RefObject, use, useEffect, useState } from "react";
import type { Box } from "../../../layouts/geometry/box.ts";
import { pageZoom } from "../../../ui/pageZoom.ts";
import { MapCoverContext } from "../../hooks/mapCover.ts";

/** The boxes of what lies over a map, in its px. */
export interface Covers {
  /** All that the mode lays over it now, and the buttons on it. */
  readonly all: readonly Box[];
  /** The place of the headline, also while something else has it. */
  readonly heads: readonly Box[];
  /** What the home view keeps clear of: that place, and a card that the map makes room for. */
  readonly kept: readonly Box[];
  /** What is written on it now: a headline and what belongs to it. */
  readonly words: readonly Box[];
}

const NONE: Covers = { all: [], heads: [], kept: [], words: [] };

/** Returns what lies over the map. */
export function useCovers(rootRef: RefObject<HTMLElement | null>): Covers {
  const cover = use(MapCoverContext);
  const [covers, setCovers] = useState(NONE);
  useEffect(() => {
    const root = rootRef.current;
    if (cover === null || root === null) return;
    const measure = () => {
      const boxesOf = (parts: readonly Element[]) => parts.flatMap((part) => boxIn(root, part) ?? []);
      const parts = partsOf(cover, root);
      const all = boxesOf(parts);
      const isOf =
        (...kinds: string[]) =>
        (part: Element) =>
          kinds.includes(part.getAttribute("data-over-map") ?? "");
      const heads = boxesOf(parts.filter(isOf("head")));
      const kept = boxesOf(parts.filter(isOf("head", "kept")));
      const words = boxesOf(parts.filter(isOf("text")));
      const isHeaded = parts.some(isOf("head", "text", "kept"));
      setCovers((before) => {
        const now = {
          all: sameOr(before.all, all),
          heads: isHeaded ? sameOr(before.heads, heads) : before.heads,
          kept: isHeaded ? sameOr(before.kept, kept) : before.kept,
          words: sameOr(before.words, words),
        };
        const isSame = (Object.keys(now) as (keyof Covers)[]).every((key) => now[key] === before[key]);
        return isSame ? before : now;
      });
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
      setCovers(({ heads, kept }) => ({ all: [], heads, kept, words: [] }));
    };
  }, [cover, rootRef]);
  return covers;
}

const sameOr = (before: readonly Box[], now: readonly Box[]) =>
  JSON.stringify(before) === JSON.stringify(now) ? before : now;

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
