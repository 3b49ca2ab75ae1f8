import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flatPath } from "./flatPath.ts";

const SIGHT = { left: 0, top: 0, right: 100, bottom: 50 };
const same = (point: readonly [number, number]) => point;

describe("flatPath", () => {
  it("keeps what can be seen, in the new coordinates", () => {
    expect(flatPath("M1 1L4 1L4 4Z", ([x, y]) => [x * 10, y * 10], SIGHT)).toBe("M10 10L40 10L40 40Z");
  });

  it("cuts at the edge, and leaves out rings that lie wholly beyond it", () => {
    const d = flatPath("M-900 -900L900 -900L900 900L-900 900ZM200 0L300 0L300 40Z", same, SIGHT);
    const corners = new Set(d?.replaceAll(/[MZ]/g, "").split("L"));
    expect(corners).toEqual(new Set(["0 0", "100 0", "100 50", "0 50"]));
    expect(flatPath("M200 0L300 0L300 40Z", same, SIGHT)).toBeNull();
  });

  it("leaves curves to others", () => expect(flatPath("M0 0C1 1 2 2 3 3Z", same, SIGHT)).toBeNull());

  it("never leaves the box, whatever the ring", () => {
    const coordinate = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(fc.array(fc.tuple(coordinate, coordinate), { minLength: 3, maxLength: 30 }), (ring) => {
        const d = flatPath(`M${ring.map(([x, y]) => `${x} ${y}`).join("L")}Z`, same, SIGHT) ?? "";
        const numbers = Array.from(d.matchAll(/-?[\d.]+/g), ([n]) => Number(n));
        const outside = numbers.filter((n, i) => n < 0 || n > (i % 2 === 0 ? SIGHT.right : SIGHT.bottom));
        expect(outside).toEqual([]);
      }),
    );
  });
});
