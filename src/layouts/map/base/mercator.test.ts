import { describe, expect, it } from "vitest";
import { boundsOf, fitCamera, movedCamera, projectionOf } from "./mercator.ts";

const size = { width: 800, height: 600 };
const camera = { center: [11.1, 55.67] as const, zoom: 12.4 };

describe("projectionOf", () => {
  it("puts the centre of the camera in the middle, north up and east to the right", () => {
    const { project } = projectionOf(camera, size);
    const middle = project(camera.center);
    expect(middle.x).toBeCloseTo(400, 6);
    expect(middle.y).toBeCloseTo(300, 6);
    expect(project([11.11, 55.67]).x).toBeGreaterThan(400);
    expect(project([11.1, 55.68]).y).toBeLessThan(300);
  });

  it("turns px back into the place they came from", () => {
    const { project, unproject } = projectionOf(camera, size);
    const [lon, lat] = unproject(project([11.2, 55.7]));
    expect(lon).toBeCloseTo(11.2, 9);
    expect(lat).toBeCloseTo(55.7, 9);
  });

  it("draws a kilometre as long as the ground has it", () => {
    const { project, pxPerMeter } = projectionOf(camera, size);
    // One degree of latitude is 111.2 km on the sphere that Web Mercator is made for.
    const px = project([11.1, 55.665]).y - project([11.1, 55.675]).y;
    expect(px).toBeCloseTo(1113.2 * pxPerMeter(55.67), 0);
  });
});

describe("fitCamera", () => {
  it("shows the whole bounds inside the free space and no smaller than needed", () => {
    const insets = { top: 20, right: 60, bottom: 140, left: 30 };
    const { project } = projectionOf(fitCamera([11, 55.6, 11.2, 55.7], size, insets, 20), size);
    const [topLeft, bottomRight] = [project([11, 55.7]), project([11.2, 55.6])];
    expect(topLeft.x).toBeGreaterThanOrEqual(30 - 1e-6);
    expect(topLeft.y).toBeGreaterThanOrEqual(20 - 1e-6);
    expect(bottomRight.x).toBeLessThanOrEqual(740 + 1e-6);
    expect(bottomRight.y).toBeLessThanOrEqual(460 + 1e-6);
    const slack = Math.min(740 - (bottomRight.x - topLeft.x) - 30, 440 - (bottomRight.y - topLeft.y));
    expect(slack).toBeCloseTo(0, 4);
  });

  it("stops at the given zoom for a single place", () => {
    const insets = { top: 0, right: 0, bottom: 0, left: 0 };
    expect(fitCamera([11, 55.6, 11, 55.6], size, insets, 14).zoom).toBe(14);
  });
});

describe("movedCamera", () => {
  it("keeps the place under the pointer where it is while zooming", () => {
    const about = { x: 100, y: 500 };
    const place = projectionOf(camera, size).unproject(about);
    const after = projectionOf(movedCamera(camera, size, { dZoom: 1.3, about }), size).project(place);
    expect(after.x).toBeCloseTo(100, 4);
    expect(after.y).toBeCloseTo(500, 4);
  });

  it("pushes the picture by so many px", () => {
    const before = projectionOf(camera, size).project([11.12, 55.66]);
    const after = projectionOf(movedCamera(camera, size, { dx: 40, dy: -25 }), size).project([11.12, 55.66]);
    expect(after.x - before.x).toBeCloseTo(40, 4);
    expect(after.y - before.y).toBeCloseTo(-25, 4);
  });
});

describe("boundsOf", () => {
  it("encloses all places and nothing without any", () => {
    expect(
      boundsOf([
        [11, 55],
        [12, 54],
      ]),
    ).toEqual([11, 54, 12, 55]);
    expect(boundsOf([])).toBeNull();
  });
});
