import { describe, expect, it } from "vitest";
import { placeSideNames } from "./placeSideNames.ts";

const node = (partnerId: string, y: number, streams = 1) => ({
  side: "donor" as const,
  partnerId,
  y0: y - 2,
  y1: y + 2,
  streamIds: Array.from({ length: streams }, (_, i) => `${partnerId}-${i}`),
});

describe("names beside the diagram", () => {
  it("stand at their partners where there is room", () => {
    const far = [node("a", 50), node("b", 150)];
    expect([...placeSideNames(far, { topPx: 0, heightPx: 300, heightOf: () => 30 }).values()]).toEqual([
      50, 150,
    ]);
  });

  it("make room for each other in their order", () => {
    const near = [node("a", 100), node("b", 104)];
    const [a = 0, b = 0] = placeSideNames(near, { topPx: 0, heightPx: 300, heightOf: () => 30 }).values();
    expect(b - a).toBeCloseTo(30);
    expect((a + b) / 2).toBeCloseTo(102);
  });

  it("are those of the partners with most streams where not all fit", () => {
    const many = [node("a", 10), node("b", 20, 3), node("c", 30, 2)];
    const named = [...placeSideNames(many, { topPx: 0, heightPx: 60, heightOf: () => 30 }).keys()];
    expect(named.map(({ partnerId }) => partnerId)).toEqual(["b", "c"]);
  });
});
