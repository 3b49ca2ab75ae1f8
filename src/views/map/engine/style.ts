import type {
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from "maplibre-gl";
import { COAST_SHADE, HALO_FADE } from "./coastHalo.ts";
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
const EMPTY = { type: "FeatureCollection" as const, features: [] };

/**
 * Returns a style that needs nothing but the basemap files, whose sources are filled when they come: no glyphs, no sprite, no
 * tiles.
 * The shade around all land comes first, then all land, then lakes: it shows nowhere where two files meet.
 */
export function mapStyle(
  files: number,
  colours: MapColours,
): { style: StyleSpecification; paints: readonly PaintChange[] } {
  const sources = Array.from({ length: files }, (_, i) => sourceId(i));
  const paints = [SEA, ...[shadePaint, landPaint, lakePaint].flatMap((of) => sources.map(of))];
  return {
    style: {
      version: 8,
      sources: Object.fromEntries(sources.map((id) => [id, { type: "geojson", data: EMPTY }])),
      layers: paints.map((paint) => paint.in(colours[paint.colour])),
    },
    paints: paints.map(({ layer, property, colour }) => ({ layer, property, colour })),
  };
}

/** A layer in a colour, and which property of it that is. */
interface Paint extends PaintChange {
  readonly in: (colour: string) => LayerSpecification;
}

const SEA: Paint = {
  layer: "sea",
  property: "background-color",
  colour: "sea",
  in: (colour) => ({ id: "sea", type: "background", paint: { "background-color": colour } }),
};

const shadePaint = (source: string): Paint => {
  const { colour, widthPx, opacity } = COAST_SHADE;
  const { from, to } = HALO_FADE;
  const paint: LineLayerSpecification["paint"] = {
    "line-width": widthPx,
    "line-opacity": ["interpolate", ["linear"], ["zoom"], from, opacity, to, 0],
  };
  const layout = { "line-join": "round", "line-cap": "round" } as const;
  const id = `shade-${source}`;
  return {
    layer: id,
    property: "line-color",
    colour,
    in: (value) => ({
      id,
      type: "line",
      source,
      filter: LAND,
      maxzoom: to,
      layout,
      paint: { ...paint, "line-color": value },
    }),
  };
};

const landPaint = (source: string): Paint => fillPaint(`fill-${source}`, "land", { source, filter: LAND });

const lakePaint = (source: string): Paint => fillPaint(`lake-${source}`, "sea", { source, filter: LAKES });

function fillPaint(
  id: string,
  colour: keyof MapColours,
  more: Omit<FillLayerSpecification, "id" | "type">,
): Paint {
  return {
    layer: id,
    property: "fill-color",
    colour,
    in: (value) => ({ id, type: "fill", ...more, paint: { ...more.paint, "fill-color": value } }),
  };
}
