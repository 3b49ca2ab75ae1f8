import { describe, expect, it } from "vitest";
import { fanOut } from "./fan.ts";

const disc = (id: string, x: number, y: number, radius = 10) => ({ id, x, y, radius, weight: radius });

describe("fanOut", () => {
  it("brings seven sites on one spot so far apart that none touches another", () => {
    const discs = Array.from({ length: 7 }, (_, i) => disc(`site-${i}`, 200, 200, i === 0 ? 26 : 9));
    const standing = [...fanOut(discs, 12)];
    for (const [a, p] of standing) {
      for (const [b, q] of standing) {
        if (a >= b) continue;
        const radii = discs.find((d) => d.id === a)!.radius + discs.find((d) => d.id === b)!.radius;
        expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(radii + 10);
      }
    }
  });

  it("leaves a site that stands alone where it is", () => {
    const standing = fanOut([disc("a", 0, 0), disc("b", 300, 0)], 12);
    expect(standing.get("b")!.x).toBeCloseTo(300, 0);
  });

  it("moves the small one, not the hub", () => {
    const standing = fanOut([disc("hub", 100, 100, 40), disc("small", 104, 100, 4)], 10);
    expect(Math.abs(standing.get("hub")!.x - 100)).toBeLessThan(8);
    expect(standing.get("small")!.x).toBeGreaterThan(140);
  });

  it("does not depend on the order of the sites", () => {
    const discs = [disc("a", 0, 0), disc("b", 3, 1), disc("c", 1, 4)];
    const sorted = (m: ReadonlyMap<string, unknown>) => [...m].toSorted(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(fanOut(discs.toReversed(), 8))).toEqual(sorted(fanOut(discs, 8)));
  });
});
