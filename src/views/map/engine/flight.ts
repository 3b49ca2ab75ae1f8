import { clamp } from "../../../lib/clamp.ts";
import type { MapCamera } from "../../../layouts/map/base/mercator.ts";

/** Returns what flies a camera from one place to another, fast at first; `show` gets every frame of it. */
export function createFlight(show: (camera: MapCamera) => void) {
  let frame = 0;
  return {
    stop: () => cancelAnimationFrame(frame),
    start: (from: MapCamera, to: MapCamera, durationMs: number, onEnd: () => void) => {
      const began = performance.now();
      const step = (now: number) => {
        const part = clamp(0, (now - began) / durationMs, 1);
        const eased = 1 - (1 - part) ** 3;
        const between = (a: number, b: number) => a + (b - a) * eased;
        show({
          center: [between(from.center[0], to.center[0]), between(from.center[1], to.center[1])],
          zoom: between(from.zoom, to.zoom),
        });
        if (part < 1) frame = requestAnimationFrame(step);
        else onEnd();
      };
      frame = requestAnimationFrame(step);
    },
  };
}
