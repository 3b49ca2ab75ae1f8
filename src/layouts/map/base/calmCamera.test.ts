import { describe, expect, it } from "vitest";
import type { LonLat } from "../../../dataset/schema/common.ts";
import { type Box, grown, holds } from "../../geometry/box.ts";
import { calmCamera, type CalmView, homePoints, homeView } from "./calmCamera.ts";
import { layoutMapFrame } from "./frame.ts";
import { type MapCamera, projectionOf } from "./mercator.ts";

const size = { width: 1000, height: 700 };
const camera: MapCamera = { center: [11.1, 55.66], zoom: 13 };
const { unproject } = projectionOf(camera, size);
const at = (x: number, y: number) => unproject({ x, y });
const network = [at(300, 100), at(350, 420), at(700, 200), at(650, 600)];
const view = (over: Partial<CalmView>): CalmView => ({
  size,
  insets: { top: 20, right: 60, bottom: 80, left: 60 },
  covers: [],
  points: network,
  clearPx: 30,
  ...over,
});
const hiddenIn = (seen: MapCamera, points: readonly LonLat[], covers: readonly Box[]) =>
  points
    .map(projectionOf(seen, size).project)
    .filter((point) => covers.some((box) => holds(grown(box, 29), point)));

describe("a map under a headline", () => {
  it("stands where it stood when nothing is hidden, or nothing lies over it", () => {
    expect(calmCamera(camera, view({}))).toBe(camera);
    const seen = calmCamera(camera, view({ covers: [{ x: 0, y: 500, width: 200, height: 150 }] }));
    expect(projectionOf(seen, size).project(at(10, 10))).toEqual({
      x: expect.closeTo(10),
      y: expect.closeTo(10),
    });
  });

  it("is moved, and no further off, where that is enough", () => {
    const covers = [{ x: 20, y: 20, width: 330, height: 200 }];
    const seen = calmCamera(camera, view({ covers }));
    expect(seen.zoom).toBe(camera.zoom);
    expect(hiddenIn(camera, network, covers)).toHaveLength(1);
    expect(hiddenIn(seen, network, covers)).toEqual([]);
  });

  it("is seen from further off where no move is enough, and has all of the network on it", () => {
    const covers = [{ x: 0, y: 0, width: 1000, height: 300 }];
    const seen = calmCamera(camera, view({ covers }));
    expect(seen.zoom).toBeLessThan(camera.zoom);
    expect(hiddenIn(seen, network, covers)).toEqual([]);
    for (const { x, y } of network.map(projectionOf(seen, size).project)) {
      expect(x).toBeGreaterThan(59);
      expect(x).toBeLessThan(941);
      expect(y).toBeLessThan(621);
    }
  });

  it("stands where it stood when there is no room at all", () => {
    expect(calmCamera(camera, view({ covers: [{ x: 0, y: 0, ...size }] }))).toBe(camera);
  });

  it("goes by sites and junctions of all years within the home view", () => {
    const place = {
      rank: 1,
      errorMeters: null,
      hasCircle: false,
      hasGate: false,
      bearing: null,
      marginIndex: null,
    };
    const points = homePoints({
      home: [11, 55, 12, 56],
      places: [
        { ...place, partnerId: "works", lonLat: [11.5, 55.5], streamCount: 2 },
        { ...place, partnerId: "far", lonLat: [13, 55.5], streamCount: 2 },
        { ...place, partnerId: "idle", lonLat: [11.6, 55.5], streamCount: 0 },
        { ...place, partnerId: "nowhere", lonLat: null, streamCount: 1 },
      ],
      pipes: null,
    });
    expect(points).toEqual([[11.5, 55.5]]);
  });
});

describe("homeView", () => {
  const site = (lonLat: LonLat) =>
    ({ lonLat, streamCount: 1 }) as Parameters<typeof homeView>[0]["places"][number];
  const scene = {
    places: [site([11.08, 55.66]), site([11.12, 55.68])],
    pipes: null,
    home: [11, 55.6, 11.2, 55.7] as const,
    stage: null,
  };
  const boundsOn = (width: number, height: number) =>
    homeView({ ...scene, home: [...scene.home] }, { width, height }, layoutMapFrame({ width, height }, 3))
      .home;

  it("shows on a phone only where the network is, so that names have the room about it", () => {
    expect(boundsOn(390, 518)).toEqual([11.08, 55.66, 11.12, 55.68]);
    expect(boundsOn(844, 296)).toEqual([11.08, 55.66, 11.12, 55.68]);
    expect(boundsOn(1440, 638)).toEqual(scene.home);
  });
});
