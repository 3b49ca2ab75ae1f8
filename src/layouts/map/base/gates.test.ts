import { describe, expect, it } from "vitest";
import { layoutMapFrame } from "./frame.ts";
import { layoutMapGates } from "./gates.ts";
import { angleOfBearing } from "../../geometry/angle.ts";

const frame = layoutMapFrame({ width: 1000, height: 700 }, 10);
const gates = (...bearings: number[]) =>
  layoutMapGates(
    bearings.map((bearing, i) => ({ id: `gate-${i}`, direction: angleOfBearing(bearing) })),
    frame,
  );

describe("layoutMapGates", () => {
  it("leaves to the north above, to the east on the right, to the west on the left", () => {
    const at = gates(0, 90, 265);
    expect(at.get("gate-0")).toMatchObject({ y: frame.inner.y, facing: Math.PI / 2 });
    expect(at.get("gate-1")).toMatchObject({ x: frame.inner.x + frame.inner.width, facing: Math.PI });
    expect(at.get("gate-2")).toMatchObject({ x: frame.inner.x, facing: 0 });
  });

  it("keeps gates in one direction apart and in order", () => {
    const at = [...gates(88, 90, 92).values()].map(({ y }) => y);
    expect(at[1]! - at[0]!).toBeGreaterThan(44);
    expect(at[2]! - at[1]!).toBeGreaterThan(44);
  });

  it("makes room for sites near the edge, and still keeps gates apart", () => {
    const right = frame.inner.x + frame.inner.width;
    const requests = [88, 90, 92].map((bearing, i) => ({
      id: `gate-${i}`,
      direction: angleOfBearing(bearing),
    }));
    const free = layoutMapGates(requests, frame);
    const sites = [
      { x: right - 10, y: free.get("gate-1")!.y, radius: 20 },
      { x: right + 6, y: free.get("gate-1")!.y + 30, radius: 12 },
    ];
    const moved = [...layoutMapGates(requests, frame, sites, 10).values()];
    for (const gate of moved) {
      for (const { x, y, radius } of sites) {
        expect(Math.hypot(gate.x - x, gate.y - y)).toBeGreaterThan(radius + 10);
      }
    }
    const ys = moved.map(({ y }) => y).toSorted((a, b) => a - b);
    expect(Math.min(ys[1]! - ys[0]!, ys[2]! - ys[1]!)).toBeGreaterThan(44);
  });

  it("stays clear of the buttons in the upper left corner", () => {
    const { controls } = frame;
    for (const { x, y } of gates(300, 305, 310, 315, 320, 325).values()) {
      expect(x > controls.x + controls.width || y > controls.y + controls.height).toBe(true);
    }
  });
});
