import { type RefObject, useEffect } from "react";
import { drawOne } from "../../../ui/picture/domToSvg.ts";
import { isOnPaper, offerStandIn } from "../../../ui/picture/standIns.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import type { OverlayPainter } from "./overlayPainter.ts";
import { loadBasemap } from "../engine/loadBasemap.ts";
import type { SvgBasemap } from "../engine/svgBasemap.ts";

interface Props {
  readonly painter: OverlayPainter;
  readonly mapRef: RefObject<HTMLElement | null>;
}

/**
 * Has land and sea drawn as lines on paper and in pictures, where a graphics card paints them on screen: sharp at any
 * size, and in the colours of the paper. More detail exists only as dots, so with it the picture is that of the screen,
 * unless that is dark and the paper is not.
 */
export function PaperGround({ painter, mapRef }: Props): null {
  const { basemap: files } = useAtlas().dataset.meta.map;
  useEffect(() => {
    const map = mapRef.current;
    const canvas = map?.querySelector("canvas.maplibregl-canvas");
    const camera = painter.camera();
    if (map === null || !canvas || camera === null) return;
    let isGone = false;
    const ends: (() => void)[] = [];
    const load = async () => {
      const { createSvgBasemap } = await import("../engine/svgBasemap.ts");
      if (isGone) return;
      const basemap = createSvgBasemap(camera);
      const draw = () => (hasDetail(map) && !isOnPaper() ? null : drawGround(map, basemap, painter));
      const stopLoading = loadBasemap(
        files.map((file) => `data/${file}`),
        { onFile: basemap.add, onAll: () => ends.push(offerStandIn(canvas, draw)) },
      );
      ends.push(stopLoading);
    };
    // Without it pictures show the ground as it is on screen.
    load().catch(() => {});
    return () => {
      isGone = true;
      for (const end of ends) end();
    };
  }, [painter, mapRef, files]);
  return null;
}

/** Only the button for more detail is ever pressed. */
const hasDetail = (map: Element): boolean => map.querySelector(".map__controls [aria-pressed=true]") !== null;

function drawGround(map: Element, basemap: SvgBasemap, painter: OverlayPainter): SVGElement | null {
  const camera = painter.camera();
  const size = painter.picture()?.frame.size;
  if (camera === null || size === undefined) return null;
  basemap.setCamera(camera, size);
  // Only what is in the page has colours and a size.
  map.append(basemap.element);
  try {
    return drawOne(basemap.element);
  } finally {
    basemap.element.remove();
  }
}
