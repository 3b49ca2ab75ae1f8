import { feature } from "topojson-client";
import type { GeometryObject, Topology } from "topojson-specification";
import type { GeoPermissibleObjects } from "d3-geo";

/** The land of the earth, as geometry on the globe. */
export type Land = GeoPermissibleObjects;

/** Coasts as `world-atlas` ships them: `land-110m.json` and its closer sisters. */
export type CoastFile = Topology<{ land: GeometryObject }>;

/** Returns the land of a file of coasts. */
export const landOf = (coasts: CoastFile): Land => feature(coasts, coasts.objects.land);
