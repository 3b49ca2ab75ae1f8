import { useEffect, useMemo } from "react";
import { fitCamera, type Insets, type MapCamera, type MapSize, movedCamera } from "../../layouts/mercator.ts";
import type { Bounds } from "../../dataset/schema/dataset.ts";
import { useAtlasStore, useView } from "../../state/useAtlasState.ts";
import { useMediaQuery } from "../../ui/useMediaQuery.ts";
import { MAX_ZOOM, type MapEngine, MIN_ZOOM } from "./engine.ts";

const FLIGHT_MS = 500;
const STEP_MS = 200;
const FIT_MAX_ZOOM = 14.5; // a single site is shown with what lies around it

const isNear = (a: MapCamera, b: MapCamera) =>
  Math.abs(a.zoom - b.zoom) < 0.006 &&
  Math.abs(a.center[0] - b.center[0]) < 2e-5 &&
  Math.abs(a.center[1] - b.center[1]) < 2e-5;

/** Returns whether things may move: as the reader chose, else as the system says. */
export function useMotionAllowed(): boolean {
  const motion = useView((view) => view.motion);
  const isReduced = useMediaQuery("(prefers-reduced-motion: reduce)");
  return motion === "full" || (motion === null && !isReduced);
}

interface Options {
  readonly engine: MapEngine | null;
  readonly home: Bounds;
  readonly size: MapSize;
  readonly insets: Insets;
}

/**
 * Returns what moves the camera. The engine owns it while it moves; the store gets it when it has come to rest
 * and tells where to go when the address changes. Without a camera in the store the map shows its home view.
 */
export function useMapCamera({ engine, home, size, insets }: Options) {
  const store = useAtlasStore();
  const wanted = useView((view) => view.camera);
  const canMove = useMotionAllowed();
  const homeCamera = useMemo(() => fitCamera(home, size, insets, MAX_ZOOM), [home, size, insets]);
  const target = wanted ?? homeCamera;

  useEffect(() => {
    if (engine === null || isNear(engine.camera(), target)) return;
    engine.moveTo(target, { durationMs: 0, byReader: false });
  }, [engine, target]);

  return useMemo(() => {
    const go = (camera: MapCamera, durationMs: number) =>
      engine?.moveTo(
        { ...camera, zoom: Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, camera.zoom)) },
        { durationMs: canMove ? durationMs : 0, byReader: true },
      );
    return {
      start: target,
      rest: (camera: MapCamera, byReader: boolean) => {
        if (byReader) store.drag({ camera: isNear(camera, homeCamera) ? null : camera });
      },
      zoom: (dZoom: number) => {
        if (engine !== null) go(movedCamera(engine.camera(), size, { dZoom }), STEP_MS);
      },
      pan: (dx: number, dy: number) => {
        if (engine !== null) go(movedCamera(engine.camera(), size, { dx, dy }), STEP_MS);
      },
      fitHome: () => go(homeCamera, FLIGHT_MS),
      show: (bounds: Bounds) => go(fitCamera(bounds, size, insets, MAX_ZOOM), FLIGHT_MS),
      fit: (bounds: Bounds) => go(fitCamera(bounds, size, insets, FIT_MAX_ZOOM), FLIGHT_MS),
    };
  }, [engine, canMove, target, homeCamera, size, insets, store]);
}
