import { describe, expect, it } from "vitest";
import { pauseBefore } from "./pauses.ts";

describe("the pause before asking again", () => {
  it("doubles from a second to a minute, and never ends", () => {
    const pauses = [0, 1, 2, 3, 4, 5, 6, 7, 2000].map((times) => pauseBefore(times, 0.5) / 1000);
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
  });

  it("is another for each screen", () => {
    expect(pauseBefore(2, 0)).toBe(3000);
    expect(pauseBefore(2, 1)).toBe(5000);
  });
});
