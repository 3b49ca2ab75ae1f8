import { isWithin } from "../bounds.ts";
import type { LonLat } from "../schema/common.ts";
import type { Bounds, Dataset } from "../schema/dataset.ts";
import { LIMITS } from "../schema/limits.ts";
import type { MapShape } from "../schema/mapFeature.ts";
import { type Path, type Report } from "./report.ts";

/** Reports frames and stops of the map that have their west right of their east, or next to no extent. */
export function checkMapFrame({ meta }: Dataset, report: Report): void {
  const { view, bounds, extent, stops } = meta.map;
  const check = (frame: Bounds | null, path: Path) => {
    if (frame === null) return;
    const [west, south, east, north] = frame;
    const found = frame.join(", ");
    const { least } = LIMITS.frameDegrees;
    if (west >= east || south >= north) report("bounds-order", path, { found });
    else if (east - west < least || north - south < least)
      report("bounds-size", path, { found, least: String(least) });
  };
  check(view, ["meta", "map", "view"]);
  check(bounds, ["meta", "map", "bounds"]);
  check(extent, ["meta", "map", "extent"]);
  const ids = new Set<string>();
  stops.forEach((stop, i) => {
    if (ids.has(stop.id)) report("duplicate-id", ["meta", "map", "stops", i, "id"], { id: stop.id });
    ids.add(stop.id);
    check(stop.bounds, ["meta", "map", "stops", i, "bounds"]);
  });
}

/** Reports drawn features that lie outside the map. */
export function checkMapFeatures({ mapFeatures, meta }: Dataset, report: Report): void {
  const { extent } = meta.map;
  if (extent === null) return;
  mapFeatures.forEach(({ shape }, i) => {
    const path: Path = ["mapFeatures", i];
    for (const lonLat of pointsOf(shape))
      if (!isWithin(lonLat, extent))
        report("outside-bounds", [...path, "shape"], { found: lonLat.join(", "), bounds: extent.join(", ") });
  });
}

function pointsOf(shape: MapShape): readonly LonLat[] {
  if (shape.form === "circle") return [shape.center];
  return shape.form === "point" ? [shape.at] : shape.points;
}
