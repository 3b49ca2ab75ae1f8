import { describe, expect, it } from "vitest";
import { MAP_PARTS } from "../../../tests/fixtures/mapParts.ts";
import { atlas, stageSceneOf } from "../../../tests/fixtures/realMap.ts";
import { stepView } from "../../tours/stepView.ts";
import { contains, holds } from "../geometry/box.ts";
import type { MapCamera, MapSize } from "./base/mercator.ts";
import { layoutMapPicture } from "./picture.ts";
import { stepCamera } from "./stepCamera.ts";

interface Screen extends MapSize {
  readonly at: string;
  readonly type: number;
}

const PROJECTOR: Screen = { at: "1920x1080", width: 1920, height: 838, type: 1.755 };
/** Other shapes of a stage: a laptop, a small projector, a tablet held upright, and the presenter's small picture. */
const OTHERS: readonly Screen[] = [
  { at: "1366x768", width: 1366, height: 593, type: 1.248 },
  { at: "1024x768", width: 1024, height: 592, type: 1.248 },
  { at: "820x1180", width: 820, height: 870, type: 1.333 },
  { at: "next step", width: 1280, height: 602, type: 1 },
];

/** The steps that show some place of the map and select nothing there. */
const STEPS = atlas.dataset.tours.flatMap(({ id: tour, steps }) =>
  steps.flatMap((step) => {
    const { view, year, camera, selection, ...filter } = stepView(step, atlas.lastYear);
    const isOfPlace = view === "map" && camera !== null && selection === null;
    return isOfPlace ? [{ at: `${tour} ${step.id}`, year: year ?? atlas.lastYear, camera, filter }] : [];
  }),
);
const sceneOf = ({ year, filter }: (typeof STEPS)[number], type: number) =>
  stageSceneOf({ year, language: "da", type }, null, filter);

/** The sites that stand whole in the picture with their names, and the streams that lie in it to their last px. */
function wholeIn(step: (typeof STEPS)[number], screen: Screen, cameraOf: (asked: MapCamera) => MapCamera) {
  const scene = sceneOf(step, screen.type);
  const size = { width: screen.width, height: screen.height };
  const box = { x: 0, y: 0, ...size };
  const { picture } = layoutMapPicture(scene, { camera: cameraOf(step.camera), size }, MAP_PARTS, null);
  const sites = [...picture.nodes].filter(
    ([id, { id: mark, kind, x, y, radius }]) =>
      kind === "site" &&
      picture.labels.has(mark) &&
      scene.shown.has(id) &&
      contains(box, { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }),
  );
  const streams = picture.streams.filter(({ points, tip }) => [...points, tip].every((at) => holds(box, at)));
  return { sites: sites.map(([id]) => id), streams: streams.map(({ streamId }) => streamId) };
}

describe("the camera of a step", () => {
  it("is the one asked for on the stage that it is made for", () => {
    expect(STEPS).not.toEqual([]);
    for (const step of STEPS)
      expect(stepCamera(sceneOf(step, PROJECTOR.type), step.camera, PROJECTOR), step.at).toBe(step.camera);
  });

  it.each(OTHERS)("has whole on a stage of $at what it has whole on that one", (screen) => {
    for (const step of STEPS) {
      const made = wholeIn(step, PROJECTOR, (camera) => camera);
      const here = wholeIn(step, screen, (camera) => stepCamera(sceneOf(step, screen.type), camera, screen));
      expect(here.sites, step.at).toEqual(expect.arrayContaining(made.sites));
      expect(here.streams, step.at).toEqual(expect.arrayContaining(made.streams));
    }
  });

  it("leaves what is selected to what frames that", () => {
    const scene = stageSceneOf(
      { year: 1982, language: "da", type: 1.248 },
      { kind: "stream", id: "steam-asnaes-refinery" },
    );
    const camera: MapCamera = { zoom: 13, center: [11.1, 55.668] };
    expect(stepCamera(scene, camera, { width: 1366, height: 593 })).toBe(camera);
  });
});
