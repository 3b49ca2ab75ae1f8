import { clamp } from "../../../lib/clamp.ts";
import { type MapCamera, type MapSize, projectionOf } from "../../../layouts/map/base/mercator.ts";
import { basemapPaths } from "../../../layouts/map/basemapPaths.ts";
import { COAST_RINGS, HALO_FADE } from "./coastHalo.ts";
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

/** Returns an empty basemap around a place. The same order as in the WebGL map: outlines, land, lakes. */
export function createSvgBasemap(around: MapCamera): SvgBasemap {
  const origin = { center: around.center, zoom: DRAWN_ZOOM };
  const { project } = projectionOf(origin, { width: 0, height: 0 });

  const element = document.createElementNS(SVG, "svg");
  element.setAttribute("class", "map__land");
  element.setAttribute("aria-hidden", "true");
  element.style.background = `var(${MAP_TOKENS.sea})`;
  const world = document.createElementNS(SVG, "g");
  element.append(world);
  const addGroup = (colour: keyof MapColours, as: "fill" | "stroke", widthPx = 1) => {
    const group = document.createElementNS(SVG, "g");
    group.style.fill = "none";
    if (as === "stroke") {
      group.setAttribute("stroke-width", String(widthPx));
      group.setAttribute("stroke-linejoin", "round");
    }
    group.style.setProperty(as, `var(${MAP_TOKENS[colour]})`);
    world.append(group);
    return group;
  };
  const rings = COAST_RINGS.map((ring) => ({ ring, group: addGroup(ring.colour, "stroke", ring.widthPx) }));
  const coast = addGroup("coast", "stroke", 2);
  const land = addGroup("land", "fill");
  const lakes = addGroup("sea", "fill");
  const shores = addGroup("coast", "stroke", 1);

  const draw = (d: string, groups: readonly SVGGElement[]) => {
    for (const group of groups) {
      const path = document.createElementNS(SVG, "path");
      path.setAttribute("d", d);
      path.setAttribute("vector-effect", "non-scaling-stroke");
      group.append(path);
    }
  };

  return {
    element,
    add: (file) => {
      for (const { kind, d } of basemapPaths(file, project)) {
        draw(d, kind === "lake" ? [lakes, shores] : [...rings.map(({ group }) => group), coast, land]);
      }
    },
    setCamera: (camera, size) => {
      const { x, y } = projectionOf(camera, size).project(origin.center);
      world.setAttribute("transform", `translate(${x} ${y}) scale(${2 ** (camera.zoom - DRAWN_ZOOM)})`);
      const faded = (camera.zoom - HALO_FADE.from) / (HALO_FADE.to - HALO_FADE.from);
      const strength = 1 - clamp(0, faded, 1);
      for (const { ring, group } of rings) {
        group.setAttribute("opacity", String(ring.opacity * strength));
        // Only ever hidden: a "visible" of its own would show the ring of a map that is itself unseen.
        if (strength === 0) group.setAttribute("visibility", "hidden");
        else group.removeAttribute("visibility");
      }
    },
  };
}
