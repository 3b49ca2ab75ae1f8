import { useEffect, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import type { SvgPicture } from "../../../ui/picture/domToSvg.ts";
import { useView } from "../../../state/useAtlasState.ts";
import type { ViewName } from "../../../state/viewState.ts";
import { pictureOf } from "../share/pictureSheet.ts";
import { shownView } from "../share/useShared.ts";
import { standInOf } from "../../../ui/picture/standIns.ts";
import { useIsAlone } from "../../../views/hooks/useWithout.ts";
import { takePaperOver } from "./earlyPaper.ts";
import { Paper } from "./Paper.tsx";
import { laidOutForPaper } from "./paperSize.ts";
import { askForTable, isTableAsked } from "./printChoice.ts";

/** The views that are pictures; the others are text, which paper can break where it likes. */
const PICTURES: ReadonlySet<ViewName> = new Set(["overview", "map", "flows", "timeline"]);

/**
 * Waits for the reader to print. Then, and only then, there is a sheet: the view as it is on screen and, where asked for,
 * the streams in it as a table with the references.
 */
export function PrintSheet() {
  const view = useView((state) => state.view);
  const mode = useView((state) => state.mode);
  const [picture, setPicture] = useState<SvgPicture | null>(null);
  const [lacksMap, setLacksMap] = useState(false);
  const [isPrinting, setPrinting] = useState(false);
  const [hasTable, setTable] = useState(false);
  // Only explore has views of text at their whole length; elsewhere they are as on a screen without its controls.
  const isList = useIsAlone() && view !== "map";
  const isPicture = (PICTURES.has(view) && !isList) || mode !== "explore";
  useEffect(() => {
    // The browser prints as soon as the event is over, so everything happens within it.
    const before = () => {
      const shown = isPicture ? shownView() : null;
      const ready = shown === null ? null : readyPart(shown);
      const drawn = ready === null ? null : onPaper(ready);
      flushSync(() => {
        setPicture(drawn);
        setLacksMap(shown !== ready);
        setTable(!isPicture || isTableAsked()); // unasked, a map that is still on its way is no table
        setPrinting(true);
      });
    };
    const after = () => {
      askForTable(false);
      setPrinting(false);
    };
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, [isPicture]);
  useEffect(() => {
    if (takePaperOver()) void whenShown().then(() => window.print());
  }, []);
  if (!isPrinting) return null;
  return createPortal(
    <div
      className="paper"
      data-view={view}
      data-replaces={isPicture || (view === "table" && !isList)}
      data-wide={picture !== null && picture.widthPx > picture.heightPx}
    >
      <Paper lacksMap={lacksMap} hasTable={hasTable} picture={picture} />
    </div>,
    document.body,
  );
}

const MOST_WAITED_MS = 8000; // for a picture that is still on its way to who has asked for paper

/** Resolves when all of the view is there, or has been waited for long enough. */
async function whenShown(): Promise<void> {
  const until = performance.now() + MOST_WAITED_MS;
  const isThere = () => {
    const shown = shownView();
    return shown?.querySelector(".loading") === null && readyPart(shown) === shown;
  };
  while (!isThere() && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** Returns what of a view can be printed: not a map that is still on its way, or that only exists in dark dots. */
function readyPart(shown: Element): Element | null {
  const map = shown.matches(".view--map") ? shown : shown.querySelector(".view--map");
  const isHidden = map?.closest("[data-shown=false]") !== null;
  if (map === null || isHidden || isMapReady(map)) return shown;
  return map === shown ? null : shown.querySelector(".view--ledger");
}

function isMapReady(map: Element): boolean {
  if (map.querySelector(".map[data-ready=true]") === null) return false;
  const isDark = getComputedStyle(map).colorScheme === "dark" || prefersDark();
  return !isDark || onPaperFor(() => !hasDots(map));
}

const prefersDark = (): boolean => window.matchMedia("(prefers-color-scheme: dark)").matches;

const onPaper = (shown: Element): SvgPicture =>
  onPaperFor(() => laidOutForPaper(shown, () => pictureOf(shown)));

/** Has the page look as on paper while something is read from it. */
function onPaperFor<T>(read: () => T): T {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  delete dataset["theme"];
  dataset["paper"] = "";
  try {
    return read();
  } finally {
    // The page is on the screen again before anything may glide there.
    document.body.getBoundingClientRect();
    delete dataset["paper"];
    if (theme !== undefined) dataset["theme"] = theme;
  }
}

const hasDots = (shown: Element): boolean =>
  [...shown.querySelectorAll("canvas:not(.map__dots)")].some((canvas) => standInOf(canvas) === null);
