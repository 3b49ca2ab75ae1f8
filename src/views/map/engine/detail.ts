import type { addProtocol, Map as MapLibreMap } from "maplibre-gl";
import type { MapDetail } from "../../../state/config.ts";
import { archiveParts, type DetailParts, styleParts } from "./detailParts.ts";
import { DETAIL_PREFIX } from "./detailPrefix.ts";
import type { MapColours } from "./colours.ts";
import type { PaintChange } from "./style.ts";

const PATIENCE_MS = 15_000; // from switching on to a complete picture; then the offline map has to do

/** What the detail needs of its owner, and tells it. */
interface DetailNeeds {
  /** All of it is there; `credit` names whose it is. */
  readonly onShown: (credit: string) => void;
  /** Something of it could not be had; it has been taken off again. */
  readonly onFailed: () => void;
  /** MapLibre's own, handed in so that this code need not name MapLibre. */
  readonly addProtocol: typeof addProtocol;
}

/** More detail on a WebGL map, above the atlas's own ground and below everything else. */
export interface OnMapDetail {
  /** Fetches and shows; null takes it off. */
  readonly set: (detail: MapDetail | null) => void;
  readonly setColours: (colours: MapColours) => void;
}

/** Returns what switches more detail on and off. Before that it fetches nothing, not even its own code. */
export function createMapDetail(
  map: MapLibreMap,
  initial: MapColours,
  { onShown, onFailed, addProtocol: teach }: DetailNeeds,
): OnMapDetail {
  let colours = initial;
  let parts: DetailParts | null = null;
  let request: AbortController | null = null;
  let isAdding = false;

  const takeOff = () => {
    request?.abort();
    request = null;
    if (parts === null) return;
    for (const { id } of parts.layers) if (map.getLayer(id) !== undefined) map.removeLayer(id);
    for (const [id] of parts.sources) if (map.getSource(id) !== undefined) map.removeSource(id);
    parts = null;
  };
  const fail = () => {
    if (request === null) return;
    takeOff();
    onFailed();
  };
  // One missing answer is enough: half a picture would look like the truth.
  map.on("error", (event) => {
    if (isAdding || isOfDetail(event)) fail();
  });
  map.on("remove", () => request?.abort());

  const add = (loaded: DetailParts) => {
    parts = loaded;
    isAdding = true;
    for (const [id, source] of loaded.sources) map.addSource(id, source);
    for (const layer of loaded.layers) map.addLayer(layer);
    isAdding = false;
  };

  return {
    set: (detail) => {
      takeOff();
      if (detail === null) return;
      const mine = new AbortController();
      request = mine;
      const timer = setTimeout(fail, PATIENCE_MS);
      mine.signal.addEventListener("abort", () => clearTimeout(timer));
      // A new reader of archives each time: it would remember a failure as well as a success.
      import("pmtiles")
        .then(({ Protocol }) => teach("pmtiles", new Protocol({ metadata: true }).tile))
        .then(() => load(detail, colours, mine.signal))
        .then(async (loaded) => {
          if (!map.isStyleLoaded()) await map.once("idle");
          if (mine.signal.aborted) return;
          add(loaded);
          await map.once("idle");
          if (mine.signal.aborted) return;
          clearTimeout(timer);
          onShown(creditOf(map, loaded));
        })
        .catch(() => {
          if (!mine.signal.aborted) fail();
        });
    },
    setColours: (next) => {
      colours = next;
      for (const { layer, property, colour } of (parts?.paints ?? []) satisfies readonly PaintChange[])
        map.setPaintProperty(layer, property, colours[colour]);
    },
  };
}

/** Returns whether an event of the map is about the detail and not about the atlas's own ground. */
const isOfDetail = (event: object): boolean =>
  "sourceId" in event && typeof event.sourceId === "string" && event.sourceId.startsWith(DETAIL_PREFIX);

async function load(detail: MapDetail, colours: MapColours, signal: AbortSignal): Promise<DetailParts> {
  if ("pmtiles" in detail) return archiveParts(detail.pmtiles, document.baseURI, colours);
  const address = new URL(detail.style, document.baseURI).href;
  const answer = await fetch(address, { signal });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return styleParts(await answer.json(), address);
}

/** Returns whose the detail is, as text: it comes from elsewhere, so it is never taken as HTML. */
function creditOf(map: MapLibreMap, { sources }: DetailParts): string {
  const credits = sources.map(([id]) => map.getSource(id)?.attribution ?? "").filter((html) => html !== "");
  const texts = credits.map((html) => new DOMParser().parseFromString(html, "text/html").body.textContent);
  return [...new Set(texts)].join(", ");
}
