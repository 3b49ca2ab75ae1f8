import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import type { Bounds } from "../../../dataset/schema/dataset.ts";
import type { MapCamera, MapSize } from "../../../layouts/map/base/mercator.ts";
import type { DetailOutcome, EngineKind, MapEngine, YieldedGesture } from "./engine.ts";
import { runEngines } from "./runEngines.ts";

interface Options {
  readonly containerRef: RefObject<HTMLElement | null>;
  readonly overlay: HTMLElement;
  /** False until the box has been laid out. */
  readonly isReady: boolean;
  readonly startCamera: () => MapCamera;
  readonly size: MapSize;
  readonly basemap: readonly string[];
  readonly extent: Bounds | null;
  readonly isCooperative: boolean;
  readonly wantsWebGL: () => boolean;
  readonly onMove: (camera: MapCamera) => void;
  readonly onRest: (camera: MapCamera, byReader: boolean) => void;
  readonly onYield: (gesture: YieldedGesture) => void;
  readonly onClickGround: () => void;
  readonly onLost: () => void;
  readonly onBasemap: (isThere: boolean) => void;
  readonly onDetail: (outcome: DetailOutcome) => void;
}

interface Drawing {
  readonly engine: MapEngine | null;
  readonly kind: EngineKind;
}

const NOT_YET: Drawing = { engine: null, kind: "svg" };

/**
 * Returns the engine that draws, null until there is one. All are made, guarded and removed in one effect, so that
 * mounting twice, leaving while one loads or losing it leaves nothing behind.
 */
export function useMapEngine(options: Options): Drawing {
  const { containerRef, isReady, size } = options;
  const [drawing, setDrawing] = useState(NOT_YET);
  /** What the owner wants by the time it is asked. */
  const now = useEffectEvent(() => options);

  useEffect(() => {
    const ground = containerRef.current;
    if (!isReady || ground === null) return;
    const { overlay, basemap, extent, isCooperative } = now();
    const end = runEngines({
      ground,
      overlay,
      basemap,
      extent,
      isCooperative,
      startCamera: () => now().startCamera(),
      size: () => now().size,
      wantsWebGL: () => now().wantsWebGL(),
      onEngine: (engine, kind) => setDrawing({ engine, kind }),
      onMove: (camera) => now().onMove(camera),
      onRest: (camera, byReader) => now().onRest(camera, byReader),
      onYield: (gesture) => now().onYield(gesture),
      onClickGround: () => now().onClickGround(),
      onLost: () => now().onLost(),
      onBasemap: (isThere) => now().onBasemap(isThere),
      onDetail: (outcome) => now().onDetail(outcome),
    });
    return () => {
      end();
      setDrawing(NOT_YET);
    };
  }, [containerRef, isReady]);

  const { engine } = drawing;
  useEffect(() => engine?.setSize(size), [engine, size]);
  return drawing;
}
