import { type RefObject, useEffect } from "react";
import { fetchPageFile } from "../../../ui/pageFile.ts";
import { plainColour } from "../../../ui/picture/plainColour.ts";
import { offerStandIn } from "../../../ui/picture/standIns.ts";
import { svgNode } from "../../../ui/picture/svgNode.ts";
import { useAtlas } from "../../hooks/atlasContext.ts";
import { type MapColours, readColours } from "../engine/colours.ts";
import type { OverlayPainter } from "./overlayPainter.ts";
import type { SvgBasemap } from "../engine/svgBasemap.ts";

interface Props {
  readonly painter: OverlayPainter;
  readonly overlayRef: RefObject<HTMLElement | null>;
}

/**
 * Has land and sea drawn as lines on paper and in pictures, where a graphics card paints them on screen: sharp at any
 * size, and in the colours of the paper. More detail exists only as dots, so with it the picture is that of the screen.
 */
export function PaperGround({ painter, overlayRef }: Props): null {
  const { basemap: files } = useAtlas().dataset.meta.map;
  useEffect(() => {
    const map = overlayRef.current?.closest<HTMLElement>(".map");
    const canvas = map?.querySelector("canvas.maplibregl-canvas");
    const camera = painter.camera();
    if (!map || !canvas || camera === null) return;
    let isGone = false;
    let stop = () => {};
    const load = async () => {
      const { createSvgBasemap } = await import("../engine/svgBasemap.ts");
      const basemap = createSvgBasemap(camera);
      for (const text of await Promise.all(files.map((file) => textOf(`data/${file}`))))
        basemap.add(JSON.parse(text));
      if (!isGone) stop = offerStandIn(canvas, () => (hasDetail(map) ? null : drawGround(basemap, painter)));
    };
    // Without it pictures show the ground as it is on screen.
    load().catch(() => {});
    return () => {
      isGone = true;
      stop();
    };
  }, [painter, overlayRef, files]);
  return null;
}

/** Only the button for more detail is ever pressed. */
const hasDetail = (map: Element): boolean => map.querySelector(".map__controls [aria-pressed=true]") !== null;

async function textOf(file: string): Promise<string> {
  const answer = await fetchPageFile(file);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return answer.text();
}

function drawGround(basemap: SvgBasemap, painter: OverlayPainter): SVGElement | null {
  const camera = painter.camera();
  const size = painter.picture()?.frame.size;
  if (camera === null || size === undefined) return null;
  const colours = plain(readColours());
  basemap.setColours(colours);
  basemap.setCamera(camera, size);
  const { width, height } = size;
  const sea = svgNode("rect", { width, height, fill: colours.sea });
  const shapes = [...basemap.element.childNodes].map((shape) => shape.cloneNode(true));
  return svgNode("svg", { width, height, viewBox: `0 0 ${width} ${height}` }, [sea, ...shapes]);
}

const plain = (colours: MapColours): MapColours => ({
  sea: plainColour(colours.sea),
  land: plainColour(colours.land),
  coast: plainColour(colours.coast),
  road: plainColour(colours.road),
  built: plainColour(colours.built),
  green: plainColour(colours.green),
});
