import { type RefObject, useEffect, useState } from "react";
import type { ViewName } from "../../state/viewState.ts";
import { fillsFrame, wantedHeight } from "./contentHeight.ts";

/** What a frame is asked for that is too small for anything, until it is large enough for the view to be measured, in px. */
const FIRST_PX = 640;

/** How high the frame should be, and whether the view takes what room there is. */
interface ContentHeight {
  /** In px; null until it is laid out. */
  readonly heightPx: number | null;
  readonly fills: boolean;
}

/**
 * Returns the height that the content wants. It is made of the parts' own heights, never of the frame's: a host that
 * follows it would else make the frame grow for ever.
 *
 * @param isTiny whether the frame has no room for the view, which then is not there to be measured
 */
export function useContentHeight(
  root: RefObject<HTMLElement | null>,
  view: ViewName,
  isTiny: boolean,
): ContentHeight {
  const [result, setResult] = useState<ContentHeight>({
    heightPx: null,
    fills: fillsFrame(view, 0),
  });
  useEffect(() => {
    const element = root.current;
    if (element === null || isTiny) return;
    const measure = () => {
      const wanted = wantedHeight(view, element.clientWidth);
      const stage = element.querySelector(".embed__stage > *");
      // A view that is still on its way has no height worth telling.
      const isWaiting = element.querySelector(".loading") !== null;
      const own =
        isWaiting || stage === null ? null : stage.getBoundingClientRect().height + lackingPx(stage);
      const stagePx = wanted ?? own;
      const chrome = [...element.children].filter(
        (part) =>
          part.matches(".embed__head, .embed__foot") ||
          // A card lies over the view, unless it came with the address and the frame is narrow.
          (part.matches(".embed-card") && getComputedStyle(part).position === "static"),
      );
      const chromePx = chrome.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
      const heightPx = stagePx === null ? null : Math.ceil(stagePx + chromePx);
      const fills = fillsFrame(view, element.clientWidth);
      setResult((now) => (now.heightPx === heightPx && now.fills === fills ? now : { heightPx, fills }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const watch = () => {
      for (const part of element.querySelectorAll(
        ".embed__head, .embed__foot, .embed-card, .embed__stage > *",
      )) {
        observer.observe(part);
      }
    };
    // The view comes and goes inside the stage; each newcomer is watched too.
    const newcomers = new MutationObserver(() => {
      watch();
      measure();
    });
    newcomers.observe(element, { childList: true, subtree: true, attributeFilter: ["data-given"] });
    watch();
    measure();
    return () => {
      observer.disconnect();
      newcomers.disconnect();
    };
  }, [root, view, isTiny]);
  return isTiny ? { heightPx: FIRST_PX, fills: result.fills } : result;
}

/** How much higher a ledger would like to be than its frame lets it, in px; less than 0 where it has too much. */
function lackingPx(stage: Element): number {
  const ledger = stage.querySelector<HTMLElement>("[data-easy]");
  const box = ledger?.querySelector(".ledger-view__box") ?? null;
  return ledger === null || box === null ? 0 : Number(ledger.dataset["easy"]) - box.clientHeight;
}
