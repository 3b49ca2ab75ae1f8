import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { createPortal, flushSync } from "react-dom";
import type { SvgPicture } from "../../../ui/picture/domToSvg.ts";
import { useView } from "../../../state/useAtlasState.ts";
import type { ViewName } from "../../../state/viewState.ts";
import { pictureOf } from "../share/pictureSheet.ts";
import { shownView } from "../share/useShared.ts";
import { standInOf } from "../../../ui/picture/standIns.ts";
import { svgNode } from "../../../ui/picture/svgNode.ts";
import { withOwnIds } from "../../../ui/picture/withOwnIds.ts";
import { Paper } from "./Paper.tsx";
import "../../../look/print.css";
import "../../../look/unrolled.css";

/** The views that are pictures; the others are text, which paper can break where it likes. */
const PICTURES: ReadonlySet<ViewName> = new Set(["overview", "map", "flows", "timeline"]);

/**
 * Waits for the reader to print. Then, and only then, there is a sheet: the view as it is on screen, the streams in
 * it as a table, and the references.
 */
export function PrintSheet() {
  const view = useView((state) => state.view);
  const [picture, setPicture] = useState<SvgPicture | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const isPicture = PICTURES.has(view);
  useEffect(() => {
    // The browser prints as soon as the event is over, so everything happens within it.
    const before = () => {
      const shown = isPicture ? shownView() : null;
      const drawn = shown === null ? null : onLightGround(shown);
      flushSync(() => {
        setPicture(drawn);
        setPrinting(true);
      });
    };
    const after = () => setPrinting(false);
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
    };
  }, [isPicture]);
  if (!isPrinting) return null;
  return createPortal(
    <div className="paper" data-view={view} data-replaces={isPicture || view === "table"}>
      <Paper picture={picture === null ? null : <Drawing picture={picture} />} />
    </div>,
    document.body,
  );
}

/** Paper is light. Only what exists as dots alone cannot change its colours so quickly. */
function onLightGround(shown: Element): SvgPicture {
  const root = document.documentElement;
  const theme = root.dataset["theme"];
  if (theme === "projector" || hasDots(shown)) return pictureOf(shown);
  root.dataset["theme"] = "light";
  try {
    return pictureOf(shown);
  } finally {
    if (theme === undefined) delete root.dataset["theme"];
    else root.dataset["theme"] = theme;
  }
}

const hasDots = (shown: Element): boolean =>
  [...shown.querySelectorAll("canvas:not(.map__dots)")].some((canvas) => standInOf(canvas) === null);

const SHEET_RATIO = 1.25; // height of a page by its width, with room for a title

/** The picture; a long one in pieces, because paper breaks between elements and not within one. */
function Drawing({ picture }: { readonly picture: SvgPicture }) {
  const holder = useRef<HTMLDivElement>(null);
  const { widthPx, heightPx, node } = picture;
  useLayoutEffect(() => {
    const sliceCount =
      heightPx > widthPx * SHEET_RATIO * 1.15 ? Math.ceil(heightPx / (widthPx * SHEET_RATIO)) : 1;
    const slicePx = heightPx / sliceCount;
    const slices = Array.from({ length: sliceCount }, (_, i) =>
      svgNode("svg", { viewBox: `0 ${i * slicePx} ${widthPx} ${slicePx}`, width: "100%" }, [
        withOwnIds(node, `paper-${i}-`),
      ]),
    );
    holder.current?.replaceChildren(...slices);
  }, [node, widthPx, heightPx]);
  return <div ref={holder} className="paper__picture" />;
}
