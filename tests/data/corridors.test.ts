import { describe, expect, it } from "vitest";
import type { LonLat } from "../../src/dataset/schema/common.ts";
import { homePipes } from "../fixtures/homePipes.ts";
import { isIn, landRings } from "../fixtures/landRings.ts";

const SAMPLES = 60; // along a corridor

const { dataset } = homePipes();
const { nodes, edges } = dataset.corridors;
const places = new Map(
  nodes.map(({ id, partner, lonLat }) => [
    id,
    lonLat ?? dataset.partners.find((p) => p.id === partner)?.sites[0]?.lonLat ?? null,
  ]),
);

describe("the corridors of Kalundborg", () => {
  it("lie on land", () => {
    const land = landRings();
    expect(land.length).toBeGreaterThan(0);
    const wet = edges.filter(({ from, to }) => {
      const [a, b] = [places.get(from), places.get(to)];
      if (a == null || b == null || to === "lake-tisso") return false;
      return Array.from({ length: SAMPLES + 1 }, (_, i) => i / SAMPLES).some((t) => {
        const point: LonLat = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
        return !land.some((ring) => isIn(ring, point));
      });
    });
    expect(wet.map(({ from, to }) => `${from} – ${to}`)).toEqual([]);
  });

  it("reach every partner in the frame of the map that has a stream", () => {
    const [west, south, east, north] = dataset.meta.map.bounds;
    const active = new Set(dataset.streams.flatMap(({ donor, receiver }) => [donor, receiver]));
    const local = dataset.partners.filter(({ id, sites }) => {
      const lonLat = sites[0]?.lonLat;
      if (lonLat == null || !active.has(id)) return false;
      return lonLat[0] >= west && lonLat[0] <= east && lonLat[1] >= south && lonLat[1] <= north;
    });
    expect(local.length).toBeGreaterThan(10);
    const reached = new Set(edges.flatMap(({ from, to }) => [from, to]));
    const nodeOf = new Map(nodes.map(({ id, partner }) => [partner, id]));
    expect(local.filter(({ id }) => !reached.has(nodeOf.get(id) ?? "")).map(({ id }) => id)).toEqual([]);
  });
});
