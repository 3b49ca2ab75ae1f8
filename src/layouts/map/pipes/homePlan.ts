import type { Dataset } from "../../../dataset/schema/dataset.ts";
import { layoutMapFrame } from "../base/frame.ts";
import { fanOffsets, layoutMapNodes } from "../base/nodes.ts";
import { fitCamera, projectionOf } from "../base/mercator.ts";
import { lanePlan } from "./lanePlan.ts";
import { planPipes } from "./planPipes.ts";
import type { StreamEnds } from "../base/streamCourse.ts";
import { homeWidthPx, markSizes } from "../base/markSizes.ts";
import type { MapPlace } from "../base/scene.ts";
import type { PipePlan } from "../base/pipePlan.ts";

const REFERENCE = { width: 1000, height: 860 }; // any usual size will do: ways and orders hardly depend on it
const MAX_ZOOM = 16;

/** Returns the plan of the dataset's trunks, a lane for each family, made in a picture of its home view; null without corridors. */
export function homePlan(
  { meta, corridors, streams: own }: Dataset,
  places: readonly MapPlace[],
  streams: readonly StreamEnds[],
): PipePlan | null {
  const home = meta.map.view;
  const frame = layoutMapFrame(REFERENCE, places.filter(({ marginIndex }) => marginIndex !== null).length);
  const camera = fitCamera(home, REFERENCE, frame.insets, MAX_ZOOM);
  const projection = projectionOf(camera, REFERENCE);
  const sizes = markSizes(homeWidthPx(home, camera.zoom));
  const offsets = fanOffsets(places, home, camera.zoom, sizes);
  const discs = layoutMapNodes({ places, home, projection, frame, sizes, offsets });
  const plan = planPipes({ corridors, streams, project: projection.project, discs });
  const families = new Map(own.map(({ id, family }) => [id, family]));
  return plan === null ? null : lanePlan(plan, (id) => families.get(id) ?? id);
}
