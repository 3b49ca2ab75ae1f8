import { clamp } from "../../../lib/clamp.ts";
import { boundedCamera } from "../../../layouts/map/base/extent.ts";
import { type MapCamera, movedCamera } from "../../../layouts/map/base/mercator.ts";
import { type EngineOptions, MAX_ZOOM, type MapEngine, MIN_ZOOM } from "./engine.ts";
import { createFlight } from "./flight.ts";
import { listenForGestures } from "./gestures.ts";
import { loadBasemap } from "./loadBasemap.ts";
import { createSvgBasemap } from "./svgBasemap.ts";

const MAX_LAT = 84; // beyond it Mercator has no room

/** Returns a map drawn as SVG: what the WebGL map shows, with the same gestures, without a graphics card. */
export function createSvgEngine(options: EngineOptions): MapEngine {
  const { container, onMove, onRest } = options;
  let { camera, size } = options;

  const surface = document.createElement("div");
  surface.className = "map__surface";
  surface.dataset["cooperative"] = String(options.isCooperative);
  const basemap = createSvgBasemap(camera);
  surface.append(basemap.element);
  container.append(surface);

  const held = (next: MapCamera) => bounded(boundedCamera(next, size, options.extent));
  const show = (next: MapCamera) => {
    camera = held(next);
    basemap.setCamera(camera, size);
    onMove(camera);
  };
  const flight = createFlight(show);
  const stopGestures = listenForGestures(surface, basemap.element, options.isCooperative, {
    onPan: (dx, dy) => {
      flight.stop();
      show(movedCamera(camera, size, { dx, dy }));
    },
    onZoom: (dZoom, about) => {
      flight.stop();
      const zoom = held({ ...camera, zoom: camera.zoom + dZoom }).zoom;
      show(movedCamera(camera, size, { dZoom: zoom - camera.zoom, about }));
    },
    onEnd: () => onRest(camera, true),
    onClickGround: options.onClickGround,
    onYield: options.onYield,
  });

  basemap.setCamera(camera, size);
  // Water all over would say something false: paper shows until the coast has been drawn.
  basemap.element.style.opacity = "0";
  const stopLoading = loadBasemap(options.basemap, {
    onFile: basemap.add,
    onAll: () => {
      basemap.element.style.opacity = "";
      options.onBasemap(true);
    },
    onLacking: () => options.onBasemap(false),
  });

  return {
    surface,
    camera: () => camera,
    moveTo: (next, { durationMs, byReader }) => {
      flight.stop();
      if (durationMs > 0) {
        flight.start(camera, held(next), durationMs, () => onRest(camera, byReader));
        return;
      }
      show(next);
      onRest(camera, byReader);
    },
    setSize: (next) => {
      size = next;
      show(camera);
    },
    setColours: null, // its style sheets know
    setDetail: null, // tiles are for a graphics card
    whenWhole: () => Promise.resolve(),
    remove: () => {
      stopLoading();
      flight.stop();
      stopGestures();
      surface.remove();
    },
  };
}

function bounded({ center: [lon, lat], zoom }: MapCamera): MapCamera {
  const within = (value: number, most: number) => clamp(-most, value, most);
  return {
    center: [within(lon, 180), within(lat, MAX_LAT)],
    zoom: clamp(MIN_ZOOM, zoom, MAX_ZOOM),
  };
}
