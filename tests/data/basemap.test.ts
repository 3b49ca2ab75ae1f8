import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { MapLabelSchema } from "../../src/dataset/schema/dataset.ts";

const PointSchema = v.tuple([v.number(), v.number()]);
const BasemapSchema = v.object({
  bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  features: v.array(
    v.object({
      properties: v.object({
        kind: v.picklist(["land", "lake", "land-wide", "lake-wide"]),
        name: v.optional(v.string()),
        src: v.optional(v.literal("drawn")),
      }),
      geometry: v.object({ coordinates: v.tuple([v.array(PointSchema)]) }),
    }),
  ),
});
type Point = v.InferOutput<typeof PointSchema>;

const read = (name: string) =>
  readFileSync(new URL(`../../data/kalundborg/map/${name}`, import.meta.url), "utf8");
const detailText = read("basemap.geojson");
const wideText = read("basemap-wide.geojson");
const detail = v.parse(BasemapSchema, JSON.parse(detailText));
const wide = v.parse(BasemapSchema, JSON.parse(wideText));
const { labels } = v.parse(v.object({ labels: v.array(MapLabelSchema) }), JSON.parse(read("labels.json")));

const shapes = [...detail.features, ...wide.features].map(({ properties, geometry }) => ({
  ...properties,
  ring: geometry.coordinates[0],
}));

function contains(ring: readonly Point[], [x, y]: readonly [number, number]): boolean {
  let inside = false;
  ring.forEach(([bx, by], i) => {
    const [ax, ay] = ring[i - 1] ?? [bx, by];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

const onLake = (point: readonly [number, number]) =>
  shapes.some(({ kind, ring }) => kind.startsWith("lake") && contains(ring, point));
const onLand = (point: readonly [number, number]) =>
  !onLake(point) && shapes.some(({ kind, ring }) => kind.startsWith("land") && contains(ring, point));

// The wide outline is a few hundred metres coarse, and a town at a quay may lie just off it.
const spotsAround = (point: readonly [number, number]) =>
  [0, 0.004, -0.004].flatMap((east) =>
    [0, 0.003, -0.003].map((up) => [point[0] + east, point[1] + up] as const),
  );

describe("the basemap", () => {
  it("stays small enough to load at a venue", () => {
    const bytes = gzipSync(detailText).length + gzipSync(wideText).length;
    expect(bytes).toBeLessThan(60_000);
  });

  it("has closed rings with an area only", () => {
    for (const { ring } of shapes) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  it.each([
    ["Kalundborg station", [11.08901, 55.6778], true],
    ["Asnæs power station", [11.08089, 55.66153], true],
    ["the refinery", [11.09703, 55.65424], true],
    ["Aalborg Portland", [9.97249, 57.06234], true],
    ["the fjord off the harbour", [11.085, 55.672], false],
    ["the fjord between Gisseløre and Asnæs", [11.05, 55.672], false],
    ["Saltbæk Vig", [11.18, 55.72], false],
    ["Tissø", [11.298, 55.576], false],
    ["the Sound", [12.7, 55.85], false],
  ] as const)("tells land from water at %s", (_place, point, isLand) => {
    expect(onLand(point)).toBe(isLand);
  });

  it("keeps the quays of the harbour straight: the pier heads of the source and nothing between them", () => {
    const [west, south, east, north] = [11.0885, 55.6665, 11.1036, 55.6763];
    const quays = shapes
      .flatMap(({ ring }) => ring)
      .filter(([x, y]) => x > west && x < east && y > south && y < north);
    expect(quays).toHaveLength(10);
  });

  it("closes Saltbæk Vig off from the sea with a shape that says it is drawn", () => {
    const drawn = shapes.filter(({ src }) => src === "drawn");
    expect(drawn.map(({ name }) => name)).toEqual(["Saltbæk Vig barrier"]);
    expect(drawn.some(({ ring }) => contains(ring, [11.157, 55.7516]))).toBe(true);
  });

  it("joins the wide outline to the detailed one without a gap or a second coast", () => {
    const [west, south, east, north] = detail.bbox;
    const centre = [(west + east) / 2, (south + north) / 2] as const;
    const wideRings = wide.features.map(({ geometry }) => geometry.coordinates[0]);
    expect(wideRings.some((ring) => contains(ring, centre))).toBe(false);
    const latitudes = Array.from({ length: 91 }, (_, i) => south + 0.01 * (i + 1));
    const gaps = latitudes.filter(
      (lat) => onLand([east + 0.012, lat]) && onLand([east - 0.012, lat]) && !onLand([east, lat]),
    );
    expect(gaps).toEqual([]);
  });
});

describe("the place names", () => {
  it("have an identity of their own and a range of zooms", () => {
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
    for (const { minZoom, maxZoom } of labels) expect(minZoom).toBeLessThan(maxZoom);
  });

  it("give Kalundborg its published point", () => {
    expect(labels.find(({ id }) => id === "kalundborg")?.lonLat).toEqual([11.085, 55.68139]);
  });

  it.each(labels.map((label) => [label.name.da, label] as const))(
    "put %s where it belongs",
    (_name, label) => {
      const [west, south, east, north] = wide.bbox;
      const [lon, lat] = label.lonLat;
      expect(lon > west && lon < east && lat > south && lat < north).toBe(true);
      const isWater = label.kind === "water" || label.kind === "lake";
      const onItsSide = isWater ? !onLand(label.lonLat) : spotsAround(label.lonLat).some(onLand);
      expect(onItsSide).toBe(true);
    },
  );

  it.each(["kalundborg-fjord", "jammerland-bay", "sejero-bay", "great-belt", "kattegat"])(
    "put the sea name %s on the sea, not on a lake",
    (id) => {
      const label = labels.find((candidate) => candidate.id === id);
      expect(label && onLake(label.lonLat)).toBe(false);
    },
  );
});
