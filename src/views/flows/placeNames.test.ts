import { describe, expect, it } from "vitest";
import { placeNames } from "./placeNames.ts";

describe("placeNames()", () => {
  it("leaves out what would stand too near to an earlier name", () => {
    const wishes = [
      { id: "first", y: 100 },
      { id: "too near", y: 110 },
      { id: "far enough", y: 82 },
    ];
    expect(placeNames(wishes, 18).map(({ id }) => id)).toEqual(["first", "far enough"]);
  });
});
