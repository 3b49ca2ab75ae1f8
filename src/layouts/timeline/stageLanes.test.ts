import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Family } from "../../dataset/schema/stream.ts";
import { laneAt, type LaneRequest, layoutStageLanes, roomForNames } from "./stageLanes.ts";

const ROOM = { heightPx: 600, fontPx: 28, gapPx: 8 };
const LETTERS_PX = 0.92 * ROOM.fontPx;
const FAMILIES: readonly Family[] = ["energy", "water", "material"];
const request = (id: string, rank = 1, family: Family = "energy"): LaneRequest => ({ id, family, rank });
const many = (n: number, rank: number, name = "s") =>
  Array.from({ length: n }, (_, i) => request(`${name}${i}`, rank));

describe("lanes on a stage", () => {
  it("stay within the height, in order, each in a row as high as letters, and tell what they leave out", () => {
    const requests = fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { maxLength: 80 });
    fc.assert(
      fc.property(requests, (wanted) => {
        const asked = wanted
          .toSorted((a, b) => a[1] - b[1])
          .map(([rank, family], i) => request(`s${i}`, rank, FAMILIES[family]));
        const { lanes, leftOut } = layoutStageLanes(asked, ROOM);
        let bottom = 0;
        for (const { y, rowPx, thick } of lanes) {
          expect(y - rowPx / 2).toBeGreaterThanOrEqual(bottom - 0.001);
          expect(rowPx).toBeGreaterThanOrEqual(LETTERS_PX - 0.001);
          expect(thick).toBeLessThan(rowPx);
          bottom = y + rowPx / 2;
        }
        expect(bottom).toBeLessThanOrEqual(ROOM.heightPx + 0.001);
        const ids = new Set([...lanes.map(({ id }) => id), ...leftOut]);
        expect(ids.size).toBe(asked.length);
        expect(lanes.length + leftOut.length).toBe(asked.length);
      }),
    );
  });

  it("leave out as a whole what no source documents, where not all has room", () => {
    const { lanes, leftOut } = layoutStageLanes([...many(20, 1, "runs"), ...many(5, 2, "earlier")], ROOM);
    expect(lanes).toHaveLength(20);
    expect(leftOut).toEqual(many(5, 2, "earlier").map(({ id }) => id));
    expect(layoutStageLanes([...many(18, 1, "runs"), ...many(5, 2, "earlier")], ROOM).leftOut).toEqual([]);
  });

  it("keep what the picture is about, larger where there is room", () => {
    const crowd = [...many(30, 1), request("about", 0)];
    expect(layoutStageLanes(crowd, ROOM).lanes.map(({ id }) => id)).toContain("about");
    const [other, about] = layoutStageLanes([request("other"), request("about", 0)], ROOM).lanes;
    expect(about?.isLarge).toBe(true);
    expect(about?.rowPx).toBeGreaterThan(other?.rowPx ?? 0);
    // Where all are meant, none stands out.
    expect(layoutStageLanes(many(3, 0), ROOM).lanes.some(({ isLarge }) => isLarge)).toBe(false);
  });

  it("leave a gap between two families", () => {
    const { blocks } = layoutStageLanes([request("a"), request("b"), request("c", 1, "water")], ROOM);
    expect(blocks.map(({ family }) => family)).toEqual(["energy", "water"]);
    expect(blocks[1]!.y0 - blocks[0]!.y1).toBeCloseTo(ROOM.gapPx);
  });

  it("are none where there is no stream", () => {
    expect(layoutStageLanes([], ROOM)).toEqual({ lanes: [], blocks: [], leftOut: [] });
  });
});

describe("the room before the axis", () => {
  it("lets every name end where its bar begins, and no more", () => {
    const names = [
      { widthPx: 300, begins: 0.1 },
      { widthPx: 500, begins: 0.6 },
    ];
    const room = roomForNames(names, 1000);
    const before = names.map(({ widthPx, begins }) => room + begins * (1000 - room) - widthPx);
    expect(Math.min(...before)).toBeCloseTo(0);
    expect(roomForNames([{ widthPx: 300, begins: 0.5 }], 1000)).toBe(0);
  });
});

describe("a touch on the stage's lanes", () => {
  const lane = (id: string, y: number, x0: number, x1: number) => ({
    id,
    y,
    rowPx: 12,
    thick: 8,
    isLarge: false,
    x0,
    x1,
  });
  const lanes = [lane("early", 10, 0, 100), lane("late", 22, 300, 500), lane("long", 34, 0, 500)];

  it("takes the bar under it", () => {
    expect(laneAt(lanes, { x: 400, y: 23 }, 28)?.id).toBe("late");
    expect(laneAt(lanes, { x: 50, y: 10 }, 28)?.id).toBe("early");
  });

  it("takes the nearest bar, and none that is out of a finger's reach", () => {
    expect(laneAt(lanes, { x: 200, y: 22 }, 28)?.id).toBe("long");
    expect(laneAt(lanes, { x: 400, y: 60 }, 28)?.id).toBe("long");
    expect(laneAt(lanes, { x: 400, y: 80 }, 28)).toBeNull();
  });
});
