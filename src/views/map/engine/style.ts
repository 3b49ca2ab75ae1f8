import type { GeoJSON } from "geojson";
import type {
  FilterSpecification,
  GeoJSONSourceSpecification,
  LayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { carriedFile } from "../../../ui/pageFile.ts";
import { COAST_RINGS, HALO_FADE } from "./coastHalo.ts";
import type { MapColours } from "./colours.ts";

const LAKES: FilterSpecification = ["==", ["slice", ["get", "kind"], 0, 4], "lake"];
const LAND: FilterSpecification = ["!=", ["slice", ["get", "kind"], 0, 4], "lake"];

/** Colours of a layer as paint properties, by layer id; the same list makes the style and follows the theme. */
export interface PaintChange {
  readonly layer: string;
  readonly property: "background-color" | "fill-color" | "line-color";
  readonly colour: keyof MapColours;
}

const sourceId = (i: number) => `land-${i}`;

/**
 * Returns a style that needs nothing but the basemap files: no glyphs, no sprite, no tiles.
 * Outlines of all land come first, then all land, then lakes: no line shows where two files meet.
 */
export function mapStyle(
  basemap: readonly string[],
  colours: MapColours,
): { style: StyleSpecification; paints: PaintChange[] } {
  const paints: PaintChange[] = [];
  const layers: LayerSpecification[] = [
    { id: "sea", type: "background", paint: { "background-color": colours.sea } },
  ];
  paints.push({ layer: "sea", property: "background-color", colour: "sea" });
  const sources = basemap.map((_, i) => sourceId(i));

  for (const [n, ring] of COAST_RINGS.entries()) {
    for (const source of sources) {
      const id = `halo-${n}-${source}`;
      layers.push({
        id,
        type: "line",
        source,
        filter: LAND,
        maxzoom: HALO_FADE.to,
        layout: { "line-join": "round", "line-cap": "round" },
        paint: {
          "line-color": colours[ring.colour],
          "line-width": ring.widthPx,
          "line-opacity": [
            "interpolate",
            ["linear"],
            ["zoom"],
            HALO_FADE.from,
            ring.opacity,
            HALO_FADE.to,
            0,
          ],
        },
      });
      paints.push({ layer: id, property: "line-color", colour: ring.colour });
    }
  }
  for (const source of sources) {
    const id = `coast-${source}`;
    layers.push({
      id,
      type: "line",
      source,
      filter: LAND,
      layout: { "line-join": "round" },
      paint: { "line-color": colours.coast, "line-width": 2 },
    });
    paints.push({ layer: id, property: "line-color", colour: "coast" });
  }
  for (const source of sources) {
    const id = `fill-${source}`;
    layers.push({ id, type: "fill", source, filter: LAND, paint: { "fill-color": colours.land } });
    paints.push({ layer: id, property: "fill-color", colour: "land" });
  }
  for (const source of sources) {
    const shore = `shore-${source}`;
    const lake = `lake-${source}`;
    layers.push(
      { id: lake, type: "fill", source, filter: LAKES, paint: { "fill-color": colours.sea } },
      { id: shore, type: "line", source, filter: LAKES, paint: { "line-color": colours.coast } },
    );
    paints.push(
      { layer: lake, property: "fill-color", colour: "sea" },
      { layer: shore, property: "line-color", colour: "coast" },
    );
  }
  return {
    style: {
      version: 8,
      sources: Object.fromEntries(
        basemap.map((file, i) => [sourceId(i), { type: "geojson", data: basemapData(file) }]),
      ),
      layers,
    },
    paints,
  };
}

/** Returns a basemap file itself where the page carries it along, else its address. */
function basemapData(file: string): GeoJSONSourceSpecification["data"] {
  const carried = carriedFile(file);
  return carried === null ? new URL(file, document.baseURI).href : (JSON.parse(carried) as GeoJSON);
}
