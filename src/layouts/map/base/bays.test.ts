import { describe, expect, it } from "vitest";
import { bayPath, rowOf } from "./bays.ts";
import type { MapNode } from "./nodes.ts";

const SIZE = { width: 800, height: 500 };
const gate = (x: number, y: number, facing: number): MapNode => ({
  id: `edge ${x} ${y}`,
  kind: "gate",
  x,
  y,
  radius: 10,
  facing,
  truePlace: null,
  error: null,
  partnerIds: ["somebody"],
});

/** Corners of a path's pieces. */
const cornersOf = (d: string) =>
  [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)(?=[LAZ]|$)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe("bayPath", () => {
  it.each([
    ["left", gate(20, 200, 0), (x: number) => x < 0],
    ["right", gate(780, 200, Math.PI), (x: number) => x > 800],
    ["upper", gate(300, 20, Math.PI / 2), (_: number, y: number) => y < 0],
  ] as const)("leads from around a gate out of the %s edge of the picture", (_, node, isOut) => {
    const d = bayPath([node], SIZE);
    expect(d.match(/A/g)).toHaveLength(1);
    const corners = cornersOf(d);
    expect(corners.filter(([x = 0, y = 0]) => isOut(x, y))).toHaveLength(2);
    const beside = corners.filter(([x = 0, y = 0]) => !isOut(x, y));
    expect(beside).toHaveLength(2);
    for (const [x = 0, y = 0] of beside) expect(Math.hypot(x - node.x, y - node.y)).toBeGreaterThan(11.3);
  });

  it("ends the map above the row of gates without a direction, however many stand there", () => {
    const row = [gate(200, 440, -Math.PI / 2), gate(300, 440, -Math.PI / 2)];
    expect(rowOf(row, SIZE)).toMatchObject({ y: 440 });
    expect(bayPath(row, SIZE).match(/M/g)).toHaveLength(1);
    expect(bayPath(row, SIZE)).not.toContain("A");
  });

  it("leaves the map whole around sites, and where the row has its own paper", () => {
    const others = [
      { ...gate(200, 200, 0), kind: "site" as const, facing: null },
      { ...gate(200, 440, -Math.PI / 2), kind: "margin" as const },
    ];
    expect(bayPath(others, SIZE)).toBe("");
    expect(rowOf(others, SIZE)).toBeNull();
  });
});
