import { expect, it } from "vitest";
import { landOf } from "./land.ts";
import { drawPlate, FRAME_ID, namePlate } from "./picture.ts";
import { platesOf, type Spot } from "./plates.ts";

/** One island, 10 degrees wide and high, south-west of 10° E 50° N. */
const ISLAND = landOf({
  type: "Topology",
  arcs: [
    [
      [0, 40],
      [0, 50],
      [10, 50],
      [10, 40],
      [0, 40],
    ],
  ],
  objects: { land: { type: "Polygon", arcs: [[0]] } },
});
const home: Spot = { id: "home", lonLat: [10, 55], country: "DK" };
const spots: readonly Spot[] = [
  { id: "a", lonLat: [9, 56], country: "DK" },
  { id: "b", lonLat: [11, 56], country: "DK" },
  { id: "c", lonLat: [11, 54], country: "DK" },
  { id: "far", lonLat: [-70, -20], country: "CL" },
];
const [world, country] = platesOf(spots, home);
const size = { width: 660, height: 300 };
const close = { width: 300, height: 300 };

it("draws land, marks and the frame of the closer plate on the world", () => {
  const ground = drawPlate({
    plate: world!,
    home,
    size,
    land: ISLAND,
    titlePx: 20,
    closer: { plate: country!, size: close },
  });
  expect(ground.globe).not.toBeNull();
  expect(ground.land).toMatch(/^M.*Z$/);
  expect(ground.home.x).toBeCloseTo(330, 1);
  expect(ground.marks.map(({ spot, isNamed }) => [spot.id, isNamed])).toEqual([
    ["a", false],
    ["b", false],
    ["c", false],
    ["far", true],
  ]);
  const far = ground.marks.at(-1)!;
  expect(far.at.x).toBeLessThan(330);
  expect(far.at.y).toBeGreaterThan(ground.home.y);
  // What the closer plate shows lies in its frame.
  const { box } = ground.frame!;
  for (const { at } of ground.marks.slice(0, 3)) {
    expect(at.x).toBeGreaterThan(box.x);
    expect(at.x).toBeLessThan(box.x + box.width);
    expect(at.y).toBeGreaterThan(box.y);
    expect(at.y).toBeLessThan(box.y + box.height);
  }
});

it("names a frame beside it, and a place that a closer plate names not at all", () => {
  const ground = drawPlate({
    plate: world!,
    home,
    size,
    land: null,
    titlePx: 20,
    closer: { plate: country!, size: close },
  });
  const sizes = [{ width: 60, height: 14 }];
  const room = { plate: size, markPx: 5, title: { width: 80, height: 20 } };
  const placed = namePlate(
    ground,
    home,
    [FRAME_ID, "far", "nowhere"].map((id) => ({ id, sizes })),
    room,
  );
  expect(placed.map(({ id }) => id).toSorted()).toEqual(["far", "frame"]);
  const { box } = ground.frame!;
  expect(placed.find(({ id }) => id === FRAME_ID)?.box.x).toBeGreaterThan(box.x + box.width);
});

it("fills a closer plate with land where there is some, and has no frame in the closest", () => {
  const ground = drawPlate({ plate: country!, home, size: close, land: null, titlePx: 20, closer: null });
  expect([ground.globe, ground.land, ground.frame]).toEqual([null, "", null]);
  expect(ground.marks.every(({ isNamed }) => isNamed)).toBe(true);
});
