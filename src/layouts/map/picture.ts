import { placesOn } from "./labels/labelPlaces.ts";
import { gapTo } from "./labels/labelTicks.ts";
import { layoutMapCourses } from "./pipes/courses.ts";
import { plateOf } from "./extent.ts";
import { featurePath, lineOfFeature, outlineOfFeature } from "./features.ts";
import { type Box, layoutMapFrame, type MapFrame, SCALE_BAR_MAX_PX } from "./frame.ts";
import { featureWishes, figureWishes, geoWishes, townDots } from "./labels/geography.ts";
import { type GridLine, layoutMapGraticule } from "./graticule.ts";
import { type LabelWish, layoutMapLabels, type PlacedLabel, SECOND_RANK } from "./labels/labels.ts";
import { layoutKeyNames, layoutMarginNames, type MarginName } from "./labels/marginNames.ts";
import {
  fanOffsets,
  type FanOffsets,
  homeWidthPx,
  layoutMapNodes,
  mapMeasures,
  type MapMeasures,
  type MapNode,
} from "./nodes.ts";
import { DIAMOND } from "./pipes/ports.ts";
import type { MapScene } from "./scene.ts";
import { layoutMapScale, type MapScale } from "./scale.ts";
import { type MapStream, pointOn } from "./pipes/streams.ts";
import { type MapCamera, type MapSize, type Point, type Projection, projectionOf } from "./mercator.ts";
import { figureOf, siteWishes } from "./labels/siteWishes.ts";

/** All numbers of one frame of the map, in CSS px. */
export interface MapPicture {
  readonly frame: MapFrame;
  readonly measures: MapMeasures;
  /** Disc of each partner. */
  readonly nodes: ReadonlyMap<string, MapNode>;
  /** Partners that are seen: in the chosen year, at this level. */
  readonly seen: ReadonlySet<string>;
  readonly streams: readonly MapStream[];
  /** Placed names, by the id of a disc, of a stream prefixed with "letter ", or of the basemap's with "geo ". */
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  /** Where the dots of towns lie, by the id of the name. */
  readonly dots: ReadonlyMap<string, Point>;
  /** Outlines of drawn features, by id. */
  readonly features: ReadonlyMap<string, string>;
  readonly grid: readonly GridLine[];
  /** Frame of the whole map, null while its end is out of view. */
  readonly plate: Box | null;
  /** Names in the row below the map, by partner. */
  readonly marginNames: ReadonlyMap<string, MarginName>;
  /** Names in that row that found no room on the map, by partner; their number stands on the map. */
  readonly keyNames: ReadonlyMap<string, MarginName>;
  readonly scale: MapScale;
}

/** What one frame may take over from the one before, to be steady and quick. */
export interface MapMemory {
  readonly zoom: number;
  readonly content: MapScene["places"];
  readonly scene: MapScene;
  readonly size: MapSize;
  readonly offsets: FanOffsets;
  /** Where the camera was when names last chose in all orders. */
  readonly searched: MapCamera;
  readonly labelPlaces: ReadonlyMap<string, number>;
  readonly marginNames: ReadonlyMap<string, MarginName>;
  /** Of the largest mark in the row below, when its names were placed. */
  readonly marginReachPx: number;
}

const NEAR_ZOOM = 0.25;
const NEAR_PX = 80;
const LETTER_PX = 18; // across the ring around a letter
const BADGE_STRETCH = 1.8; // of a letter with a count
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
  // The sizes of a stage are those of its map, which fills the screen.
  const type = scene.stage === null ? scene.type : 1;
  const measures = mapMeasures(homeWidthPx(scene.home, camera.zoom), type);
  const inMargin = scene.places.filter((place) => place.marginIndex !== null).length;
  const frame = layoutMapFrame(size, inMargin, scene.type, scene.stage !== null);
  const isKnown = memory !== null && memory.zoom === camera.zoom && memory.content === scene.places;
  const fan = isKnown ? memory.offsets : fanOffsets(scene.places, scene.home, camera.zoom, measures);
  const offsets = isKnown ? fan : (scene.pipes?.offPipes(scene, camera.zoom, type, fan) ?? fan);
  const nodes = layoutMapNodes({ ...scene, projection, frame, measures, offsets });
  const { streams, ...widths } = layoutMapCourses({
    ...scene,
    nodes,
    frame,
    measures,
    project: projection.project,
  });
  const seen = seenPartners(scene, nodes, measures, frame);
  const seenDiscs = [...discs(nodes)].filter(({ partnerIds }) => partnerIds.some((id) => seen.has(id)));
  const dots = townDots(scene, seenDiscs, projection, camera.zoom);
  const grid = layoutMapGraticule(projection, size, scene.type);
  const plate = plateOf(scene.extent, projection, size);
  const features = scene.features.filter(({ minZoom }) => camera.zoom >= minZoom);
  const labelFrame = {
    x: 4,
    y: 4,
    width: size.width - 8,
    // On a stage those in the row below are named above their ports, which lie at the lower edge.
    height: scene.stage === null ? frame.inner.y + frame.inner.height - 16 : size.height - 8,
  };
  const wishes = [
    ...siteWishes(scene, seenDiscs, measures, frame),
    ...(measures.hasLetters ? letterWishes(scene, streams) : []),
    ...featureWishes(features, projection),
    ...geoWishes(scene, dots, projection, camera.zoom),
    ...(scene.stage === null ? figureWishes(grid, frame, plate, scene.type) : []),
    ...(scene.pipes?.nameWaysOut(scene, nodes, streams, seenDiscs, frame, labelFrame) ?? []),
  ];
  // Marks in the row grow with the zoom, and their names keep below them.
  const marginReachPx = Math.round(
    Math.max(0, ...[...nodes.values()].map(({ kind, radius }) => (kind === "margin" ? radius : 0))),
  );
  const marginNames =
    memory !== null &&
    memory.scene === scene &&
    memory.size === size &&
    memory.marginReachPx === marginReachPx
      ? memory.marginNames
      : marginNamesOf(scene, nodes, frame);
  // While the map moves, names are thought over anew only now and then.
  const isNearBefore =
    memory !== null &&
    memory.scene === scene &&
    memory.size === size &&
    isNear(memory.searched, camera.zoom, projection, size);
  const labels = layoutMapLabels({
    wishes,
    obstacles: [frame.controls, frame.tools, frame.scaleBar],
    discs: [...seenDiscs, ...dots.values()],
    streamLines: streams.map(lineOf),
    drawnLines: [
      ...streams.filter(({ streamId }) => scene.visible.has(streamId)).map(lineOf),
      ...features.map((feature) => lineOfFeature(feature, projection)),
    ],
    outlines: features.map((feature) => outlineOfFeature(feature, projection)),
    besidePx: widths.strokePx / 2,
    frame: labelFrame,
    ...(memory === null ? {} : { before: memory.labelPlaces }),
    isNearBefore,
  });
  const keyNames = keyNamesOf(scene, nodes, labels, marginNames, frame);
  return {
    picture: {
      frame,
      measures: { ...measures, ...widths },
      nodes,
      seen,
      streams,
      labels,
      dots: new Map([...dots].filter(([id]) => labels.has(`geo ${id}`))),
      features: new Map(features.map(({ id, shape }) => [id, featurePath(shape, projection)])),
      grid,
      plate,
      marginNames,
      keyNames,
      scale: layoutMapScale(projection.pxPerMeter(camera.center[1]), SCALE_BAR_MAX_PX),
    },
    memory: {
      zoom: camera.zoom,
      content: scene.places,
      scene,
      size,
      marginNames,
      marginReachPx,
      offsets,
      searched: isNearBefore ? memory.searched : camera,
      labelPlaces: new Map([...labels].map(([id, { place }]) => [id, place])),
    },
  };
}

function isNear(
  camera: MapCamera,
  zoom: number,
  { project }: Projection,
  { width, height }: MapSize,
): boolean {
  const { x, y } = project(camera.center);
  return Math.abs(camera.zoom - zoom) < NEAR_ZOOM && Math.hypot(x - width / 2, y - height / 2) < NEAR_PX;
}

/** Members without a stream are a quiet mark, only where the map is closest, and not under a button. */
function seenPartners(
  { shown, quiet }: MapScene,
  nodes: ReadonlyMap<string, MapNode>,
  { level }: MapMeasures,
  { controls, tools, scaleBar }: MapFrame,
): ReadonlySet<string> {
  const isHarbour = level === "harbour";
  const isUnder = (node: MapNode) => [controls, tools, scaleBar].some((part) => gapTo(part, node) < 0);
  const isQuiet = (id: string) => {
    const node = nodes.get(id);
    return isHarbour && quiet.has(id) && node?.kind === "site" && !isUnder(node);
  };
  return new Set([...nodes.keys()].filter((id) => shown.has(id) || isQuiet(id)));
}

function marginNamesOf(
  { shown, siteTexts, type }: MapScene,
  nodes: ReadonlyMap<string, MapNode>,
  { size, inner }: MapFrame,
): ReadonlyMap<string, MarginName> {
  const wishes = [...nodes].flatMap(([id, node]) => {
    const text = siteTexts.get(id);
    if (node.kind !== "margin" || !shown.has(id) || text === undefined) return [];
    const { namePx, wrappedPx } = text;
    return [{ id, port: { x: node.x, y: node.y }, reachPx: node.radius * DIAMOND, namePx, wrappedPx }];
  });
  return layoutMarginNames(wishes, size.width, size.height - inner.y - inner.height, type);
}

/** Also takes the figures from the map for which the row has no room. */
function keyNamesOf(
  { siteTexts, type, chosen }: MapScene,
  nodes: ReadonlyMap<string, MapNode>,
  labels: Map<string, PlacedLabel>,
  marginNames: ReadonlyMap<string, MarginName>,
  { size, inner, hasStrip }: MapFrame,
): ReadonlyMap<string, MarginName> {
  const wishes = [...nodes].flatMap(([id, node]) => {
    const rowPx = labels.has(figureOf(node)) ? siteTexts.get(id)?.rowPx : undefined;
    return rowPx === undefined
      ? []
      : [{ id, namePx: rowPx, turn: id === chosen ? 0 : node.kind === "gate" ? 1 : 2 }];
  });
  wishes.sort((a, b) => a.turn - b.turn);
  const top = inner.y + inner.height;
  const strip = { x: 0, y: top, width: size.width, height: hasStrip ? size.height - top : 0 };
  const names = layoutKeyNames(wishes, [...marginNames.values()], strip, type);
  for (const { id } of wishes) {
    const node = nodes.get(id);
    if (node !== undefined && !names.has(id)) labels.delete(figureOf(node));
  }
  return names;
}

/** A stream with its arrowhead. */
const lineOf = ({ points, tip }: MapStream): readonly Point[] => [...points, tip];

/** The discs, each once. */
const discs = (nodes: ReadonlyMap<string, MapNode>) =>
  new Map([...nodes.values()].map((node) => [node.id, node])).values();

function letterWishes(scene: MapScene, streams: readonly MapStream[]): LabelWish[] {
  const letterPx = LETTER_PX * scene.type;
  return streams.flatMap((stream): LabelWish[] => {
    const count = scene.lettered.get(stream.streamId);
    if (count === undefined || stream.lengthPx < LETTER_FROM_PX) return [];
    const box = { width: count === 1 ? letterPx : letterPx * BADGE_STRETCH, height: letterPx };
    const places = LETTER_SHIFTS.flatMap((shift) =>
      placesOn(pointOn(stream, Math.max(0.15, Math.min(0.85, stream.letterAt + shift))), box, [0]),
    );
    const id = `letter ${stream.streamId}`;
    return [{ id, rank: SECOND_RANK, ...box, places, isOnLine: true }];
  });
}
