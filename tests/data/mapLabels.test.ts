import { describe, expect, it } from "vitest";
import type { LonLat } from "../../src/dataset/schema/common.ts";
import { homePipes } from "../fixtures/homePipes.ts";
import { isIn, landRings } from "../fixtures/landRings.ts";

const WINDOW = [10.2, 55.2, 12, 56.12] as const; // of the detailed coast

const { mapLabels, mapFeatures } = homePipes().dataset;
const land = landRings();
const isOnLand = (point: LonLat) => land.some((ring) => isIn(ring, point));
const isInWindow = ([lon, lat]: LonLat) =>
  lon > WINDOW[0] && lat > WINDOW[1] && lon < WINDOW[2] && lat < WINDOW[3];
const pointsOf = (kind: string) =>
  mapLabels
    .filter((label) => label.kind === kind)
    .flatMap(({ id, lonLat, also, course }) => [lonLat, ...also, ...course].map((at) => ({ id, at })))
    .filter(({ at }) => isInWindow(at));

describe("the names on the map of Kalundborg", () => {
  it("of waters lie on water", () => {
    const points = pointsOf("water");
    expect(points.length).toBeGreaterThan(10);
    expect(points.filter(({ at }) => isOnLand(at))).toEqual([]);
  });

  it("of waters are read from left to right where their letters follow a line", () => {
    const courses = mapLabels.filter(({ course }) => course.length > 0);
    expect(courses.map(({ kind }) => kind)).toEqual(courses.map(() => "water"));
    expect(courses.length).toBeGreaterThan(5);
    for (const { id, course } of courses) {
      const lons = course.map(([lon]) => lon);
      expect(lons, id).toEqual(lons.toSorted((a, b) => a - b));
    }
  });

  it("of peninsulas and towns lie on land", () => {
    const points = [...pointsOf("peninsula"), ...pointsOf("town")];
    expect(points.length).toBeGreaterThan(10);
    expect(points.filter(({ at }) => !isOnLand(at))).toEqual([]);
  });
});

describe("the drawn features of Kalundborg", () => {
  const EARTH_M_PER_DEGREE = 111_320;

  /** Corners of an area in metres, and its size in square metres. */
  const measured = (feature: string) => {
    const shape = mapFeatures.find(({ id }) => id === feature)?.shape;
    if (shape?.form !== "area") throw new Error("an area was expected");
    const flat = shape.points.map(([lon, lat]) => [
      lon * EARTH_M_PER_DEGREE * Math.cos((55.662 * Math.PI) / 180),
      lat * EARTH_M_PER_DEGREE,
    ]);
    const doubled = flat.reduce((sum, [x = 0, y = 0], i) => {
      const [nextX = 0, nextY = 0] = flat[(i + 1) % flat.length] ?? [];
      return sum + x * nextY - nextX * y;
    }, 0);
    return { flat, squareMeters: Math.abs(doubled) / 2 };
  };

  it("give the site of Novo Nordisk the area that its reference publishes", () => {
    expect(measured("novo-site").squareMeters / 1_200_000).toBeCloseTo(1, 1);
  });

  it("give Ny Vesthavn the area and the quay that its references publish", () => {
    const { flat, squareMeters } = measured("ny-vesthavn");
    expect(squareMeters / 330_000).toBeCloseTo(1, 1);
    const [[ax = 0, ay = 0] = [], [bx = 0, by = 0] = []] = flat;
    expect(Math.hypot(bx - ax, by - ay) / 500).toBeCloseTo(1, 1);
  });

  it("say in a note how each schematic shape was made", () => {
    expect(mapFeatures.filter(({ schematic, note }) => schematic && note === null)).toEqual([]);
  });
});
