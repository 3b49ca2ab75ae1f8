import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Family } from "../../dataset/schema/stream.ts";
import { laneAt, type LaneRequest, layoutStageLanes } from "./stageLanes.ts";

const FRAME = { heightPx: 600, namePx: 32, gapPx: 12 };
const request = (id: string, nameRank: number | null = null, family: Family = "energy"): LaneRequest => ({
  id,
  family,
  nameRank,
});

describe("lanes on a stage", () => {
  it("stay within the height, in order, names above bars and nothing upon another", () => {
    const requests = fc.array(fc.option(fc.integer({ min: 0, max: 2 })), { maxLength: 80 });
    fc.assert(
      fc.property(requests, (ranks) => {
        const { lanes } = layoutStageLanes(
          ranks.map((rank, i) => request(`s${i}`, rank)),
          FRAME,
        );
        let bottom = 0;
        for (const { y, thick, nameY } of lanes) {
          const top = nameY === null ? y - thick / 2 : nameY - FRAME.namePx / 2;
          expect(top).toBeGreaterThanOrEqual(bottom - 0.001);
          bottom = y + thick / 2;
        }
        expect(bottom).toBeLessThanOrEqual(FRAME.heightPx + 0.001);
      }),
    );
  });

  it("name the most important where not all names fit", () => {
    const requests = Array.from({ length: 30 }, (_, i) => request(`s${i}`, i === 20 ? 0 : 1));
    const { lanes } = layoutStageLanes(requests, FRAME);
    const named = lanes.filter(({ nameY }) => nameY !== null);
    expect(named.length).toBeGreaterThan(3);
    expect(named.length).toBeLessThan(30);
    expect(named.map(({ id }) => id)).toContain("s20");
  });

  it("leave a gap between two families", () => {
    const { blocks } = layoutStageLanes([request("a"), request("b"), request("c", null, "water")], FRAME);
    expect(blocks.map(({ family }) => family)).toEqual(["energy", "water"]);
    expect(blocks[1]!.y0 - blocks[0]!.y1).toBeCloseTo(FRAME.gapPx);
  });

  it("are none where there is no stream", () => {
    expect(layoutStageLanes([], FRAME)).toEqual({ lanes: [], blocks: [] });
  });
});

describe("a touch on the stage's lanes", () => {
  const lane = (id: string, y: number, x0: number, x1: number) => ({
    id,
    y,
    thick: 8,
    nameY: null,
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

  it("takes a bar whose name it touches", () => {
    const named = { ...lane("named", 60, 0, 500), nameY: 40 };
    expect(laneAt([...lanes, named], { x: 100, y: 45 }, 28)?.id).toBe("named");
  });
});
