import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { Bounds } from "../../../dataset/schema/dataset.ts";
import type { MapCamera, MapSize } from "../../../layouts/map/base/mercator.ts";
import type { DetailOutcome, EngineOptions, MapEngine, YieldedGesture } from "./engine.ts";
import { followColours } from "./colours.ts";

export type CreateEngine = (options: EngineOptions) => MapEngine;

interface Options {
  readonly containerRef: RefObject<HTMLElement | null>;
  /** Loads the engine; a new function means another engine. */
  readonly load: () => Promise<CreateEngine>;
  /** False until the box has been laid out. */
  readonly isReady: boolean;
  readonly startCamera: () => MapCamera;
  readonly size: MapSize;
  readonly basemap: readonly string[];
  readonly extent: Bounds | null;
  readonly isCooperative: boolean;
  readonly onMove: (camera: MapCamera) => void;
  readonly onRest: (camera: MapCamera, byReader: boolean) => void;
  readonly onYield: (gesture: YieldedGesture) => void;
  readonly onClickGround: () => void;
  readonly onLost: () => void;
  readonly onBasemap: (isThere: boolean) => void;
  readonly onDetail: (outcome: DetailOutcome) => void;
  readonly onFailed: () => void;
}

/**
 * Returns the running engine, null until it is there. It is made, guarded and removed in one effect, so that
 * mounting twice, leaving while it loads or losing it leaves nothing behind.
 */
export function useMapEngine(options: Options): MapEngine | null {
  const { containerRef, load, isReady, size } = options;
  const [engine, setEngine] = useState<MapEngine | null>(null);
  /** What the owner wants by the time it is asked. */
  const now = useEffectEvent(() => options);

  useEffect(() => {
    if (!isReady || containerRef.current === null) return;
    const container = document.createElement("div");
    container.className = "map__engine";
    containerRef.current.append(container);
    let isGone = false;
    let running: MapEngine | null = null;
    let stopColours: (() => void) | null = null;
    const start = (create: CreateEngine) => {
      if (isGone) return;
      stopColours = followColours((colours) => {
        if (running !== null) {
          running.setColours?.(colours);
          return;
        }
        const made = create({
          container,
          colours,
          camera: now().startCamera(),
          size: now().size,
          basemap: now().basemap,
          extent: now().extent,
          isCooperative: now().isCooperative,
          onMove: (camera) => now().onMove(camera),
          onRest: (camera, byReader) => now().onRest(camera, byReader),
          onYield: (gesture) => now().onYield(gesture),
          onClickGround: () => now().onClickGround(),
          onLost: () => now().onLost(),
          onBasemap: (isThere) => now().onBasemap(isThere),
          onDetail: (outcome) => now().onDetail(outcome),
        });
        running = made;
        now().onMove(made.camera());
        setEngine(made);
      });
    };
    load()
      .then(start)
      .catch(() => {
        if (!isGone) now().onFailed();
      });
    return () => {
      isGone = true;
      stopColours?.();
      running?.remove();
      container.remove();
      setEngine(null);
    };
  }, [containerRef, load, isReady]);

  useEffect(() => engine?.setSize(size), [engine, size]);
  return engine;
}
