import { MAP_PARTS } from "../../../../tests/fixtures/mapParts.ts";
import { describe, expect, it } from "vitest";
import { type MapOnPage, MAPS, pictureOf, sceneOf } from "../../../../tests/fixtures/realMap.ts";
import { layoutMapPicture } from "../picture.ts";
import type { MapCamera } from "../base/mercator.ts";
import { distanceTo } from "../../geometry/line.ts";
import { DIAMOND } from "../base/nodeEdge.ts";

const HARBOUR: MapCamera = { zoom: 14, center: [11.095, 55.663] };
const NEAR_PX = 32; // of the last bend before a place in the row below the map, at scale 1

const sceneFor = (page: MapOnPage) => sceneOf(2026, "da", page.type);

describe.each(MAPS)("pipes to the row below the map on a page of $page", (page) => {
  const scene = sceneFor(page);

  it("fall to their place at home, without a kink before its mark", () => {
    const { streams, nodes, sizes } = pictureOf(scene, page);
    let rows = 0;
    for (const { streamId, donor, receiver } of scene.streams) {
      const [row, other] = [donor, receiver]
        .map((id) => nodes.get(id)!)
        .filter(({ kind }) => kind === "margin");
      const course = streams.find((one) => one.streamId === streamId);
      if (row === undefined || other !== undefined || course === undefined) continue;
      rows++;
      const line = row === nodes.get(receiver) ? course.points : course.points.toReversed();
      const near = line.filter(({ x, y }) => Math.hypot(x - row.x, y - row.y) < NEAR_PX * sizes.scale);
      near.forEach(({ y }, i) => {
        expect(y, streamId).toBeGreaterThan((near[i - 1] ?? { y: -Infinity }).y - 0.5);
      });
    }
    expect(rows).toBeGreaterThan(10);
  });
});

// On a phone the places of the row stand closer than the pipes to one of them.
const WIDE = MAPS.filter(({ width }) => width > 400);

describe.each(WIDE)("pipes to the row below the map on a wider page, $page", (page) => {
  const scene = sceneFor(page);

  it("keep off other marks of the row in the harbour, where they do not come from below", () => {
    const { picture } = layoutMapPicture(scene, { camera: HARBOUR, size: page }, MAP_PARTS, null);
    const { streams, nodes, sizes, frame } = picture;
    const bottom = frame.inner.y + frame.inner.height;
    const marks = [...nodes.values()].filter(({ kind }) => kind === "margin");
    for (const { streamId, donor, receiver } of scene.streams) {
      const { points, tip } = streams.find((one) => one.streamId === streamId)!;
      for (const mark of marks) {
        // What runs along the lower edge of the view passes behind its marks.
        if (points.some(({ y }) => y > bottom - mark.radius)) continue;
        if ([donor, receiver].some((id) => nodes.get(id) === mark)) continue;
        const line = [...points, tip];
        const away = Math.min(...line.slice(1).map((to, i) => distanceTo([line[i]!, to], mark)));
        const reach = (mark.radius * DIAMOND) / Math.SQRT2 + sizes.strokePx / 2;
        expect(away, `${streamId} over ${mark.id}`).toBeGreaterThan(reach - 2);
      }
    }
  });
});
