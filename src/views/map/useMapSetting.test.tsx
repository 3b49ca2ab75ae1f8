import { cleanup, renderHook } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Display, DisplayContext } from "../hooks/useDisplay.ts";
import { useMapSetting } from "./useMapSetting.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** What the map stands in where the page is as small as a phone's, or not. */
function settingOn(isPhone: boolean, display: Display) {
  vi.stubGlobal("matchMedia", () => ({
    matches: isPhone,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  return renderHook(() => useMapSetting(), {
    wrapper: ({ children }) => <DisplayContext value={display}>{children}</DisplayContext>,
  }).result.current;
}

describe("useMapSetting", () => {
  it("puts the buttons behind one on a phone, and shows them at a desk", () => {
    expect(settingOn(true, { labels: "all" })).toBe("phone");
    expect(settingOn(false, { labels: "all" })).toBe("page");
  });

  it("is a small frame in someone else's page, whatever the size of a phone is", () => {
    expect(settingOn(true, { labels: "all", isBare: true })).toBe("frame");
  });

  it("has no buttons to hide on a stage", () => {
    expect(settingOn(true, { labels: "about" })).toBe("page");
  });
});
