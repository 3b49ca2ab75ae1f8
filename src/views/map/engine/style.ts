import type { FilterSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
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

/** Returns the name of the source of a basemap file, by its place in the list. */
export const sourceId = (i: number): string => `land-${i}`;
/** Returns the layers of a source that draw its shores as sharp lines. */
export const shoreLayers = (source: string): readonly string[] => [`coast-${source}`, `shore-${source}`];
const EMPTY = { type: "FeatureCollection" as const, features: [] };

/**
 * Returns a style that needs nothing but the basemap files, whose sources are filled when they come: no glyphs, no sprite, no
 * tiles.
 * Outlines of all land come first, then all land, then lakes: no line shows where two files meet.
 */
export function mapStyle(
  files: number,
  colours: MapColours,
): { style: StyleSpecification; paints: PaintChange[] } {
  const paints: PaintChange[] = [];
  const layers: LayerSpecification[] = [
    { id: "sea", type: "background", paint: { "background-color": colours.sea } },
  ];
  paints.push({ layer: "sea", property: "background-color", colour: "sea" });
  const sources = Array.from({ length: files }, (_, i) => sourceId(i));

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
      sources: Object.fromEntries(sources.map((id) => [id, { type: "geojson", data: EMPTY }])),
      layers,
    },
    paints,
  };
}
