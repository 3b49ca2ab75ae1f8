import { clamp } from "../../../lib/clamp.ts";
import { type MapCamera, type MapSize, projectionOf } from "../../../layouts/map/base/mercator.ts";
import { basemapPaths } from "../../../layouts/map/basemapPaths.ts";
import { COAST_SHADE, HALO_FADE } from "./coastHalo.ts";
import { MAP_TOKENS, type MapColours } from "./colours.ts";

const SVG = "http://www.w3.org/2000/svg";
const DRAWN_ZOOM = 10; // paths are in px of this zoom; the group is then scaled

/** Land and sea as SVG, for where there is no WebGL and for print; always in the colours of the style sheets. */
export interface SvgBasemap {
  readonly element: SVGSVGElement;
  readonly setCamera: (camera: MapCamera, size: MapSize) => void;
  /** Adds the shapes of a basemap file. */
  readonly add: (file: unknown) => void;
}

/** Returns an empty basemap around a place. The same order as in the WebGL map: shade, land, lakes. */
export function createSvgBasemap(around: MapCamera): SvgBasemap {
  const origin = { center: around.center, zoom: DRAWN_ZOOM };
  const { project } = projectionOf(origin, { width: 0, height: 0 });

  const element = document.createElementNS(SVG, "svg");
  element.setAttribute("class", "map__land");
  element.setAttribute("aria-hidden", "true");
  element.style.background = `var(${MAP_TOKENS.sea})`;
  const world = document.createElementNS(SVG, "g");
  element.append(world);
  const addGroup = (colour: keyof MapColours, as: "fill" | "stroke") => {
    const group = document.createElementNS(SVG, "g");
    group.style.fill = "none";
    group.style.setProperty(as, `var(${MAP_TOKENS[colour]})`);
    world.append(group);
    return group;
  };
  const shade = addGroup(COAST_SHADE.colour, "stroke");
  shade.setAttribute("stroke-width", String(COAST_SHADE.widthPx));
  shade.setAttribute("stroke-linejoin", "round");
  const land = addGroup("land", "fill");
  const lakes = addGroup("sea", "fill");

  return {
    element,
    add: (file) => {
      for (const { kind, d } of basemapPaths(file, project)) {
        for (const group of kind === "lake" ? [lakes] : [shade, land]) {
          const path = document.createElementNS(SVG, "path");
          path.setAttribute("d", d);
          path.setAttribute("vector-effect", "non-scaling-stroke");
          group.append(path);
        }
      }
    },
    setCamera: (camera, size) => {
      const { x, y } = projectionOf(camera, size).project(origin.center);
      world.setAttribute("transform", `translate(${x} ${y}) scale(${2 ** (camera.zoom - DRAWN_ZOOM)})`);
      const faded = (camera.zoom - HALO_FADE.from) / (HALO_FADE.to - HALO_FADE.from);
      const strength = 1 - clamp(0, faded, 1);
      shade.setAttribute("opacity", String(COAST_SHADE.opacity * strength));
      // Only ever hidden: a "visible" of its own would show the coast of a map that is itself unseen.
      if (strength > 0) shade.removeAttribute("visibility");
      else shade.setAttribute("visibility", "hidden");
    },
  };
}
