import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, readKioskSettings } from "./kioskSettings.ts";

describe("the settings of a kiosk", () => {
  it("need nothing but the mode", () => {
    expect(readKioskSettings("?mode=kiosk")).toEqual(DEFAULT_SETTINGS);
  });

  it("are all in the address", () => {
    expect(readKioskSettings("?idle=90&pin=4400&reload=3&wall=hall-1&wallview=flows")).toEqual({
      idle: 90,
      pin: "4400",
      reload: 3,
      wall: "hall-1",
      wallView: "flows",
    });
  });

  it("can leave the reload out", () => {
    expect(readKioskSettings("?reload=off").reload).toBeNull();
    expect(readKioskSettings("?reload=0").reload).toBe(0);
  });

  it.each([
    "idle=0",
    "idle=5",
    "idle=1e9",
    "idle=abc",
    "pin=12",
    "pin=abcd",
    "reload=24",
    "wall=%3Cb%3E",
    "wallview=globe",
  ])("leave a senseless %s at its default", (query) => {
    expect(readKioskSettings(`?${query}`)).toEqual(DEFAULT_SETTINGS);
  });
});
