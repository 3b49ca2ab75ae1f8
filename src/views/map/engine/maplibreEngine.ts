import { clamp } from "../../../lib/clamp.ts";
import type { GeoJSON } from "geojson";
import { addProtocol, type GeoJSONSource, LngLat, Map as MapLibreMap, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { boundedCamera } from "../../../layouts/map/base/extent.ts";
import type { MapCamera } from "../../../layouts/map/base/mercator.ts";
import { pageZoom } from "../../../ui/pageZoom.ts";
import { type EngineOptions, MAX_ZOOM, type MapEngine, MIN_ZOOM } from "./engine.ts";
import type { MapDetail } from "../../../state/config.ts";
import type { MapColours } from "./colours.ts";
import type { OnMapDetail } from "./detail.ts";
import { loadBasemap } from "./loadBasemap.ts";
import { mapStyle, sourceId } from "./style.ts";

setWorkerUrl(new URL(workerUrl, document.baseURI).href);

/** Points of the screen to a px of the page. */
const pixelRatio = () => window.devicePixelRatio * pageZoom();

/** Returns a map drawn by WebGL. Everything it starts ends with `remove`. */
export function createMapLibreEngine(options: EngineOptions): MapEngine {
  const { container, onDetail } = options;
  const { style, paints } = mapStyle(options.basemap.length, options.colours);
  let { size } = options;
  const map = new MapLibreMap({
    container,
    style,
    center: [...options.camera.center],
    zoom: options.camera.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    // North stays up and nothing tilts: streams and names are laid out for a flat map.
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    cooperativeGestures: options.isCooperative,
    // What has been drawn stays readable, for printing and for pictures.
    canvasContextAttributes: { preserveDrawingBuffer: true },
    keyboard: false, // the keys are ours, see useMapKeys
    attributionControl: false, // it stands below the map, always visible
    renderWorldCopies: false,
    transformConstrain: (center, zoom) => {
      const held = boundedCamera({ center: [center.lng, center.lat], zoom }, size, options.extent);
      const [lng, lat] = held.center;
      return { center: new LngLat(lng, lat), zoom: clamp(MIN_ZOOM, held.zoom, MAX_ZOOM) };
    },
    trackResize: false,
    pixelRatio: pixelRatio(),
    fadeDuration: 0,
  });
  map.touchZoomRotate.disableRotation();

  const canvas = map.getCanvas();
  // Sites and streams are the things to reach; the canvas itself says nothing.
  canvas.tabIndex = -1;
  canvas.setAttribute("aria-hidden", "true");
  // Water all over would say something false: paper shows until the coast has been drawn.
  canvas.style.opacity = "0";
  const stopLoading = drawBasemap(map, options);

  const camera = (): MapCamera => {
    const { lng, lat } = map.getCenter();
    return { center: [lng, lat], zoom: map.getZoom() };
  };
  tellOwner(map, camera, options);

  let colours = options.colours;
  const detail = lateDetail(map, () => colours, onDetail);

  return {
    surface: map.getCanvasContainer(),
    camera,
    moveTo: (next, { durationMs, byReader }) => {
      const target = { center: [next.center[0], next.center[1]] as [number, number], zoom: next.zoom };
      const data = byReader ? { byReader } : {};
      if (durationMs === 0) map.jumpTo(target, data);
      else map.easeTo({ ...target, duration: durationMs, essential: true }, data);
    },
    setSize: (next) => {
      size = next;
      map.setPixelRatio(pixelRatio());
      map.resize();
    },
    setColours: (next) => {
      colours = next;
      const apply = () => {
        for (const { layer, property, colour } of paints)
          map.setPaintProperty(layer, property, colours[colour]);
        detail.setColours();
      };
      if (map.isStyleLoaded()) apply();
      else map.once("idle", apply); // what waits for the coast has its style already
    },
    setDetail: detail.set,
    whenWhole: () =>
      new Promise((resolve) => {
        map.once("idle", () => resolve());
        map.triggerRepaint(); // a map at rest would not tell
      }),
    remove: () => {
      detail.end();
      stopLoading();
      map.remove();
    },
  };
}

/** Draws the coast as its files come, and shows the canvas when all have. Returns how to stop. */
function drawBasemap(map: MapLibreMap, { basemap, onBasemap }: EngineOptions): () => void {
  const styled = new Promise((resolve) => void map.once("style.load", resolve));
  return loadBasemap(basemap, {
    onFile: (json, i) =>
      void styled.then(() => {
        map.getSource<GeoJSONSource>(sourceId(i))?.setData(json as GeoJSON);
      }),
    onAll: () => {
      void styled.then(() =>
        map.once("idle", () => {
          map.getCanvas().style.opacity = "";
          onBasemap(true);
        }),
      );
    },
    onLacking: () => onBasemap(false),
  });
}

/** Tells the owner what happens on the map. */
function tellOwner(
  map: MapLibreMap,
  camera: () => MapCamera,
  { container, isCooperative, onMove, onRest, onYield, onClickGround, onLost }: EngineOptions,
): void {
  let isByReader = false;
  map.on("movestart", (event) => {
    if ("originalEvent" in event || "byReader" in event) isByReader = true;
  });
  map.on("move", () => onMove(camera()));
  map.on("moveend", () => {
    onRest(camera(), isByReader);
    isByReader = false;
  });
  map.on("cooperativegestureprevented", ({ gestureType }) =>
    onYield(gestureType === "wheel_zoom" ? "wheel" : "touch"),
  );
  // A browser that scrolls the page at once lets MapLibre see no move of the finger, only that it has been taken away.
  if (isCooperative)
    container.addEventListener("touchcancel", ({ changedTouches }) => {
      if (changedTouches.length === 1) onYield("touch");
    });
  map.on("click", (event) => {
    if (event.originalEvent.target === map.getCanvas()) onClickGround();
  });
  // Another engine takes over, so MapLibre need not hear of it: what it does then to come back later leaves the
  // whole map behind in memory (its style stays on a list of its own), one more at every loss.
  container.addEventListener(
    "webglcontextlost",
    (event) => {
      event.stopPropagation();
      onLost();
    },
    { capture: true },
  );
}

/** Returns more detail as it is asked for: its code is fetched the first time, and again where that has failed. */
function lateDetail(map: MapLibreMap, colours: () => MapColours, onDetail: EngineOptions["onDetail"]) {
  let isGone = false;
  let detail: Promise<OnMapDetail> | null = null;
  const load = () =>
    import("./detail.ts").then(({ createMapDetail }) =>
      createMapDetail(map, colours(), {
        addProtocol,
        onShown: (credit) => onDetail({ isShown: true, credit }),
        onFailed: () => onDetail({ isShown: false }),
      }),
    );
  return {
    set: (wanted: MapDetail | null) => {
      if (wanted === null && detail === null) return;
      detail ??= load();
      detail
        .then((one) => {
          if (!isGone) one.set(wanted);
        })
        .catch(() => {
          detail = null;
          if (!isGone) onDetail({ isShown: false });
        });
    },
    setColours: () => void detail?.then((one) => one.setColours(colours())),
    end: () => {
      isGone = true;
    },
  };
}
