import { describe, expect, it } from "vitest";
import { MAP_PARTS } from "../../../tests/fixtures/mapParts.ts";
import { homeCamera, stageSceneOf } from "../../../tests/fixtures/realMap.ts";
import { calmCamera, homePoints, homeView } from "./base/calmCamera.ts";
import { formOf, layoutMapFrame, marginCountOf } from "./base/frame.ts";
import { fitCamera, type MapCamera } from "./base/mercator.ts";
import type { GroupedScene } from "./composeScene.ts";
import { layoutMapPicture } from "./picture.ts";

const BUTTONS = { x: 1846, y: 8, width: 58, height: 231 };
const HEADLINE = [
  { x: 24, y: 32, width: 300, height: 39 },
  { x: 24, y: 87, width: 160, height: 136 },
  { x: 24, y: 248, width: 590, height: 90 },
];
/** The boxes that the map has in halls and on stages, with what lies over it. */
const HALLS = [
  { what: "hall", width: 1920, height: 759, type: 2.00475, covers: [BUTTONS, ...HEADLINE], most: 1 },
  { what: "stage", width: 1920, height: 834, type: 1.755, covers: [], most: 0 },
  {
    what: "tall hall",
    width: 1080,
    height: 1504,
    type: 2.00475,
    covers: [{ x: 0, y: 0, width: 802, height: 256 }],
    most: 3,
  },
  {
    what: "map above the ledger of a tall hall",
    width: 1080,
    height: 870,
    type: 2.00475,
    covers: [{ x: 0, y: 0, width: 545, height: 260 }],
    most: 8,
  },
];

/** In a tall hall the home view keeps clear of the headline. */
function cameraIn({ width, height, type, covers }: (typeof HALLS)[number], scene: GroupedScene): MapCamera {
  const size = { width, height };
  if (width > 1080) return homeCamera(scene, size);
  const { home, insets } = homeView(
    scene,
    size,
    layoutMapFrame(size, marginCountOf(scene), type, formOf(scene)),
  );
  const points = homePoints(scene);
  return calmCamera(fitCamera(home, size, insets, 16), { size, insets, covers, points, clearPx: 16 * type });
}

describe.each(HALLS)("the map in a hall that is asked for all: $what", (hall) => {
  it.each([
    [2018, "en"],
    [2025, "da"],
    [2025, "en"],
  ] as const)(
    "names every mark of %i in %s; what has no room is not drawn, and is counted",
    (year, language) => {
      const { type, covers, most, width, height } = hall;
      const scene = stageSceneOf({ year, language, type, shown: "all" });
      const view = { size: { width, height }, covers, camera: cameraIn(hall, scene), isPatient: true };
      const { nodes, seen, labels, streams, noRoom } = layoutMapPicture(scene, view, MAP_PARTS, null).picture;
      expect([...seen].filter((id) => !labels.has(nodes.get(id)!.id))).toEqual([]);
      expect(seen.size).toBeGreaterThan(25);
      const drawn = new Set(streams.map(({ streamId }) => streamId));
      const gone = [...scene.visible].filter((id) => !drawn.has(id));
      expect(noRoom.toSorted()).toEqual(gone.toSorted());
      expect(gone.length).toBeLessThanOrEqual(most);
      // A partner of many streams that run is never among them.
      const { asked } = scene.stage!;
      const lost = [...scene.shown].filter((id) => nodes.has(id) && !seen.has(id) && !asked.has(id));
      const countOf = (id: string) =>
        scene.streams.filter(
          ({ streamId, donor, receiver }) => scene.visible.has(streamId) && (donor === id || receiver === id),
        ).length;
      expect(lost.filter((id) => countOf(id) > 2)).toEqual([]);
    },
    60_000,
  );
});

it("counts nothing as without room in a hall that draws what runs", () => {
  const scene = stageSceneOf({ year: 2025, language: "da", type: 2 });
  const size = { width: 1920, height: 759 };
  const { picture } = layoutMapPicture(scene, { size, camera: homeCamera(scene, size) }, MAP_PARTS, null);
  expect([scene.stage?.asked.size, picture.noRoom]).toEqual([0, []]);
});
