import { describe, expect, it } from "vitest";
import { layoutMapFrame } from "./base/frame.ts";
import type { PlacedLabel } from "./labels/label.ts";
import type { MapNode } from "./base/nodes.ts";
import { isOnStream, placeMapTip } from "./tip.ts";
import { type Box, overlaps } from "../geometry/box.ts";
import type { MapStream } from "./base/streamCourse.ts";

const SIZE = { width: 1000, height: 600 };
const TIP = { width: 160, height: 30 };

/** A straight stream from left to right across the middle. */
const course: MapStream = {
  streamId: "steam",
  parts: [],
  d: "M200 300L800 300",
  points: [
    { x: 200, y: 300 },
    { x: 800, y: 300 },
  ],
  tip: { x: 800, y: 300 },
  lengthPx: 600,
  letterAt: 0.5,
};
const disc = (x: number, y: number, radius: number): MapNode => ({
  id: `disc ${x} ${y}`,
  kind: "site",
  x,
  y,
  radius,
  facing: null,
  truePlace: null,
  error: null,
  partnerIds: [],
});
const label = (box: Box): PlacedLabel => ({
  id: "name",
  candidate: 0,
  align: "left",
  hasSecond: false,
  isWrapped: false,
  isSmall: false,
  curve: null,
  leader: null,
  ...box,
});
const picture = (discs: readonly MapNode[] = [], labels: readonly Box[] = []) => ({
  frame: layoutMapFrame(SIZE, 0, 1.5, "stage"),
  nodes: new Map(discs.map((node) => [node.id, node])),
  labels: new Map(labels.map((box, i) => [`name ${i}`, label(box)])),
  streams: [course],
});
const boxAt = (at: { x: number; y: number }): Box => ({ ...at, ...TIP });

describe("words beside a stream", () => {
  it("stand above its middle where nothing is in the way", () => {
    const at = placeMapTip(picture(), course, TIP);
    expect(at).toEqual({ x: 420, y: 256 });
  });

  it("cover neither a name nor a disc nor the stream", () => {
    const taken = [
      { x: 300, y: 240, width: 200, height: 40 },
      { x: 300, y: 310, width: 200, height: 40 },
    ];
    const crowded = picture([disc(250, 300, 40)], taken);
    const at = placeMapTip(crowded, course, TIP);
    expect(at).not.toBeNull();
    const box = boxAt(at!);
    for (const other of [
      ...taken,
      { x: 210, y: 260, width: 80, height: 80 },
      { x: 200, y: 299, width: 600, height: 2 },
    ])
      expect(overlaps(box, other)).toBe(false);
  });

  it("stay away where there is no room at all, or cover as little as they can if they must be read", () => {
    expect(placeMapTip(picture([], [{ x: 0, y: 0, ...SIZE }]), course, TIP)).toBeNull();
    // A name over everything, and one more over all but the right part.
    const crowded = picture(
      [],
      [
        { x: 0, y: 0, ...SIZE },
        { x: 0, y: 0, width: 620, height: SIZE.height },
      ],
    );
    expect(placeMapTip(crowded, course, TIP)).toBeNull();
    expect(placeMapTip(crowded, course, TIP, true)?.x).toBeGreaterThan(620);
  });

  it("do not cover the dot of a town", () => {
    const dot = { x: 460, y: 270, radius: 4 };
    const at = placeMapTip({ ...picture(), dots: new Map([["town", dot]]) }, course, TIP);
    expect(at).not.toBeNull();
    expect(overlaps(boxAt(at!), { x: 456, y: 266, width: 8, height: 8 })).toBe(false);
  });

  it("stand beside the pointer, not beside the middle", () => {
    const pointer = { x: 260, y: 300 };
    expect(isOnStream(course, pointer)).toBe(true);
    const at = placeMapTip(picture(), course, TIP, true, pointer);
    expect(at).not.toBeNull();
    if (at === null) return;
    expect(Math.abs(at.x + TIP.width / 2 - pointer.x)).toBeLessThan(120);
    expect(isOnStream(course, { x: 260, y: 340 })).toBe(false);
  });
});
