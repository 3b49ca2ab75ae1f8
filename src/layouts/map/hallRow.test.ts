import { expect, it } from "vitest";
import { MAP_PARTS } from "../../../tests/fixtures/mapParts.ts";
import { homeCamera, stageSceneOf, yearsOfChange } from "../../../tests/fixtures/realMap.ts";
import { isInRow } from "./base/bays.ts";
import { layoutMapPicture } from "./picture.ts";

/** A wide hall of 1920 × 1080. */
const HALL = { size: { width: 1920, height: 780 }, type: 2 };

it.each(["da", "en"] as const)(
  "names in the row of a wide hall stand on one line in all years, whatever the size of their marks, in %s",
  (language) => {
    const lines = new Set<number>();
    let [under, all] = [0, 0];
    for (const year of yearsOfChange()) {
      const scene = stageSceneOf({ year, language, type: HALL.type });
      const view = { size: HALL.size, camera: homeCamera(scene, HALL.size) };
      const { nodes, seen, labels } = layoutMapPicture(scene, view, MAP_PARTS, null).picture;
      for (const [id, node] of nodes) {
        const label = labels.get(node.id);
        if (!seen.has(id) || !isInRow(node) || label === undefined) continue;
        all++;
        if (label.leader !== null || label.x > node.x || label.x + label.width < node.x) continue;
        under++;
        lines.add(label.y);
      }
    }
    expect(lines.size).toBe(1);
    expect(under / all).toBeGreaterThan(0.8);
  },
  60_000,
);
