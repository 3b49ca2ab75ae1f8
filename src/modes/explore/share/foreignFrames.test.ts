import { describe, expect, it } from "vitest";
import { foreignFramesOf } from "./foreignFrames.ts";

describe("whom a server lets frame the atlas", () => {
  it.each([
    [{}, "all"],
    [{ "content-security-policy": "default-src 'self'" }, "all"],
    [{ "content-security-policy": "default-src 'none'; frame-ancestors 'self'" }, "none"],
    [{ "content-security-policy": "frame-ancestors 'none'" }, "none"],
    [{ "content-security-policy": "frame-ancestors *" }, "all"],
    [
      {
        "content-security-policy": "frame-ancestors 'self' https://a.example https://*.b.example; img-src *",
      },
      ["https://a.example", "https://*.b.example"],
    ],
    [{ "content-security-policy": "frame-ancestors https://a.example, frame-ancestors 'self'" }, "none"],
    [{ "x-frame-options": "SAMEORIGIN" }, "none"],
    [{ "x-frame-options": "DENY" }, "none"],
    [{ "x-frame-options": "DENY", "content-security-policy": "frame-ancestors *" }, "all"],
  ])("by %j is %j", (headers, expected) => {
    expect(foreignFramesOf(new Headers(headers as Record<string, string>))).toEqual(expected);
  });
});
