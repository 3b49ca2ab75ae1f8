import { clamp } from "../../../lib/clamp.ts";
import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import {
  fitCamera,
  type Insets,
  type MapCamera,
  type MapSize,
  movedCamera,
} from "../../../layouts/map/base/mercator.ts";
import type { Bounds } from "../../../dataset/schema/dataset.ts";
import { useAtlasStore, useView } from "../../../state/useAtlasState.ts";
import { useIsOnPaper } from "../../../ui/paperLayout.ts";
import { useMediaQuery } from "../../../ui/useMediaQuery.ts";
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

/** Returns how much larger a map is on paper than on the screen, so that it shows all that is to be seen there. */
function useGrowth(size: MapSize, isOnPaper: boolean): number {
  const [onScreen, setOnScreen] = useState(size);
  if (!isOnPaper && onScreen !== size) setOnScreen(size);
  if (!isOnPaper || onScreen.width === 0) return 1;
  return Math.min(size.width / onScreen.width, size.height / onScreen.height);
}

/**
 * Returns the camera that has what is selected in sight, and what a tour's step shows.
 *
 * @param isAsked whether the camera is one that was asked for, not the home view
 */
export type FrameCamera = (camera: MapCamera, isAsked: boolean) => MapCamera;

interface Options {
  readonly engine: MapEngine | null;
  readonly home: Bounds;
  readonly size: MapSize;
  readonly insets: Insets;
  /** What a fitted view leaves free besides, where something lies over the map. */
  readonly room: Insets;
  /** Returns the camera that has what is selected or told in sight; null where the place beside the map is not the map's matter. */
  readonly frame: FrameCamera | null;
  /** Moves the home view out from under a headline. */
  readonly calm: (camera: MapCamera) => MapCamera;
}

/**
 * Returns what moves the camera. The engine owns it while it moves; the store gets it when it has come to rest
 * and tells where to go when the address changes. Without a camera in the store the map shows its home view.
 */
export function useMapCamera({ engine, home, size, insets, room, frame, calm }: Options) {
  const store = useAtlasStore();
  const wanted = useView((view) => view.camera);
  const canMove = useMotionAllowed();
  const homeCamera = useMemo(() => calm(fitCamera(home, size, insets, MAX_ZOOM)), [home, size, insets, calm]);
  const isOnPaper = useIsOnPaper();
  const growth = useGrowth(size, isOnPaper);
  const target = useMemo(
    () => (wanted === null ? homeCamera : { ...wanted, zoom: wanted.zoom + Math.log2(growth) }),
    [wanted, homeCamera, growth],
  );

  /** Where the reader has moved the map while this was selected: there it stays. */
  const moved = useRef<{ camera: MapCamera | null; frame: Options["frame"] } | null>(null);
  const isFramed = useRef(false);
  const wasOnPaper = useRef(false);
  const follow = useEffectEvent((now: MapEngine) => {
    const own = moved.current;
    const isOwn =
      own?.frame === frame &&
      (own.camera === null || wanted === null ? own.camera === wanted : isNear(own.camera, wanted));
    const end = frame === null || isOwn ? target : frame(target, wanted !== null);
    // To paper and back there is no way that somebody sees.
    const isGlide = canMove && !isOnPaper && !wasOnPaper.current && (isFramed.current || end !== target);
    isFramed.current = end !== target;
    wasOnPaper.current = isOnPaper;
    if (!isNear(now.camera(), end)) now.moveTo(end, { durationMs: isGlide ? FLIGHT_MS : 0, byReader: false });
  });
  // oxlint-disable-next-line react/exhaustive-deps -- what is selected, and what lies over the map, may ask for another camera
  useEffect(() => {
    if (engine !== null) follow(engine);
  }, [engine, target, frame]);

  /** What the reader asked to see last and has not moved away from. */
  const shown = useRef<{ bounds: Bounds; maxZoom: number; camera: MapCamera } | null>(null);
  useEffect(() => {
    if (shown.current !== null && (wanted === null || !isNear(wanted, shown.current.camera)))
      shown.current = null;
  }, [wanted]);

  /** Where a flight goes; the next step starts from there, or quick ones would be lost. */
  const heading = useRef<MapCamera | null>(null);

  const moves = useMemo(() => {
    const go = (camera: MapCamera, durationMs: number) => {
      const end = { ...camera, zoom: clamp(MIN_ZOOM, camera.zoom, MAX_ZOOM) };
      const flightMs = canMove ? durationMs : 0;
      engine?.moveTo(end, { durationMs: flightMs, byReader: true });
      heading.current = flightMs > 0 ? end : null; // a flight that was under way has come to rest by now
    };
    const step = (move: Parameters<typeof movedCamera>[2]) => {
      if (engine !== null) go(movedCamera(heading.current ?? engine.camera(), size, move), STEP_MS);
    };
    const fit = (bounds: Bounds, maxZoom = FIT_MAX_ZOOM, durationMs = FLIGHT_MS) => {
      const camera = fitCamera(bounds, size, room, maxZoom);
      shown.current = { bounds, maxZoom, camera };
      go(camera, durationMs);
    };
    return {
      start: target,
      rest: (camera: MapCamera, byReader: boolean) => {
        heading.current = null;
        if (!byReader) return;
        const own = isNear(camera, homeCamera) ? null : camera;
        moved.current = { camera: own, frame };
        store.drag({ camera: own });
      },
      zoom: (dZoom: number) => step({ dZoom }),
      pan: (dx: number, dy: number) => step({ dx, dy }),
      fitHome: () => go(homeCamera, FLIGHT_MS),
      show: (bounds: Bounds) => fit(bounds, MAX_ZOOM),
      fit,
    };
  }, [engine, canMove, target, homeCamera, size, room, frame, store]);

  // It stays in sight when a panel opens beside the map or a tablet is turned.
  const fitAgain = useEffectEvent(() => {
    if (shown.current !== null) moves.fit(shown.current.bounds, shown.current.maxZoom, 0);
  });
  // oxlint-disable-next-line react/exhaustive-deps -- their change is what it waits for
  useEffect(() => fitAgain(), [size, room]);
  return moves;
}
