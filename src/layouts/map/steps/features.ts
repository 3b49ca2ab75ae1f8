import { crossesBox } from "../../geometry/crossesBox.ts";
import { lineOfFeature, POINT_PX } from "../base/features.ts";
import type { FeatureText, MapScene } from "../base/scene.ts";
import type { PlacedLabel } from "../labels/label.ts";
import type { FrameStep } from "./frame.ts";

export interface FeaturesStep {
  readonly features: readonly FeatureText[];
  /** All names but those of features that are not drawn. */
  readonly labels: ReadonlyMap<string, PlacedLabel>;
}

/**
 * Step 7: which features are drawn: on a stage, where nobody can ask what it is, those that are named. A point on a line goes with its
 * line: a station without its railway is a square beside nothing.
 */
export function featuresStep(
  scene: Pick<MapScene, "stage" | "features">,
  { features: due, projection }: Pick<FrameStep, "features" | "projection">,
  labels: FeaturesStep["labels"],
): FeaturesStep {
  const isNamed = ({ id }: FeatureText) => labels.has(nameOf(id));
  const allowed = due.filter((feature) => scene.stage === null || isNamed(feature));
  const missing = scene.features.filter(
    ({ shape, id }) => shape.form === "line" && !allowed.some((one) => one.id === id),
  );
  const features = allowed.filter((feature) => !missing.some((line) => liesOn(feature, line, projection)));
  const isGone = new Set(due.filter((feature) => !features.includes(feature)).map(({ id }) => nameOf(id)));
  return { features, labels: new Map([...labels].filter(([id]) => !isGone.has(id))) };
}

const nameOf = (id: string) => `feature ${id}`;

/** Whether a line runs through the mark of a point. */
function liesOn({ shape }: FeatureText, line: FeatureText, projection: FrameStep["projection"]): boolean {
  if (shape.form !== "point") return false;
  const { x, y } = projection.project(shape.at);
  const mark = { x: x - POINT_PX, y: y - POINT_PX, width: 2 * POINT_PX, height: 2 * POINT_PX };
  const points = lineOfFeature(line, projection);
  return points.slice(1).some((to, i) => crossesBox(mark, points[i] ?? to, to));
}
