import { describe, expect, it } from "vitest";
import { homeCamera, stageSceneOf } from "../../../tests/fixtures/realMap.ts";
import { crossesBox } from "../geometry/crossesBox.ts";
import { type Box, contains, overlaps } from "../geometry/box.ts";
import type { MapCamera } from "./base/mercator.ts";
import { framedCamera, freeRooms } from "./framing.ts";
import { layoutMapPicture } from "./picture.ts";
import { MAP_PARTS } from "../../../tests/fixtures/mapParts.ts";

const size = { width: 1920, height: 760 };
const CARD: Box = { x: 24, y: 290, width: 610, height: 400 };

/** One stream of each family, and one that leaves by a gate at the upper edge. */
const STREAMS = [
  "steam-asnaes-novo-nordisk",
  "surface-water-tisso-refinery",
  "gypsum-asnaes-gyproc",
  "fly-ash-asnaes-cement",
];

const sceneOfStream = (id: string) =>
  stageSceneOf({ year: 2010, language: "en", type: 2 }, { kind: "stream", id });

describe("framedCamera", () => {
  it.each(STREAMS)("leaves the picture as it is where %s lies beside the card", (id) => {
    const scene = sceneOfStream(id);
    const camera = homeCamera(scene, size);
    expect(framedCamera(scene, MAP_PARTS, { camera, size, covers: [CARD] })).toBe(camera);
  });

  it.each(STREAMS)("has all of %s in sight where the card would lie upon it, home and from far off", (id) => {
    const scene = sceneOfStream(id);
    const home = homeCamera(scene, size);
    const wide: Box = { x: 0, y: 0, width: 1000, height: 760 };
    for (const camera of [home, { ...home, zoom: home.zoom - 2 }] satisfies MapCamera[]) {
      const view = { camera, size, covers: [wide] };
      const framed = framedCamera(scene, MAP_PARTS, view);
      expect(framed.zoom).toBeLessThanOrEqual(camera.zoom);
      const { picture } = layoutMapPicture(scene, { ...view, camera: framed }, MAP_PARTS, null);
      const { points, tip } = picture.streams.find(({ streamId }) => streamId === id)!;
      const line = [...points, tip];
      expect(line.length).toBeGreaterThan(1);
      expect(line.filter((to, i) => crossesBox(wide, line[i - 1] ?? to, to))).toEqual([]);
      const names = [...picture.labels.values()];
      expect(names.filter((name) => name.curve === null && overlaps(name, wide))).toEqual([]);
    }
  });
});

describe("framedCamera, below a headline on the map itself", () => {
  const HEADLINE: Box = { x: 24, y: 90, width: 650, height: 210 };
  const tall = { width: 1080, height: 1520 };
  /** Of the loop: what is lit lies beside the headline, the pipe to the town would end below it. */
  const camera: MapCamera = { zoom: 13.6, center: [11.096, 55.663] };
  const scene = stageSceneOf(
    { year: 1993, language: "en", type: 2 },
    { kind: "stream", id: "gypsum-asnaes-gyproc" },
  );
  const underIt = (from: MapCamera) => {
    const { picture } = layoutMapPicture(
      scene,
      { camera: from, size: tall, covers: [HEADLINE] },
      MAP_PARTS,
      null,
    );
    return picture.streams
      .filter(({ streamId }) => scene.visible.has(streamId))
      .filter(({ points, tip }) =>
        [...points, tip].some((to, i, line) => crossesBox(HEADLINE, line[i - 1] ?? to, to)),
      )
      .map(({ streamId }) => streamId);
  };

  it("has no pipe under the words, of whatever stream", () => {
    const view = { camera, size: tall, covers: [HEADLINE] };
    expect(underIt(framedCamera(scene, MAP_PARTS, view))).not.toEqual([]);
    expect(underIt(framedCamera(scene, MAP_PARTS, { ...view, words: [HEADLINE] }))).toEqual([]);
  });

  it("leaves the picture as it is where only a card lies over what is not lit", () => {
    const view = { camera, size: tall, covers: [HEADLINE], words: [] };
    expect(framedCamera(scene, MAP_PARTS, view)).toBe(camera);
  });
});

describe("freeRooms", () => {
  it("returns the largest boxes on which nothing lies, within the picture", () => {
    const rooms = freeRooms(size, [CARD]);
    expect(rooms[0]).toEqual({ x: 634, y: 0, width: 1286, height: 760 });
    for (const room of rooms) {
      expect(overlaps(room, CARD)).toBe(false);
      expect(contains({ x: 0, y: 0, ...size }, room)).toBe(true);
    }
  });
});

describe("framedCamera, close to what it is about", () => {
  const tall = { width: 1080, height: 1480 };
  const scene = stageSceneOf(
    { year: 2018, language: "en", type: 2 },
    { kind: "stream", id: "cooling-water-refinery-asnaes" },
  );
  const cutAt = (camera: MapCamera) => {
    const { picture } = layoutMapPicture(scene, { camera, size: tall }, MAP_PARTS, null);
    return [...picture.nodes].filter(([id, { facing, x, radius }]) => {
      const [left, right] = [x - radius, x + radius];
      return (
        picture.seen.has(id) &&
        facing === null &&
        ((left < 0 && right > 0) || (left < tall.width && right > tall.width))
      );
    });
  };

  it("has no disc cut by the edge of the picture, which the camera asked for would cut", () => {
    const cameras = Array.from({ length: 12 }, (_, i): MapCamera => ({
      zoom: 13.8,
      center: [11.087 + i * 0.001, 55.659],
    }));
    expect(cameras.flatMap(cutAt)).not.toEqual([]);
    const framed = cameras.map((camera) =>
      framedCamera(scene, MAP_PARTS, { camera, size: tall, covers: [] }),
    );
    expect(framed.flatMap(cutAt)).toEqual([]);
  });
});
