import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arrangePorts } from "./ports.ts";
import { wrapAngle } from "../../geometry/angle.ts";

describe("arrangePorts", () => {
  it("leaves bundles that do not meet where they want to be", () => {
    const places = arrangePorts(
      [
        { id: "a", wanted: 0, half: 0.2 },
        { id: "b", wanted: 2, half: 0.2 },
      ],
      null,
    );
    expect(places.get("a")).toBeCloseTo(0);
    expect(places.get("b")).toBeCloseTo(2);
  });

  it("parts bundles that want the same way, however many, without two on one another", () => {
    const port = fc.record({ wanted: fc.double({ min: -3, max: 3, noNaN: true }), half: fc.constant(0.12) });
    fc.assert(
      fc.property(fc.array(port, { minLength: 2, maxLength: 20 }), (ports) => {
        const places = [
          ...arrangePorts(
            ports.map((one, i) => ({ ...one, id: `p${i}` })),
            null,
          ).values(),
        ];
        for (const [i, a] of places.entries()) {
          for (const b of places.slice(i + 1)) expect(Math.abs(wrapAngle(a - b))).toBeGreaterThan(0.1);
        }
      }),
    );
  });

  it("keeps to the side that faces the map at its edge", () => {
    const places = arrangePorts(
      [
        { id: "behind", wanted: 3, half: 0.2 },
        { id: "ahead", wanted: 0.1, half: 0.2 },
      ],
      0,
    );
    for (const angle of places.values()) expect(Math.abs(angle)).toBeLessThan(Math.PI / 2);
  });
});
