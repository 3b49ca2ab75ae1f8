import { describe, expect, it } from "vitest";
import { crossingsOf, orderToCrossLittle } from "./crossings.ts";

describe("orderToCrossLittle()", () => {
  it("puts partners in the order of their rows", () => {
    const side = [
      { id: "low", rows: [7, 9] },
      { id: "high", rows: [0, 1] },
      { id: "middle", rows: [4] },
    ];
    expect(orderToCrossLittle(side)).toEqual(["high", "middle", "low"]);
  });

  it("finds an order without crossings where the mean row misleads", () => {
    // Mean rows are 3 and 2.5, but most of a's links lie above b's.
    const a = { id: "a", rows: [0, 1, 8] };
    const b = { id: "b", rows: [2, 3] };
    expect(orderToCrossLittle([b, a])).toEqual(["a", "b"]);
    expect(crossingsOf(a.rows, b.rows)).toBeLessThan(crossingsOf(b.rows, a.rows));
  });

  it("does not depend on the order of the input, not even for ties", () => {
    const side = ["c", "a", "b"].map((id) => ({ id, rows: [3, 5] }));
    expect(orderToCrossLittle(side)).toEqual(["a", "b", "c"]);
    expect(orderToCrossLittle(side.toReversed())).toEqual(["a", "b", "c"]);
  });
});
