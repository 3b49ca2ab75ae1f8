import { type Box, holds } from "../../geometry/box.ts";
import type { Point } from "../../geometry/point.ts";
import { rowOf } from "../base/bays.ts";
import { lineOfFeature, outlineOfFeature } from "../base/features.ts";
import type { MapFrame } from "../base/frame.ts";
import type { MapCamera, MapSize, Projection } from "../base/mercator.ts";
import type { MapScene } from "../base/scene.ts";
import type { MapStream } from "../base/streamCourse.ts";
import type { LabelRequest, PlacedLabel } from "../labels/label.ts";
import { isLittle, placeLabels, wantOf } from "../labels/placeLabels.ts";
import type { CoursesStep } from "./courses.ts";
import type { FrameStep, MapViewport } from "./frame.ts";
import type { NodesStep } from "./nodes.ts";

/** Where names stood in the frame before, and when they last chose in all orders. */
export interface LabelsMemory {
  readonly scene: MapScene;
  readonly size: MapSize;
  readonly hiding: MapFrame["hiding"];
  readonly searched: MapCamera;
  /** Whether a name that matters found no room then. */
  readonly isWanting: boolean;
  /** Whether on a stage a patient search might find what this one has not. */
  readonly isWorthALook: boolean;
  /** Index of the candidate that each name took. */
  readonly chosen: ReadonlyMap<string, number>;
}

/** Streams on one lane lie on one another: a line for each, not for each stream. */
const ofEachLane = (streams: readonly MapStream[]): readonly MapStream[] => [
  ...new Map(streams.map((stream) => [stream.d, stream])).values(),
];

const NEAR_ZOOM = 0.25;
const NEAR_PX = 80;
const WANTING = 0.1; // of both: who misses a name looks again soon

/** Step 6: the names that find room. While the map moves they are thought over anew only now and then. */
export function labelsStep(
  {
    scene,
    view,
    requests: wanted,
  }: { scene: MapScene; view: MapViewport; requests: readonly LabelRequest[] },
  { frame, features, projection, labelFrame }: FrameStep,
  { seenDiscs, dots }: NodesStep,
  { streams, strokePx }: CoursesStep,
  before: LabelsMemory | undefined,
): { readonly labels: ReadonlyMap<string, PlacedLabel>; readonly memory: Omit<LabelsMemory, "chosen"> } {
  // Beside a card it would name nothing, with its hairline going under it.
  const isUnder = ({ disc }: LabelRequest) =>
    disc !== undefined && frame.hiding.some((cover) => holds(cover, disc));
  const requests = wanted.filter((request) => !isUnder(request));
  const { isPatient = false } = view;
  const isNearBefore =
    !isPatient &&
    before?.scene === scene &&
    before.size === view.size &&
    before.hiding === frame.hiding &&
    isNear(before, view, projection);
  const labels = placeLabels({
    requests,
    obstacles: [frame.controls, frame.tools, frame.scaleBar, ...frame.hiding],
    discs: [...seenDiscs, ...dots.values()],
    streamLines: ofEachLane(streams).map(lineOf),
    drawnLines: [
      ...ofEachLane(streams.filter(({ streamId }) => scene.visible.has(streamId))).map(lineOf),
      ...features.map((feature) => lineOfFeature(feature, projection)),
      ...edgesOf(rowOf(seenDiscs, frame.size)),
    ],
    outlines: features.map((feature) => outlineOfFeature(feature, projection)),
    besidePx: strokePx / 2,
    frame: labelFrame,
    ...(before === undefined ? {} : { before: before.chosen }),
    isNearBefore,
    isPatient,
  });
  return {
    labels,
    memory: {
      scene,
      size: view.size,
      hiding: frame.hiding,
      searched: isNearBefore ? before.searched : view.camera,
      isWanting: requests.some(({ id, need = 0 }) => need > 0 && !labels.has(id)),
      isWorthALook:
        scene.stage !== null && !isPatient && isLittle(wantOf(requests, (id) => labels.get(id)?.leader)),
    },
  };
}

/** Returns which candidate each name took. */
export const chosenBy = (labels: ReadonlyMap<string, PlacedLabel>): LabelsMemory["chosen"] =>
  new Map([...labels].map(([id, { candidate }]) => [id, candidate]));

function isNear(
  { searched: { center, zoom }, isWanting }: LabelsMemory,
  { camera, size }: MapViewport,
  { project }: Projection,
): boolean {
  const { x, y } = project(center);
  const movedPx = Math.hypot(x - size.width / 2, y - size.height / 2);
  const part = isWanting ? WANTING : 1;
  return Math.abs(zoom - camera.zoom) < part * NEAR_ZOOM && movedPx < part * NEAR_PX;
}

/** Where a map ends above the row of gates. */
const edgesOf = (row: Box | null): readonly (readonly Point[])[] =>
  row === null ? [] : [[row, { x: row.x + row.width, y: row.y }]];

/** A stream with its arrowhead. */
const lineOf = ({ points, tip }: MapStream): readonly Point[] => [...points, tip];
