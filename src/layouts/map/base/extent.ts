import { clamp } from "../../../lib/clamp.ts";
import type { Bounds } from "../../../dataset/schema/dataset.ts";
import { fitCamera, type MapCamera, type MapSize, type Projection } from "./mercator.ts";
import type { Box } from "../../geometry/box.ts";

const NO_INSETS = { top: 24, right: 24, bottom: 24, left: 24 };

/** Returns the nearest camera that looks at the map: its middle on it, and no further out than all of it. */
export function boundedCamera(camera: MapCamera, size: MapSize, extent: Bounds | null): MapCamera {
  if (extent === null) return camera;
  const [west, south, east, north] = extent;
  const least = fitCamera(extent, size, NO_INSETS, Infinity).zoom;
  const [lon, lat] = camera.center;
  return {
    center: [clamp(west, lon, east), clamp(south, lat, north)],
    zoom: Math.max(least, camera.zoom),
  };
}

/** Returns the frame of the map on the screen, null where none of it is in view. */
export function plateOf(extent: Bounds | null, projection: Projection, size: MapSize): Box | null {
  if (extent === null) return null;
  const [west, south, east, north] = extent;
  const { x, y } = projection.project([west, north]);
  const end = projection.project([east, south]);
  const isAllInside = x < 0 && y < 0 && end.x > size.width && end.y > size.height;
  return isAllInside ? null : { x, y, width: end.x - x, height: end.y - y };
}
