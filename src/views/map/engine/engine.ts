import type { Bounds } from "../../../dataset/schema/dataset.ts";
import type { MapCamera, MapSize } from "../../../layouts/map/base/mercator.ts";
import type { MapDetail } from "../../../state/config.ts";
import type { MapColours } from "./colours.ts";

/** What a cooperative map leaves to the page around it. */
export type YieldedGesture = "wheel" | "touch";

/** What a map engine tells its owner. */
export interface EngineEvents {
  /** The camera moves; called for every frame. */
  readonly onMove: (camera: MapCamera) => void;
  /** The camera has come to rest; `byReader` when a gesture, a key or a button moved it. */
  readonly onRest: (camera: MapCamera, byReader: boolean) => void;
  /** A gesture that belongs to the page around; the reader wants to know how else it is done. */
  readonly onYield: (gesture: YieldedGesture) => void;
  /** A click or a touch on the bare map. */
  readonly onClickGround: () => void;
  /** The engine can draw no longer. */
  readonly onLost: () => void;
  /** Whether the coastline has been drawn, or could not be fetched so far. */
  readonly onBasemap: (isThere: boolean) => void;
  /** More detail is there, with the names of its makers, or could not be had and has been taken off. */
  readonly onDetail: (outcome: DetailOutcome) => void;
}

/** How the ground is drawn. Both show the same, and one takes the other's place without anything being lost. */
export type EngineKind = "svg" | "webgl";

export type DetailOutcome = { readonly isShown: true; readonly credit: string } | { readonly isShown: false };

export interface EngineOptions extends EngineEvents {
  readonly container: HTMLElement;
  readonly camera: MapCamera;
  readonly size: MapSize;
  /** Addresses of the basemap files, relative to the page. */
  readonly basemap: readonly string[];
  readonly colours: MapColours;
  /** What the basemap covers: the camera stays on it; null if it has no end. */
  readonly extent: Bounds | null;
  /** Whether the wheel and a single finger are left to the page around. */
  readonly isCooperative: boolean;
}

export interface MoveOptions {
  /** In ms; 0 is a cut. */
  readonly durationMs: number;
  readonly byReader: boolean;
}

/** Draws land and sea and owns the moving camera. */
export interface MapEngine {
  /** What lies above the map belongs in here, so that gestures that begin on it move the map. */
  readonly surface: HTMLElement;
  readonly camera: () => MapCamera;
  readonly moveTo: (camera: MapCamera, options: MoveOptions) => void;
  readonly setSize: (size: MapSize) => void;
  /** Paints in the colours of another theme; null in an engine that follows the style sheets. */
  readonly setColours: ((colours: MapColours) => void) | null;
  /** Shows more detail under everything else, or takes it off; null in an engine that cannot. */
  readonly setDetail: ((detail: MapDetail | null) => void) | null;
  /** Resolves when all of what its camera sees now has been drawn. */
  readonly whenWhole: () => Promise<void>;
  readonly remove: () => void;
}

export const MIN_ZOOM = 5;
export const MAX_ZOOM = 16; // the coast is true to about zoom 13; above that only the sites come apart
