import { describe, expect, it } from "vitest";
import { isBetterHigh } from "./useCardPlace.ts";

const room = { top: 800, bottom: 1500, heightPx: 400 };
const row = (top: number) => ({ top, bottom: top + 30 });

describe("isBetterHigh", () => {
  it("leaves a card over the last rows, unless all that it tells of stands there", () => {
    expect(isBetterHigh([row(820)], room)).toBe(false);
    expect(isBetterHigh([row(1400)], room)).toBe(true);
    expect(isBetterHigh([row(820), row(1400)], room)).toBe(false);
    expect(isBetterHigh([], room)).toBe(false);
  });

  it("hides least of a row in the middle that a tall card reaches from either side", () => {
    expect(isBetterHigh([row(1075)], room)).toBe(false);
    expect(isBetterHigh([row(1180)], room)).toBe(true);
  });
});
