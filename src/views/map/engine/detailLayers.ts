import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { MapColours } from "./colours.ts";
import type { PaintChange } from "./style.ts";

const AREAS: ExpressionSpecification = ["match", ["geometry-type"], ["Polygon", "MultiPolygon"], true, false];
const ofKind = (...kinds: string[]): ExpressionSpecification => ["in", ["get", "kind"], ["literal", kinds]];
const BUILT_OPACITY = 0.32;

/**
 * Returns the layers that draw an archive in the Protomaps schema (version 4) as quietly as the atlas draws its own
 * ground: no names and no symbols, since the names of the atlas are laid out against one another.
 */
export function detailLayers(
  source: string,
  colours: MapColours,
): { layers: LayerSpecification[]; paints: PaintChange[] } {
  const layers: LayerSpecification[] = [];
  const paints: PaintChange[] = [];
  const name = (id: string) => `${source}-${id}`;

  const fill = (
    id: string,
    from: string,
    colour: keyof MapColours,
    opacity = 1,
    filter: ExpressionSpecification = AREAS,
  ) => {
    layers.push({
      id: name(id),
      type: "fill",
      source,
      "source-layer": from,
      filter,
      paint: { "fill-color": colours[colour], "fill-opacity": opacity },
    });
    paints.push({ layer: name(id), property: "fill-color", colour });
  };
  /** A line that grows with the zoom: so wide at 12 and so wide at 16. */
  const line = (
    id: string,
    from: string,
    colour: keyof MapColours,
    [at12, at16]: readonly [number, number],
    { filter, dash }: { readonly filter: ExpressionSpecification; readonly dash?: number[] },
  ) => {
    layers.push({
      id: name(id),
      type: "line",
      source,
      "source-layer": from,
      filter,
      layout: { "line-join": "round", "line-cap": dash === undefined ? "round" : "butt" },
      paint: {
        "line-color": colours[colour],
        "line-width": ["interpolate", ["exponential", 1.5], ["zoom"], 12, at12, 16, at16],
        ...(dash === undefined ? {} : { "line-dasharray": dash }),
      },
    });
    paints.push({ layer: name(id), property: "line-color", colour });
  };

  fill("earth", "earth", "land");
  fill("green", "landuse", "green", 0.1, ofKind("park", "forest", "wood", "nature_reserve", "grassland"));
  fill("works", "landuse", "built", 0.1, ofKind("industrial", "railway", "pier"));
  fill("water", "water", "sea");
  line("shore", "water", "coast", [1, 1.2], { filter: AREAS });
  line("streams", "water", "sea", [1, 3], { filter: ["!", AREAS] });
  line("paths", "roads", "road", [0.2, 1.2], { filter: ofKind("path"), dash: [3, 2] });
  line("streets", "roads", "road", [0.5, 7], { filter: ofKind("minor_road", "other") });
  line("roads", "roads", "road", [1.6, 10], { filter: ofKind("major_road", "highway") });
  line("railway", "roads", "coast", [1, 2.4], { filter: ofKind("rail"), dash: [3, 1.2] });
  fill("buildings", "buildings", "built", BUILT_OPACITY);
  return { layers, paints };
}
