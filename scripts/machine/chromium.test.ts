import { describe, expect, it } from "vitest";
import { chromiumCandidates } from "./chromium.mjs";

describe("the places where a Chromium may be", () => {
  it("begin with the one that the environment names", () => {
    const [first] = chromiumCandidates({ CHROMIUM_PATH: "/opt/mine", PATH: "/usr/bin" }, "/cache/playwright");
    expect(first).toBe("/opt/mine");
  });

  it("prefer the system's to Playwright's own", () => {
    const candidates = chromiumCandidates({}, "/cache/playwright");
    expect(candidates[0]).toBe("/usr/bin/chromium");
    expect(candidates.at(-1)).toBe("/cache/playwright");
  });

  it("include the folders on PATH, but no relative one", () => {
    const candidates = chromiumCandidates({ PATH: ".:/opt/bin" }, "/cache/playwright");
    expect(candidates).toContain("/opt/bin/chromium");
    expect(candidates.filter((path) => !path.startsWith("/"))).toEqual([]);
  });
});
