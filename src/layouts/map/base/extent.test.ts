import { describe, expect, it } from "vitest";
import { boundedCamera, plateOf } from "./extent.ts";
import { projectionOf } from "./mercator.ts";

const EXTENT = [7.5, 54.4, 15.5, 58] as const;
const SIZE = { width: 1200, height: 700 };
const bounds = [...EXTENT] as [number, number, number, number];

describe("boundedCamera", () => {
  it("leaves a camera alone that looks at the map", () => {
    const camera = { center: [11.1, 55.67] as const, zoom: 13 };
    expect(boundedCamera(camera, SIZE, bounds)).toEqual(camera);
    expect(boundedCamera({ ...camera, zoom: 2 }, SIZE, null).zoom).toBe(2);
  });

  it("keeps its middle on the map", () => {
    expect(boundedCamera({ center: [30, 20], zoom: 13 }, SIZE, bounds).center).toEqual([15.5, 54.4]);
  });

  it("goes no further out than the whole map", () => {
    const { zoom } = boundedCamera({ center: [11.5, 56], zoom: 1 }, SIZE, bounds);
    const plate = plateOf(bounds, projectionOf({ center: [11.5, 56], zoom }, SIZE), SIZE);
    expect(plate!.height).toBeLessThan(SIZE.height);
    expect(plate!.height).toBeGreaterThan(SIZE.height * 0.8);
  });
});

describe("plateOf", () => {
  it("is out of view where the map fills the picture", () => {
    expect(plateOf(bounds, projectionOf({ center: [11.1, 55.67], zoom: 12 }, SIZE), SIZE)).toBeNull();
    expect(plateOf(null, projectionOf({ center: [11.1, 55.67], zoom: 3 }, SIZE), SIZE)).toBeNull();
  });
});
