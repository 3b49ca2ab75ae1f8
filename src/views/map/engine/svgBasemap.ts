import { clamp } from "../../../lib/clamp.ts";
import { type MapCamera, type MapSize, projectionOf } from "../../../layouts/map/base/mercator.ts";
import { basemapPaths } from "../../../layouts/map/basemapPaths.ts";
import { COAST_RINGS, HALO_FADE } from "./coastHalo.ts";
import type { BasemapFile } from "./loadBasemap.ts";
import { MAP_TOKENS, type MapColours } from "./colours.ts";

const SVG = "http://www.w3.org/2000/svg";
const DRAWN_ZOOM = 10; // paths are in px of this zoom; the group is then scaled

/** Land and sea as SVG, for where there is no WebGL and for print; always in the colours of the style sheets. */
export interface SvgBasemap {
  readonly element: SVGSVGElement;
  readonly setCamera: (camera: MapCamera, size: MapSize) => void;
  /** Adds the shapes of a basemap file. */
  readonly add: (file: BasemapFile) => void;
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
  /** Sharp lines, by the zoom up to which they may be seen. */
  const lines: { readonly until: number; readonly path: SVGElement }[] = [];
  let zoom = around.zoom;
  const setSeen = (shape: SVGElement, isSeen: boolean) => {
    // Only ever hidden: a "visible" of its own would show the coast of a map that is itself unseen.
    if (isSeen) shape.removeAttribute("visibility");
    else shape.setAttribute("visibility", "hidden");
  };
  const setLine = ({ until, path }: (typeof lines)[number]) => setSeen(path, zoom <= until);

  const draw = (d: string, groups: readonly SVGGElement[], until: number) => {
    for (const group of groups) {
      const path = document.createElementNS(SVG, "path");
      path.setAttribute("d", d);
      path.setAttribute("vector-effect", "non-scaling-stroke");
      group.append(path);
      if (group !== coast && group !== shores) continue;
      lines.push({ until, path });
      setLine({ until, path });
    }
  };

  return {
    element,
    add: ({ json, shoreZoom }) => {
      for (const { kind, d } of basemapPaths(json, project)) {
        const groups = kind === "lake" ? [lakes, shores] : [...rings.map(({ group }) => group), coast, land];
        draw(d, groups, shoreZoom);
      }
    },
    setCamera: (camera, size) => {
      const { x, y } = projectionOf(camera, size).project(origin.center);
      world.setAttribute("transform", `translate(${x} ${y}) scale(${2 ** (camera.zoom - DRAWN_ZOOM)})`);
      const faded = (camera.zoom - HALO_FADE.from) / (HALO_FADE.to - HALO_FADE.from);
      const strength = 1 - clamp(0, faded, 1);
      for (const { ring, group } of rings) {
        group.setAttribute("opacity", String(ring.opacity * strength));
        setSeen(group, strength > 0);
      }
      zoom = camera.zoom;
      for (const line of lines) setLine(line);
    },
  };
}
