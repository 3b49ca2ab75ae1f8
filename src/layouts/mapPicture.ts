import type { LonLat } from "../dataset/schema/common.ts";
import type { Bounds, MapLabel } from "../dataset/schema/dataset.ts";
import { layoutMapCourses } from "./mapCourses.ts";
import { layoutMapFrame, type MapFrame } from "./mapFrame.ts";
import {
  type LabelWish,
  layoutMapLabels,
  placesAround,
  type PlacedLabel,
  placesOn,
  SECOND_RANK,
} from "./mapLabels.ts";
import {
  fanOffsets,
  type FanOffsets,
  homeWidthPx,
  layoutMapNodes,
  mapMeasures,
  type MapMeasures,
  type MapNode,
} from "./mapNodes.ts";
import type { MapContent } from "./mapPlaces.ts";
import { layoutMapScale, type MapScale } from "./mapScale.ts";
import { type MapStream, pointOn } from "./mapStreams.ts";
import { type MapCamera, type MapSize, type Point, type Projection, projectionOf } from "./mercator.ts";
import { SCALE_BAR_MAX_PX } from "./mapFrame.ts";

/** Width in px of a partner's name, and of what it makes, as they will be drawn. */
export interface SiteTextSize {
  readonly namePx: number;
  readonly makesPx: number;
}

/** A name of the basemap and the size in which it will be drawn. */
export interface GeoText {
  readonly id: string;
  readonly kind: MapLabel["kind"];
  readonly lonLat: LonLat;
  readonly minZoom: number;
  readonly maxZoom: number;
  readonly rank: number;
  readonly width: number;
  readonly height: number;
}

/** Everything of the picture that does not depend on the camera. */
export interface MapScene extends MapContent {
  readonly home: Bounds;
  /** Partners that are there in the chosen year; the others keep their place but are not seen. */
  readonly shown: ReadonlySet<string>;
  /** Streams that carry the letter of their family in the chosen year. */
  readonly lettered: ReadonlySet<string>;
  readonly siteTexts: ReadonlyMap<string, SiteTextSize>;
  /** Width of the name of the whole place, for where its sites stand as one. */
  readonly groupPx: number;
  readonly geoTexts: readonly GeoText[];
  /** How the map is shown to a hall; null at the desk. */
  readonly stage: MapStage | null;
}

/** On a stage few names stand, in large type, and there is no row below the map. */
export interface MapStage {
  /** Partners that carry their name. */
  readonly named: ReadonlySet<string>;
  /** Size of the type; 1 at the desk. The widths in the scene have it already. */
  readonly type: number;
}

/** All numbers of one frame of the map, in CSS px. */
export interface MapPicture {
  readonly frame: MapFrame;
  readonly measures: MapMeasures;
  /** Disc of each partner. */
  readonly nodes: ReadonlyMap<string, MapNode>;
  readonly streams: readonly MapStream[];
  /** Placed names, by the id of a disc, of a stream prefixed with "letter ", or of the basemap's with "geo ". */
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  /** Where the dots of towns lie, by the id of the name. */
  readonly dots: ReadonlyMap<string, Point>;
  readonly scale: MapScale;
}

/** What one frame may take over from the one before, to be steady and quick. */
export interface MapMemory {
  readonly zoom: number;
  readonly content: MapScene["places"];
  readonly offsets: FanOffsets;
  readonly labelPlaces: ReadonlyMap<string, number>;
}

const NAME_PX = 19; // line height of a site's name
const MAKES_PX = 18; // line height of what it makes
const LINE_SAMPLES = 14; // points on a stream that names avoid
const TOWN_DOT_PX = 3;
const GEO_MOST_ON_LINES = 3; // points on streams under a name of the basemap; the streams are drawn above it
const GEO_SHIFTS_PX = [0, -14, 14, -28, 28];
const TOWN_PLACES = 8; // a town's name stands close by
const LETTER_PX = 18; // across the ring around a letter
const LETTER_FROM_PX = 64; // shorter pipes have no room for a letter
const LETTER_SHIFTS = [0, 0.1, -0.1, 0.2, -0.2]; // along the stream

/** Returns where everything stands for a camera, and what to remember for the next frame. */
export function layoutMapPicture(
  scene: MapScene,
  camera: MapCamera,
  size: MapSize,
  memory: MapMemory | null,
): { picture: MapPicture; memory: MapMemory } {
  const projection = projectionOf(camera, size);
  const measures = mapMeasures(homeWidthPx(scene.home, camera.zoom));
  const inMargin = scene.places.filter((place) => place.marginIndex !== null).length;
  const frame = layoutMapFrame(size, inMargin, scene.stage?.type);
  const isKnown = memory !== null && memory.zoom === camera.zoom && memory.content === scene.places;
  const offsets = isKnown ? memory.offsets : fanOffsets(scene.places, scene.home, camera.zoom, measures);
  const nodes = layoutMapNodes({ ...scene, projection, frame, measures, offsets });
  const { streams, ...widths } = layoutMapCourses({
    ...scene,
    nodes,
    frame,
    measures,
    project: projection.project,
  });
  const dots = townDots(scene, nodes, projection, camera.zoom);
  const wishes = [
    ...siteWishes(scene, nodes, measures),
    ...(measures.hasLetters ? letterWishes(scene, streams) : []),
    ...geoWishes(scene, dots, projection, camera.zoom),
  ];
  const labels = layoutMapLabels({
    wishes,
    obstacles: [frame.controls, frame.scaleBar],
    discs: [...discs(nodes)].filter((node) => isShown(scene, node)),
    linePoints: streams.flatMap((stream) =>
      Array.from({ length: LINE_SAMPLES }, (_, i) => pointOn(stream, (i + 0.5) / LINE_SAMPLES)),
    ),
    // On a stage those in the row below are named above their ports, which lie at the lower edge.
    frame: {
      x: 4,
      y: 4,
      width: size.width - 8,
      height: scene.stage === null ? frame.inner.y + frame.inner.height - 16 : size.height - 8,
    },
    ...(memory === null ? {} : { before: memory.labelPlaces }),
  });
  return {
    picture: {
      frame,
      measures: { ...measures, ...widths },
      nodes,
      streams,
      labels,
      dots: new Map([...dots].filter(([id]) => labels.has(`geo ${id}`))),
      scale: layoutMapScale(projection.pxPerMeter(camera.center[1]), SCALE_BAR_MAX_PX),
    },
    memory: {
      zoom: camera.zoom,
      content: scene.places,
      offsets,
      labelPlaces: new Map([...labels].map(([id, { place }]) => [id, place])),
    },
  };
}

const typeOf = ({ stage }: MapScene) => stage?.type ?? 1;

const isShown = ({ shown }: MapScene, { partnerIds }: MapNode) => partnerIds.some((id) => shown.has(id));

/** The discs, each once. */
const discs = (nodes: ReadonlyMap<string, MapNode>) =>
  new Map([...nodes.values()].map((node) => [node.id, node])).values();

function siteWishes(
  scene: MapScene,
  nodes: ReadonlyMap<string, MapNode>,
  { level }: MapMeasures,
): LabelWish[] {
  const ranks = new Map(scene.places.map(({ partnerId, rank }) => [partnerId, rank]));
  const namePx = NAME_PX * typeOf(scene);
  return [...discs(nodes)].flatMap((node): LabelWish[] => {
    const [first = ""] = node.partnerIds;
    const text = scene.siteTexts.get(first);
    if (node.kind === "margin" || text === undefined || !isShown(scene, node)) return [];
    if (node.kind === "group") {
      const box = { width: scene.groupPx, height: namePx };
      return [{ id: node.id, rank: 0, ...box, places: placesAround(node, node.radius, box), disc: node }];
    }
    if (scene.stage !== null && !scene.stage.named.has(first)) return [];
    const box = { width: text.namePx, height: namePx };
    const hasMakes = level === "harbour" && node.kind === "site" && scene.stage === null;
    return [
      {
        id: node.id,
        // Gates right after the chief partners: what a line leads to off the map is nowhere else to be read.
        rank: node.kind === "gate" ? 1.5 : Math.min(ranks.get(first) ?? 9, SECOND_RANK - 1),
        ...box,
        places: placesAround(node, node.radius, box),
        disc: node,
        ...(hasMakes ? { second: { width: text.makesPx, height: MAKES_PX } } : {}),
      },
    ];
  });
}

function letterWishes(scene: MapScene, streams: readonly MapStream[]): LabelWish[] {
  const letterPx = LETTER_PX * typeOf(scene);
  return streams.flatMap((stream): LabelWish[] => {
    if (!scene.lettered.has(stream.streamId) || stream.lengthPx < LETTER_FROM_PX) return [];
    const box = { width: letterPx, height: letterPx };
    const places = LETTER_SHIFTS.flatMap((shift) =>
      placesOn(pointOn(stream, Math.max(0.15, Math.min(0.85, stream.letterAt + shift))), box, [0]),
    );
    const id = `letter ${stream.streamId}`;
    return [{ id, rank: SECOND_RANK, ...box, places, isOnLine: true }];
  });
}

const TOWNS: readonly MapLabel["kind"][] = ["town", "village"];
const isDue = ({ minZoom, maxZoom }: GeoText, zoom: number) => zoom >= minZoom && zoom <= maxZoom;

/** A town's dot would stand on top of a site that is there: the site says it. */
function townDots(
  scene: MapScene,
  nodes: ReadonlyMap<string, MapNode>,
  { project }: Projection,
  zoom: number,
): Map<string, Point> {
  const all = [...discs(nodes)].filter((node) => node.kind !== "margin" && isShown(scene, node));
  return new Map(
    scene.geoTexts.flatMap((text): [string, Point][] => {
      if (!TOWNS.includes(text.kind) || !isDue(text, zoom)) return [];
      const at = project(text.lonLat);
      const isCovered = all.some(({ x, y, radius }) => Math.hypot(x - at.x, y - at.y) < radius + 12);
      return isCovered ? [] : [[text.id, at]];
    }),
  );
}

function geoWishes(
  scene: MapScene,
  dots: ReadonlyMap<string, Point>,
  { project }: Projection,
  zoom: number,
): LabelWish[] {
  return scene.geoTexts.flatMap((text): LabelWish[] => {
    if (!isDue(text, zoom)) return [];
    const { id, rank, width, height } = text;
    const dot = dots.get(id);
    if (TOWNS.includes(text.kind)) {
      if (dot === undefined) return [];
      const places = placesAround(dot, TOWN_DOT_PX, text).slice(0, TOWN_PLACES);
      return [
        { id: `geo ${id}`, rank: SECOND_RANK + rank, width, height, places, mostOnLines: GEO_MOST_ON_LINES },
      ];
    }
    const places = placesOn(project(text.lonLat), text, GEO_SHIFTS_PX);
    return [
      { id: `geo ${id}`, rank: SECOND_RANK + rank, width, height, places, mostOnLines: GEO_MOST_ON_LINES },
    ];
  });
}
