import { describe, expect, it } from "vitest";
import { reuse } from "./reuse.ts";

describe("reuse", () => {
  const scene = {};

  it("makes nothing anew of the very same things", () => {
    const first = reuse(undefined, [scene, 3], () => "made");
    expect(reuse(first, [scene, 3], () => "made again")).toBe(first);
  });

  it("makes a new result of other things, of fewer and of more", () => {
    const first = reuse(undefined, [scene, 3], () => "made");
    for (const key of [[scene, 4], [{}, 3], [scene], [scene, 3, 3]])
      expect(reuse(first, key, () => "made again")).toEqual({ key, value: "made again" });
  });
});
