import type { Polygon } from "geojson";
import { geoArea, geoPath } from "d3-geo";
import { expect, it } from "vitest";
import { closeProjection, EARTH_KM, outlineOf, worldProjection } from "./projection.ts";

const size = { width: 660, height: 300 };
const square = (lon: number, lat: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [lon, lat],
      [lon, lat + 1],
      [lon + 1, lat + 1],
      [lon + 1, lat],
      [lon, lat],
    ],
  ],
});

it("has home's meridian in the middle, and all of the earth but its far south inside", () => {
  const project = worldProjection([11, 55], size);
  expect(project([11, 55])?.[0]).toBeCloseTo(330, 1);
  for (const [lon, lat] of [
    [-168.9, 0],
    [190.9, 0],
    [11, 83],
    [-122.7, 45.5],
  ] as const) {
    const [x = NaN, y = NaN] = project([lon, lat]) ?? [];
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(660);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(300);
  }
});

it("keeps areas to scale, on the world and close by", () => {
  for (const project of [
    worldProjection([11, 55], size),
    closeProjection(
      [
        [5, 50],
        [20, 65],
      ],
      size,
    ),
  ]) {
    const path = geoPath(project.clipExtent(null));
    const perArea = [square(10, 52), square(14, 62)].map((one) => path.area(one) / geoArea(one));
    expect((perArea[0] ?? 0) / (perArea[1] ?? 1)).toBeCloseTo(1, 2);
  }
});

it("fits places close by with room for their names", () => {
  const project = closeProjection(
    [
      [8, 54],
      [12, 58],
    ],
    { width: 300, height: 300 },
  );
  for (const place of [
    [8, 54],
    [12, 58],
  ] as const) {
    const [x = NaN, y = NaN] = project([place[0], place[1]]) ?? [];
    expect(Math.min(x, 300 - x, y, 300 - y)).toBeGreaterThan(45);
  }
});

it("goes no closer than the coasts are known", () => {
  const project = closeProjection(
    [
      [11, 55],
      [11.01, 55.01],
    ],
    { width: 300, height: 300 },
  );
  const [, north = NaN] = project([11, 56]) ?? [];
  const [, south = NaN] = project([11, 55]) ?? [];
  const km = (EARTH_KM * Math.PI) / 180;
  expect((south - north) / km).toBeCloseTo(300 / 240, 2);
});

it("draws its outline on the globe as a ring through its corners", () => {
  const project = closeProjection(
    [
      [8, 54],
      [12, 58],
    ],
    { width: 300, height: 300 },
  );
  const outline = outlineOf(project, { width: 300, height: 300 });
  const [[x0, y0], [x1, y1]] = geoPath(project.clipExtent(null)).bounds(outline);
  for (const [found, meant] of [
    [x0, 0],
    [y0, 0],
    [x1, 300],
    [y1, 300],
  ] as const)
    expect(found).toBeCloseTo(meant, 1);
});
