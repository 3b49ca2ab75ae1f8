import type { ProblemCode } from "./problem.ts";
import type { LonLat } from "./schema/common.ts";
import type { Bounds, Dataset } from "./schema/dataset.ts";
import type { MapShape } from "./schema/mapFeature.ts";

type Path = readonly (string | number)[];
type Report = (code: ProblemCode, path: Path, params?: Record<string, string>) => void;

/** Reports frames and stops of the map that have their west right of their east. */
export function checkMapFrame({ meta }: Dataset, report: Report): void {
  const { view, bounds, extent, stops } = meta.map;
  const check = (frame: Bounds | null, path: Path) => {
    if (frame === null) return;
    const [west, south, east, north] = frame;
    if (west >= east || south >= north) report("bounds-order", path, { found: frame.join(", ") });
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

/** Reports drawn features that lie outside the map, or end before they begin. */
export function checkMapFeatures({ mapFeatures, meta }: Dataset, report: Report): void {
  const { extent } = meta.map;
  mapFeatures.forEach(({ shape, from, to }, i) => {
    const path: Path = ["mapFeatures", i];
    if (from.year !== null && to?.year != null && to.year < from.year)
      report("end-before-start", [...path, "to"], { from: String(from.year), to: String(to.year) });
    if (extent === null) return;
    for (const lonLat of pointsOf(shape))
      if (!isInside(lonLat, extent))
        report("outside-bounds", [...path, "shape"], { found: lonLat.join(", "), bounds: extent.join(", ") });
  });
}

function pointsOf(shape: MapShape): readonly LonLat[] {
  if (shape.form === "circle") return [shape.center];
  return shape.form === "point" ? [shape.at] : shape.points;
}

const isInside = ([lon, lat]: LonLat, [west, south, east, north]: Bounds) =>
  lon >= west && lon <= east && lat >= south && lat <= north;
