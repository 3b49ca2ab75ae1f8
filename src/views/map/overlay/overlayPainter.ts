import type { Box } from "../../../layouts/geometry/box.ts";
import type { CorridorParts } from "../../../layouts/map/steps/corridorParts.ts";
import { layoutMapPicture, type MapMemory, type MapPicture } from "../../../layouts/map/picture.ts";
import type { MapScene } from "../../../layouts/map/base/scene.ts";
import type { MapCamera, MapSize } from "../../../layouts/map/base/mercator.ts";
import { marksIn } from "./marks.ts";
import { paintGeography } from "./paintGeography.ts";
import { paintSites } from "./paintSites.ts";
import { type DrawnStreams, paintStreams } from "./paintStreams.ts";

/** So long nothing has changed where names are sought room for once more, patiently: not while somebody drags the years. */
const AT_REST_MS = 200;

/**
 * Puts the numbers of each frame into elements that React has made, so that a moving map costs no render.
 * React decides what exists and how it is marked; only this decides where it stands.
 */
export interface OverlayPainter {
  /** The element above the map; null while there is none. */
  readonly attach: (root: HTMLElement | null) => void;
  /** @param parts what draws its corridors; null for plain curves */
  readonly setScene: (scene: MapScene, parts: CorridorParts | null) => void;
  /** Which streams are drawn, and which of them are lit. */
  readonly setDrawn: (drawn: DrawnStreams) => void;
  readonly setCamera: (camera: MapCamera) => void;
  readonly setSize: (size: MapSize) => void;
  /** What lies over the map, in its px. */
  /** What lies over the map, and what of it hides what is below. */
  readonly setCovers: (covers: readonly Box[], hiding: readonly Box[]) => void;
  readonly picture: () => MapPicture | null;
  readonly camera: () => MapCamera | null;
  /** Calls back after every frame painted. Returns how to stop. */
  readonly onPaint: (listener: (picture: MapPicture) => void) => () => void;
}

/** Returns a painter for one mounted map. */
export function createOverlayPainter(): OverlayPainter {
  let root: HTMLElement | null = null;
  let scene: MapScene | null = null;
  let parts: CorridorParts | null = null;
  let drawn: DrawnStreams = { all: new Map(), lit: new Map() };
  let camera: MapCamera | null = null;
  let size: MapSize | null = null;
  let covers: readonly Box[] = [];
  let hiding: readonly Box[] = covers;
  let memory: MapMemory | null = null;
  let picture: MapPicture | null = null;
  let look: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<(picture: MapPicture) => void>();

  const paint = (isPatient = false) => {
    clearTimeout(look);
    if (root === null || scene === null || camera === null || size === null || size.width === 0) return;
    const next = layoutMapPicture(scene, { camera, size, covers, hiding, isPatient }, parts, memory);
    ({ memory, picture } = next);
    const marks = marksIn(root);
    root.style.setProperty("--stroke", `${picture.sizes.strokePx}px`);
    root.style.setProperty("--pitch", `${picture.sizes.gapPx}px`);
    root.style.setProperty("--grow", String(picture.sizes.scale));
    root.dataset["level"] = picture.sizes.level;
    root.dataset["far"] = String(picture.isFar);
    paintStreams(marks, picture, drawn);
    paintSites(marks, picture, scene);
    paintGeography(marks, picture);
    for (const listener of listeners) listener(picture);
    if (memory.labels.isWorthALook) look = setTimeout(paint, AT_REST_MS, true);
  };

  return {
    attach: (element) => {
      root = element;
      paint();
    },
    setScene: (next, withParts) => {
      [scene, parts] = [next, withParts];
      paint();
    },
    setDrawn: (next) => {
      drawn = next;
      if (root !== null && picture !== null) paintStreams(marksIn(root), picture, drawn);
    },
    setCamera: (next) => {
      // An engine that begins says where it stands, which is where it was told to: a whole layout for nothing.
      if (camera !== null && isSame(camera, next)) return;
      camera = next;
      paint();
    },
    setSize: (next) => {
      size = next;
      paint();
    },
    setCovers: (next, nextHiding) => {
      [covers, hiding] = [next, nextHiding];
      paint();
    },
    picture: () => picture,
    camera: () => camera,
    onPaint: (listener) => {
      listeners.add(listener);
      if (picture !== null) listener(picture);
      return () => listeners.delete(listener);
    },
  };
}

const isSame = (a: MapCamera, b: MapCamera): boolean =>
  a.zoom === b.zoom && a.center[0] === b.center[0] && a.center[1] === b.center[1];
