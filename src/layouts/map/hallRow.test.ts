import { expect, it } from "vitest";
import { MAP_PARTS } from "../../../tests/fixtures/mapParts.ts";
import { homeCamera, stageSceneOf, yearsOfChange } from "../../../tests/fixtures/realMap.ts";
import { crosses, distanceTo, type Line } from "../geometry/line.ts";
import type { Point } from "../geometry/point.ts";
import { isInRow } from "./base/bays.ts";
import { layoutMapPicture } from "./picture.ts";

/** The pieces of a course. */
const linesOf = (points: readonly Point[]): Line[] => points.slice(1).map((to, i): Line => [points[i]!, to]);

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

it.each(["da", "en"] as const)(
  "pipes from gate to gate of that row, and hairlines to its names, run clear of the trunks to gates at the side, in %s",
  (language) => {
    let [pipes, leaders, least] = [0, 0, Infinity];
    const crossed: string[] = [];
    for (const year of yearsOfChange()) {
      const scene = stageSceneOf({ year, language, type: HALL.type });
      const view = { size: HALL.size, camera: homeCamera(scene, HALL.size), isPatient: true };
      const { nodes, seen, labels, streams } = layoutMapPicture(scene, view, MAP_PARTS, null).picture;
      const ends = new Map(scene.streams.map((one) => [one.streamId, [one.donor, one.receiver]]));
      const drawn = streams.filter(({ streamId }) => scene.visible.has(streamId));
      const endsOf = (streamId: string) => ends.get(streamId)!.map((id) => nodes.get(id)!);
      const aside = drawn.filter(({ streamId }) =>
        endsOf(streamId).some((node) => node.kind === "gate" && !isInRow(node) && node.facing === Math.PI),
      );
      for (const { streamId, points } of drawn) {
        if (!endsOf(streamId).every(isInRow)) continue;
        pipes++;
        for (const other of aside)
          for (const at of points)
            least = Math.min(least, ...linesOf(other.points).map((line) => distanceTo(line, at)));
      }
      for (const [id, node] of nodes) {
        const leader = labels.get(node.id)?.leader ?? null;
        if (!seen.has(id) || !isInRow(node) || leader === null) continue;
        leaders++;
        if (aside.some(({ points }) => linesOf(points).some((line) => crosses(line, leader))))
          crossed.push(`${id} in ${year}`);
      }
    }
    // Before gates at the side kept clear of the row it was 18.
    expect(crossed.length).toBeLessThanOrEqual(1);
    expect(least).toBeGreaterThan(24);
    expect([pipes > 5, leaders > 5]).toEqual([true, true]);
  },
  120_000,
);
