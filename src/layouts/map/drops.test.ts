import { describe, expect, it } from "vitest";
import { pictureOf, sceneOf, selectedSceneOf } from "../../../tests/fixtures/realMap.ts";
import { gapTo } from "../geometry/disc.ts";
import type { GroupedScene } from "./composeScene.ts";
import { dropCovers, dropsOn, type DropCovers } from "./drops.ts";
import { type DrawnStream, layoutTrunks } from "./trunks.ts";

const SIZES = [
  { page: "beside what is told, at 1920x1080", width: 1003, height: 818 },
  { page: "at 1440x900", width: 1440, height: 638 },
];
const NOTHING: DropCovers = { letters: [], heads: [] };
const WAYS = Array.from({ length: 25 }, (_, i) => 8 * i);

/** Every place that a drop comes to, seen or not. */
function dropsIn(scene: GroupedScene, size: (typeof SIZES)[number]) {
  const picture = pictureOf(scene, size);
  const radius = Math.max(1.5, picture.sizes.strokePx * 0.5);
  const counts = new Map(scene.groups.map(({ streamId, streams }) => [streamId, streams.length]));
  const courses = picture.streams.filter(({ streamId }) => counts.has(streamId));
  const drops = (covers: DropCovers) =>
    courses.flatMap((course) => WAYS.flatMap((px) => dropsOn(course, px, radius, covers)));
  const drawn = new Map(
    scene.groups.map(({ streamId, family, streams }): [string, DrawnStream] => [
      streamId,
      { family, kind: "pipe", count: streams.length },
    ]),
  );
  const heads = layoutTrunks(picture.streams, drawn, picture.sizes.strokePx).flatMap((one) => one.heads);
  return { picture, radius, all: drops(NOTHING), seen: drops(dropCovers(picture, counts)), heads };
}

/** Points of an arrowhead: its corners, and its middle. */
function pointsOf({ d }: { readonly d: string }) {
  const [x = 0, y = 0, leftX = 0, leftY = 0, rightX = 0, rightY = 0] = [...d.matchAll(/-?[\d.]+/g)].map(
    Number,
  );
  const corners = [
    { x, y },
    { x: leftX, y: leftY },
    { x: rightX, y: rightY },
  ];
  return [...corners, { x: (x + leftX + rightX) / 3, y: (y + leftY + rightY) / 3 }];
}

describe.each(SIZES)("drops on a map $page", (size) => {
  it("lie on no letter of what is selected", () => {
    const partner = { kind: "partner", id: "kalundborg-forsyning" } as const;
    const scene = selectedSceneOf({ year: 2018, language: "en", type: 1 }, partner);
    const { picture, radius, all, seen } = dropsIn(scene, size);
    const letters = [...picture.labels.values()].filter(({ id }) => id.startsWith("letter "));
    const on = (drops: typeof all) =>
      drops.filter((at) => letters.some((letter) => gapTo(letter, { ...at, radius }) < 1));
    expect(letters.length).toBeGreaterThan(5);
    expect(on(all).length).toBeGreaterThan(10);
    expect(on(seen)).toEqual([]);
    expect(seen.length).toBeGreaterThan(0.7 * all.length);
  });

  it("lie on no arrowhead, of a selection or of a year", () => {
    const partner = { kind: "partner", id: "kalundborg-forsyning" } as const;
    for (const scene of [sceneOf(2018), selectedSceneOf({ year: 2018, language: "en", type: 1 }, partner)]) {
      const { radius, all, seen, heads } = dropsIn(scene, size);
      const on = (drops: typeof all) =>
        drops.filter((drop) =>
          heads.some((head) =>
            pointsOf(head).some((at) => Math.hypot(drop.x - at.x, drop.y - at.y) < radius),
          ),
        );
      expect(on(all).length).toBeGreaterThan(10);
      expect(on(seen)).toEqual([]);
    }
  });
});
