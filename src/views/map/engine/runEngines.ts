import type { MapCamera, MapSize } from "../../../layouts/map/base/mercator.ts";
import { followColours, type MapColours } from "./colours.ts";
import type { EngineKind, EngineOptions, MapEngine } from "./engine.ts";
import { createSvgEngine } from "./svgEngine.ts";

/** Before WebGL begins, and between two looks whether the map may change hands. */
const PAUSE_MS = 300;

interface Run extends Omit<EngineOptions, "container" | "camera" | "size" | "colours" | "onLost"> {
  /** Where the engines draw. */
  readonly ground: HTMLElement;
  /** What lies above the map; it goes along from one engine to the next. */
  readonly overlay: HTMLElement;
  readonly startCamera: () => MapCamera;
  readonly size: () => MapSize;
  readonly wantsWebGL: () => boolean;
  readonly onEngine: (engine: MapEngine, kind: EngineKind) => void;
  /** WebGL was drawing and can no longer. */
  readonly onLost: () => void;
}

interface Hand {
  readonly engine: MapEngine;
  readonly kind: EngineKind;
  readonly end: () => void;
}

/** Who draws, who is about to, and whether all is over. */
interface Shift {
  drawing: Hand | null;
  coming: Hand | null;
  colours: MapColours;
  isGone: boolean;
}

/**
 * Draws the map as SVG at once, and has WebGL take its place where that is wanted, as soon as it shows the same whole
 * picture; when its graphics are lost, SVG draws again. Returns how to end it all.
 */
export function runEngines(run: Run): () => void {
  const held = watchPointers(run.ground);
  let shift: Shift | null = null;
  const stopColours = followColours((colours) => {
    if (shift === null) {
      shift = { drawing: null, coming: null, colours, isGone: false };
      const begun = shift;
      let isTried = false;
      drawAsSvg(run, shift, () => {
        if (!isTried) void bringWebGL(run, begun, held.isHeld);
        isTried = true;
      });
      return;
    }
    shift.colours = colours;
    for (const hand of [shift.drawing, shift.coming]) hand?.engine.setColours?.(colours);
  });
  return () => {
    stopColours();
    held.end();
    if (shift === null) return;
    shift.isGone = true;
    shift.coming?.end();
    shift.drawing?.end();
  };
}

function drawAsSvg(run: Run, shift: Shift, onWhole: () => void): void {
  const onBasemap = (isThere: boolean) => {
    run.onBasemap(isThere);
    if (isThere) onWhole();
  };
  handTo(run, shift, makeHand(run, shift, "svg", createSvgEngine, { onLost: () => {}, onBasemap }));
}

async function bringWebGL(run: Run, shift: Shift, isHeld: () => boolean): Promise<void> {
  await pause(); // first of all the map is seen
  if (shift.isGone || !run.wantsWebGL()) return;
  try {
    const { createMapLibreEngine } = await import("./maplibreEngine.ts");
    if (shift.isGone) return;
    await new Promise<void>((resolve, reject) => {
      const hand = makeHand(run, shift, "webgl", createMapLibreEngine, {
        onBasemap: (isThere) => {
          if (isThere) resolve();
        },
        onLost: () => {
          if (shift.drawing === hand) {
            drawAsSvg(run, shift, () => {});
            run.onLost();
          } else reject(new Error("WebGL has been lost"));
        },
      });
      shift.coming = hand;
    });
    const next = await caughtUp(run, shift, isHeld);
    if (next === null) return;
    shift.coming = null;
    handTo(run, shift, next);
  } catch {
    // What is on screen is the whole map already.
    shift.coming?.end();
    shift.coming = null;
  }
}

/** Returns the engine that is coming once it shows what is on screen, whole, and nobody holds the map. */
async function caughtUp(run: Run, shift: Shift, isHeld: () => boolean): Promise<Hand | null> {
  for (;;) {
    const { coming, drawing, isGone } = shift;
    if (isGone || coming === null || drawing === null) return null;
    const camera = drawing.engine.camera();
    coming.engine.setSize(run.size());
    coming.engine.moveTo(camera, { durationMs: 0, byReader: false });
    await coming.engine.whenWhole();
    if (!shift.isGone && !isHeld() && isSame(camera, drawing.engine.camera())) return coming;
    await pause();
  }
}

function handTo(run: Run, shift: Shift, next: Hand): void {
  const last = shift.drawing;
  shift.drawing = next;
  moveAlong(run.overlay, next.engine.surface);
  last?.end();
  run.onMove(next.engine.camera());
  run.onEngine(next.engine, next.kind);
}

type Events = Pick<EngineOptions, "onLost" | "onBasemap">;

function makeHand(
  run: Run,
  shift: Shift,
  kind: EngineKind,
  create: (options: EngineOptions) => MapEngine,
  events: Events,
): Hand {
  const container = document.createElement("div");
  container.className = "map__engine";
  run.ground.prepend(container); // under the one that is seen
  // Until it draws, what it does is nobody's business.
  const ifDrawing =
    <Args extends unknown[]>(tell: (...args: Args) => void) =>
    (...args: Args) => {
      if (shift.drawing === null || shift.drawing.kind === kind) tell(...args);
    };
  const engine = create({
    ...run,
    container,
    colours: shift.colours,
    camera: shift.drawing?.engine.camera() ?? run.startCamera(),
    size: run.size(),
    onMove: ifDrawing(run.onMove),
    onRest: ifDrawing(run.onRest),
    onYield: ifDrawing(run.onYield),
    onClickGround: ifDrawing(run.onClickGround),
    onDetail: ifDrawing(run.onDetail),
    ...events,
  });
  const end = () => {
    engine.remove();
    container.remove();
  };
  return { engine, kind, end };
}

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

const isSame = (a: MapCamera, b: MapCamera) =>
  a.zoom === b.zoom && a.center[0] === b.center[0] && a.center[1] === b.center[1];

/** Moves what lies above the map to where gestures on it are heard; what had the focus keeps it. */
function moveAlong(overlay: HTMLElement, surface: HTMLElement): void {
  const focused = overlay.contains(document.activeElement) ? document.activeElement : null;
  surface.append(overlay);
  if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.focus({ preventScroll: true });
}

/** Knows whether a finger or a mouse button is down on the map. */
function watchPointers(ground: HTMLElement) {
  const ending = new AbortController();
  const down = new Set<number>();
  const options = { capture: true, signal: ending.signal };
  ground.addEventListener("pointerdown", ({ pointerId }) => down.add(pointerId), options);
  for (const type of ["pointerup", "pointercancel"] as const)
    window.addEventListener(type, ({ pointerId }) => down.delete(pointerId), options);
  return { isHeld: () => down.size > 0, end: () => ending.abort() };
}
