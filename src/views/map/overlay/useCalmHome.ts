import { useCallback, useMemo } from "react";
import type { Box } from "../../../layouts/geometry/box.ts";
import { calmCamera, homePoints } from "../../../layouts/map/base/calmCamera.ts";
import type { Insets, MapCamera, MapSize } from "../../../layouts/map/base/mercator.ts";
import type { MapScene } from "../../../layouts/map/base/scene.ts";

const CLEAR_PX = 16; // half a disc and some air, at the size of the desk's type

/** Returns what moves the home view out from under headlines. It goes by the network of all years, and so stands still over them. */
export function useCalmHome(
  { places, pipes, home, type }: MapScene,
  size: MapSize,
  insets: Insets,
  kept: readonly Box[],
): (camera: MapCamera) => MapCamera {
  const points = useMemo(() => homePoints({ places, pipes, home }), [places, pipes, home]);
  return useCallback(
    (camera) => calmCamera(camera, { size, insets, covers: kept, points, clearPx: CLEAR_PX * type }),
    [size, insets, kept, points, type],
  );
}
