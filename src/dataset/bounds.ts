import type { LonLat } from "./schema/common.ts";
import type { Bounds } from "./schema/dataset.ts";

/** Returns whether a place lies within bounds, or on their edge. */
export const isWithin = ([lon, lat]: LonLat, [west, south, east, north]: Bounds): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;
