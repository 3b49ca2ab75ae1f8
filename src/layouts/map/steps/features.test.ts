import { describe, expect, it } from "vitest";
import { projectionOf } from "../base/mercator.ts";
import type { FeatureText, MapScene } from "../base/scene.ts";
import type { PlacedLabel } from "../labels/label.ts";
import { featuresStep } from "./features.ts";

const feature = (id: string, shape: FeatureText["shape"]): FeatureText => ({
  id,
  shape,
  minZoom: 9,
  rank: 5,
  width: 80,
  height: 16,
  wrapped: null,
});
const RAILWAY = feature("railway", {
  form: "line",
  points: [
    [11, 55],
    [11.1, 55.02],
    [11.3, 55],
  ],
});
const ON_IT = feature("station", { form: "point", at: [11.1, 55.02] });
const BESIDE_IT = feature("quay", { form: "point", at: [11.1, 55.06] });
const LABEL: Omit<PlacedLabel, "id"> = {
  x: 0,
  y: 0,
  width: 80,
  height: 16,
  align: "center",
  hasSecond: false,
  isWrapped: false,
  isSmall: false,
  leader: null,
  curve: null,
  candidate: 0,
};

/** Ids of the features that are drawn, and of those that keep their names. */
function drawnOf(
  features: readonly FeatureText[],
  named: readonly FeatureText[],
  stage: MapScene["stage"] = { named: new Set(), isSelective: false, asked: new Set() },
) {
  const projection = projectionOf({ center: [11.1, 55.02], zoom: 12 }, { width: 900, height: 600 });
  const labels = new Map(named.map(({ id }) => [`feature ${id}`, { ...LABEL, id: `feature ${id}` }]));
  const step = featuresStep({ stage, features }, { features, projection }, labels);
  return { drawn: step.features.map(({ id }) => id), names: [...step.labels.keys()] };
}

describe("featuresStep", () => {
  it("draws a station on a stage where its railway is named too", () => {
    expect(drawnOf([RAILWAY, ON_IT], [RAILWAY, ON_IT]).drawn).toEqual(["railway", "station"]);
    expect(drawnOf([RAILWAY, ON_IT], [RAILWAY]).drawn).toEqual(["railway"]);
  });

  it("takes a station and its name away with a railway that is not drawn", () => {
    expect(drawnOf([RAILWAY, ON_IT, BESIDE_IT], [ON_IT, BESIDE_IT])).toEqual({
      drawn: ["quay"],
      names: ["feature quay"],
    });
  });

  it("keeps a station where the dataset has no railway", () => {
    expect(drawnOf([ON_IT], [ON_IT]).drawn).toEqual(["station"]);
  });

  it("draws all of them at a desk, where there is room to look for names", () => {
    expect(drawnOf([RAILWAY, ON_IT], [], null).drawn).toEqual(["railway", "station"]);
  });
});
