import type { Box } from "../geometry/box.ts";
import type { Point } from "../geometry/point.ts";
import { bayPath } from "./base/bays.ts";
import { featurePath } from "./base/features.ts";
import type { MapFrame } from "./base/frame.ts";
import type { GridLine } from "./base/graticule.ts";
import type { MarkSizes } from "./base/markSizes.ts";
import type { MapNode } from "./base/nodes.ts";
import type { PipePlan } from "./base/pipePlan.ts";
import type { MapScale } from "./base/scale.ts";
import type { MapScene } from "./base/scene.ts";
import type { MapStream } from "./base/streamCourse.ts";
import type { CorridorParts } from "./steps/corridorParts.ts";
import type { PlacedLabel } from "./labels/label.ts";
import type { Made } from "./base/reuse.ts";
import { coursesStep } from "./steps/courses.ts";
import { featuresStep } from "./steps/features.ts";
import { frameStep, type MapViewport } from "./steps/frame.ts";
import { type MarginNames, rowStep } from "./steps/row.ts";
import { labelRequests } from "./steps/labelRequests.ts";
import { chosenBy, type LabelsMemory, labelsStep } from "./steps/labels.ts";
import { type NodesMemory, nodesStep } from "./steps/nodes.ts";
import { seenStep } from "./steps/seen.ts";

/** All numbers of one frame of the map, in CSS px. */
export interface MapPicture {
  readonly frame: MapFrame;
  readonly sizes: MarkSizes;
  /** Disc of each partner. */
  readonly nodes: ReadonlyMap<string, MapNode>;
  /** Partners that are seen: in the chosen year. */
  readonly seen: ReadonlySet<string>;
  readonly streams: readonly MapStream[];
  /** Placed names, by the id of a disc, of a stream prefixed with "letter ", or of the basemap's with "geo ". */
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  /** Where the dots of towns lie, by the id of the name. */
  readonly dots: ReadonlyMap<string, Point>;
  /** Where the edge of the picture comes in around gates, as the `d` of an SVG path. */
  readonly bays: string;
  /** Outlines of drawn features, by id. */
  readonly features: ReadonlyMap<string, string>;
  readonly grid: readonly GridLine[];
  /** Frame of the whole map, null while its end is out of view. */
  readonly plate: Box | null;
  /** Names in the row below the map, by partner. */
  readonly marginNames: MarginNames;
  readonly scale: MapScale;
  /** Whether the camera stands far off: a stage then draws only the streams that it is about. */
  readonly isFar: boolean;
  /** What a stage leaves out of the year's streams: all others than what it is about, or those of them that lead elsewhere. */
  readonly leavesOut: "others" | "elsewhere" | null;
  /** Streams that a stage asked for all has no room for: whom they lead to would have no name. */
  readonly noRoom: readonly string[];
}

/** What one frame may take over from the one before, to be steady and quick. */
export interface MapMemory {
  readonly nodes: NodesMemory;
  /** On which lanes streams run while something is selected. */
  readonly plan: Made<PipePlan | null>;
  readonly labels: LabelsMemory;
  readonly marginNames: Made<MarginNames>;
}

/**
 * Returns where everything stands for a camera, and what to remember for the next frame.
 *
 * @param parts what draws corridors; null until it has come, and then streams are plain curves
 */
export function layoutMapPicture(
  scene: MapScene,
  view: MapViewport,
  parts: CorridorParts | null,
  memory: MapMemory | null,
): { picture: MapPicture; memory: MapMemory } {
  const frame = frameStep(scene, view);
  const nodes = nodesStep(scene, view, frame, parts, memory?.nodes);
  const courses = coursesStep(scene, frame, nodes, parts, memory?.plan);
  const here = { frame: frame.frame, nodes: nodes.nodes };
  const row = rowStep(scene, view.size, here, memory?.marginNames);
  const requests = labelRequests({ scene, view, parts, row: row.value }, frame, nodes, courses);
  const { labels: placed, memory: labelsMemory } = labelsStep(
    { scene, view, requests },
    frame,
    nodes,
    courses,
    memory?.labels,
  );
  const { features, labels } = featuresStep(scene, frame, placed);
  const { streams, strokePx, gapPx } = courses;
  const seen = seenStep({ scene, frame: frame.frame, streams }, nodes, labels);
  return {
    picture: {
      frame: frame.frame,
      sizes: { ...frame.sizes, strokePx, gapPx },
      nodes: nodes.nodes,
      seen: seen.partners,
      streams: seen.streams,
      labels,
      dots: new Map([...nodes.dots].filter(([id]) => labels.has(`geo ${id}`))),
      bays: bayPath(
        nodes.seenDiscs.filter(({ partnerIds }) => partnerIds.some((id) => seen.partners.has(id))),
        view.size,
      ),
      features: new Map(features.map(({ id, shape }) => [id, featurePath(shape, frame.projection)])),
      grid: frame.grid,
      plate: frame.plate,
      marginNames: row.value,
      scale: frame.scale,
      isFar: frame.isFar,
      noRoom: seen.noRoom,
      leavesOut: nodes.leftOut.size === 0 ? null : frame.isFar ? "others" : "elsewhere",
    },
    memory: {
      nodes: nodes.memory,
      plan: courses.memory,
      labels: { ...labelsMemory, chosen: chosenBy(placed) },
      marginNames: row,
    },
  };
}
