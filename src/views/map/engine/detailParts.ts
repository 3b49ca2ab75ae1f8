import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import { detailLayers } from "./detailLayers.ts";
import { DETAIL_PREFIX } from "./detailPrefix.ts";
import type { MapColours } from "./colours.ts";
import type { PaintChange } from "./style.ts";

/** What is put on the map for more detail; every id begins with {@link DETAIL_PREFIX}. */
export interface DetailParts {
  readonly sources: readonly (readonly [string, SourceSpecification])[];
  readonly layers: readonly LayerSpecification[];
  /** Colours that follow the theme; a style from elsewhere brings its own. */
  readonly paints: readonly PaintChange[];
}

/** Layers that carry no names: those would stand on ours, and would need letters and signs from elsewhere. */
const GROUND_TYPES: ReadonlySet<string> = new Set(["background", "fill", "line", "raster", "hillshade"]);
const ARCHIVE = "pmtiles://";
const PATTERNS = ["fill-pattern", "line-pattern", "background-pattern"];

/** Returns the parts of an archive: where its tiles are, and the atlas's own quiet layers for them. */
export function archiveParts(address: string, page: string, colours: MapColours): DetailParts {
  const id = `${DETAIL_PREFIX}archive`;
  const url = ARCHIVE + new URL(address, page).href;
  return { sources: [[id, { type: "vector", url }]], ...detailLayers(id, colours) };
}

/** Returns the parts of a style from elsewhere: its ground without names and signs. Throws when it is no style. */
export function styleParts(style: unknown, address: string): DetailParts {
  if (!isStyle(style)) throw new Error(`${address} is no MapLibre style`);
  const layers = style.layers.flatMap((layer): LayerSpecification[] => {
    const hasPattern = PATTERNS.some((name) => layer.paint !== undefined && name in layer.paint);
    if (!GROUND_TYPES.has(layer.type) || hasPattern) return [];
    const id = DETAIL_PREFIX + layer.id;
    return "source" in layer && typeof layer.source === "string"
      ? [{ ...layer, id, source: DETAIL_PREFIX + layer.source }]
      : [{ ...layer, id }];
  });
  const used = new Set(layers.flatMap((layer) => ("source" in layer ? [layer.source] : [])));
  const sources = Object.entries(style.sources)
    .map(([id, source]) => [DETAIL_PREFIX + id, absoluteSource(source, address)] as const)
    .filter(([id]) => used.has(id));
  return { sources, layers, paints: [] };
}

/** Returns whether this is a style as far as one can tell without MapLibre, which looks at the rest itself. */
function isStyle(value: unknown): value is StyleSpecification {
  if (typeof value !== "object" || value === null) return false;
  const { version, sources, layers }: { version?: unknown; sources?: unknown; layers?: unknown } = value;
  return (
    version === 8 &&
    typeof sources === "object" &&
    sources !== null &&
    Array.isArray(layers) &&
    layers.every((layer: unknown) => typeof layer === "object" && layer !== null && "type" in layer)
  );
}

/** Returns a source with addresses that hold outside the style's own folder. */
function absoluteSource(source: SourceSpecification, address: string): SourceSpecification {
  const absolute = (url: string) =>
    url.startsWith(ARCHIVE)
      ? ARCHIVE + new URL(url.slice(ARCHIVE.length), address).href
      : new URL(url, address).href.replaceAll("%7B", "{").replaceAll("%7D", "}");
  return {
    ...source,
    ...("url" in source && source.url !== undefined ? { url: absolute(source.url) } : {}),
    ...("tiles" in source && source.tiles !== undefined ? { tiles: source.tiles.map(absolute) } : {}),
  };
}
