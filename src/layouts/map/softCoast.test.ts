import { describe, expect, it } from "vitest";
import { softCoast } from "./softCoast.ts";

const fileOf = (...rings: number[][][]) => ({
  type: "FeatureCollection",
  features: rings.map((ring) => ({
    type: "Feature",
    properties: { kind: "land" },
    geometry: { type: "Polygon", coordinates: [ring] },
  })),
});
const ringsOf = (file: unknown) =>
  (file as ReturnType<typeof fileOf>).features.map(({ geometry }) => geometry.coordinates[0]!);

/** The end of the file all around, and a small square island within. */
const END = [
  [11, 55],
  [12, 55],
  [12, 56],
  [11, 56],
  [11, 55],
];
const ISLAND = [
  [11.5, 55.5],
  [11.504, 55.5],
  [11.504, 55.502],
  [11.5, 55.502],
  [11.5, 55.5],
];

describe("a soft coast", () => {
  it("has each corner cut once, and stays closed", () => {
    const [, island] = ringsOf(softCoast(fileOf(END, ISLAND)));
    expect(island).toHaveLength(9);
    expect(island![0]).toEqual(island!.at(-1));
    expect(island![1]![0]).toBeCloseTo(11.501, 6); // a quarter of 250 m
    for (const corner of ISLAND) expect(island).not.toContainEqual(corner);
  });

  it("moves no corner by more than the coast is true, and none where the file ends", () => {
    const far = ISLAND.map(([x = 0, y = 0]) => [11.5 + (x - 11.5) * 20, 55.5 + (y - 55.5) * 20]);
    const [end, island] = ringsOf(softCoast(fileOf(END, far)));
    expect(end).toEqual(END);
    expect((island![1]![0]! - 11.5) * 63_000).toBeGreaterThan(140);
    expect((island![1]![0]! - 11.5) * 63_000).toBeLessThan(160);
  });

  it("leaves alone what is no map", () => {
    for (const odd of [null, 3, "x", { features: [{ geometry: null }] }, { features: "none" }])
      expect(softCoast(odd)).toEqual(odd);
  });
});
