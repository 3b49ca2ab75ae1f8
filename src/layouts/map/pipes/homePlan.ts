import type { Dataset } from "../../../dataset/schema/dataset.ts";
import { layoutMapFrame } from "../frame.ts";
import { fanOffsets, homeWidthPx, layoutMapNodes, mapMeasures, type MapPlace } from "../nodes.ts";
import type { StreamEnds } from "./streams.ts";
import { fitCamera, projectionOf } from "../mercator.ts";
import { offViewWishes } from "../labels/offViewNames.ts";
import { drawPipes, type PipePicture } from "./drawPipes.ts";
import type { PipeView } from "./pipeFrame.ts";
import { type OffPipes, offPipes } from "./offPipes.ts";
import { type PipePlan, planPipes } from "./planPipes.ts";

const REFERENCE = { width: 1000, height: 860 }; // any usual size will do: ways and orders hardly depend on it
const MAX_ZOOM = 16;

/** A plan, and what draws it: both come beside the map's engine, for nothing is drawn without a plan. */
export interface HomePlan {
  readonly plan: PipePlan;
  readonly draw: (view: PipeView) => PipePicture;
  /** Moves the sites of a fan off the pipes that they do not join. */
  readonly offPipes: OffPipes;
  /** Names where pipes leave the view: only a picture with pipes shows less than all. */
  readonly nameWaysOut: typeof offViewWishes;
}

/** Returns the plan of the dataset's pipes, made in a picture of its home view; null without corridors. */
export function homePlan(
  { meta, corridors }: Dataset,
  places: readonly MapPlace[],
  streams: readonly StreamEnds[],
): HomePlan | null {
  const home = meta.map.view;
  const frame = layoutMapFrame(REFERENCE, places.filter(({ marginIndex }) => marginIndex !== null).length);
  const camera = fitCamera(home, REFERENCE, frame.insets, MAX_ZOOM);
  const projection = projectionOf(camera, REFERENCE);
  const measures = mapMeasures(homeWidthPx(home, camera.zoom));
  const offsets = fanOffsets(places, home, camera.zoom, measures);
  const discs = layoutMapNodes({ places, home, projection, frame, measures, offsets });
  const plan = planPipes({ corridors, streams, project: projection.project, discs });
  if (plan === null) return null;
  const draw = (view: PipeView) => drawPipes(plan, view);
  return { plan, draw, offPipes: offPipes(plan), nameWaysOut: offViewWishes };
}
