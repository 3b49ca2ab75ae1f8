import { describe, expect, it } from "vitest";
import { MAP_PARTS } from "../../../tests/fixtures/mapParts.ts";
import { stageSceneOf, yearsOfChange } from "../../../tests/fixtures/realMap.ts";
import { calmCamera, homePoints, homeView } from "./base/calmCamera.ts";
import { formOf, layoutMapFrame, marginCountOf } from "./base/frame.ts";
import { fitCamera } from "./base/mercator.ts";
import { layoutMapPicture } from "./picture.ts";

/** A tall hall of 1080 × 1920 once somebody has touched it: the map above its ledger. */
const HALL = { size: { width: 1080, height: 793 }, type: 2.00475 };
/** The place of its headline. */
const covers = [{ x: 0, y: 0, width: 545, height: 217 }];

describe("the map of a tall hall", () => {
  it.each(["da", "en"] as const)(
    "names every disc in every year, in %s",
    (language) => {
      let discs = 0;
      for (const year of yearsOfChange()) {
        const scene = stageSceneOf({ year, language, type: HALL.type });
        const division = layoutMapFrame(HALL.size, marginCountOf(scene), HALL.type, formOf(scene));
        const { home, insets } = homeView(scene, HALL.size, division);
        const camera = calmCamera(fitCamera(home, HALL.size, insets, 16), {
          size: HALL.size,
          insets,
          covers,
          points: homePoints(scene),
          clearPx: 16 * HALL.type,
        });
        const view = { size: HALL.size, covers, camera, isPatient: true };
        const { nodes, seen, labels } = layoutMapPicture(scene, view, MAP_PARTS, null).picture;
        const unnamed = [...nodes].filter(([id, disc]) => seen.has(id) && !labels.has(disc.id));
        const ids = unnamed.map(([id]) => id);
        expect(ids, String(year)).toEqual([]);
        discs += seen.size;
      }
      expect(discs).toBeGreaterThan(500);
    },
    60_000,
  );
});
