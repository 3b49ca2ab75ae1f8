import { describe, expect, it } from "vitest";
import { sankeyEnds } from "./sankeyEnds.ts";

const rows = [
  { streamId: "steam", donor: "works", receiver: "mill", y: 15 },
  { streamId: "ash", donor: "works", receiver: "farms", y: 35 },
  { streamId: "condensate", donor: "mill", receiver: "works", y: 55 },
];
const places = [
  { side: "donor", partnerId: "works", y0: 100 },
  { side: "donor", partnerId: "mill", y0: 140 },
  { side: "receiver", partnerId: "mill", y0: 10 },
  { side: "receiver", partnerId: "farms", y0: 30 },
  { side: "receiver", partnerId: "works", y0: 60 },
] as const;

describe("the ends of streams", () => {
  it("lie under one another at their partner, in the order of the rows, a mutual exchange being no cycle", () => {
    const ends = sankeyEnds(rows, places, 10);
    expect(ends.get("steam")).toEqual({ donorY: 105, receiverY: 15 });
    expect(ends.get("ash")).toEqual({ donorY: 115, receiverY: 35 });
    expect(ends.get("condensate")).toEqual({ donorY: 145, receiverY: 65 });
  });

  it("are none where nothing is drawn", () => {
    expect(sankeyEnds([], [], 10).size).toBe(0);
  });
});
