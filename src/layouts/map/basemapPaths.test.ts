import { describe, expect, it } from "vitest";
import { basemapPaths } from "./basemapPaths.ts";

const project = ([lon, lat]: readonly [number, number]) => ({ x: lon * 10, y: -lat * 10 });
const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];
const feature = (kind: string, geometry: unknown) => ({ type: "Feature", properties: { kind }, geometry });
const file = (...features: unknown[]) => ({ type: "FeatureCollection", features });

describe("basemapPaths", () => {
  it("draws land and lakes, detailed and wide alike", () => {
    const polygon = { type: "Polygon", coordinates: [ring] };
    const paths = basemapPaths(file(feature("land-wide", polygon), feature("lake", polygon)), project);
    expect(paths.map(({ kind }) => kind)).toEqual(["land", "lake"]);
    expect(paths[0]!.d).toBe("M0.00 0.00L10.00 0.00L10.00 -10.00L0.00 0.00Z");
  });

  it("keeps every part of a shape of several", () => {
    const geometry = { type: "MultiPolygon", coordinates: [[ring, ring], [ring]] };
    expect(basemapPaths(file(feature("land", geometry)), project)[0]!.d.match(/M/g)).toHaveLength(3);
  });

  it("leaves out what is broken instead of failing", () => {
    const broken = [
      null,
      "text",
      file(null, feature("land", null), feature("land", { type: "Polygon", coordinates: "none" })),
      file(feature("land", { type: "Polygon", coordinates: [[["a", 1], [2]]] })),
      file(feature("land", { type: "Point", coordinates: [1, 2] })),
    ];
    for (const one of broken) expect(basemapPaths(one, project)).toEqual([]);
  });
});
