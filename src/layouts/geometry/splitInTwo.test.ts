import { describe, expect, it } from "vitest";
import { splitInTwo } from "./splitInTwo.ts";

const length = (part: string) => part.length;

describe("splitInTwo", () => {
  it("breaks at the space that makes the name narrowest", () => {
    expect(splitInTwo("Kalundborg Fjord", length)).toEqual(["Kalundborg", "Fjord"]);
    expect(splitInTwo("a long name of five words", length)).toEqual(["a long name", "of five words"]);
  });

  it("has nothing to break in one word", () => {
    expect(splitInTwo("Gødningsfabrikker", length)).toBeNull();
  });
});
