import { describe, expect, it } from "vitest";
import { askedOfSheet } from "./sheetQueries.ts";

const ALWAYS = "(min-width: 0px)";
const NEVER = "(max-width: 0px)";
const lying = (query: string) => askedOfSheet(query, { width: 1366, height: 750 });

describe("a media query on paper", () => {
  it("asks the sheet for its size, as people and as builds write it", () => {
    for (const query of ["(max-width: 36rem)", "(width <= 36rem)", "(width<=36rem)", "(max-height:34rem)"])
      expect(lying(query), query).toBe(NEVER);
    for (const query of ["(min-width: 64rem)", "(width >= 1366px)", "(height>700px)", "(max-width: 90em)"])
      expect(lying(query), query).toBe(ALWAYS);
    expect(lying("(max-height: 34rem) and (min-width: 36rem)")).toBe(`${NEVER} and ${ALWAYS}`);
  });

  it("asks it for its proportions", () => {
    expect(lying("(orientation: portrait) and (min-aspect-ratio: 3 / 5)")).toBe(`${NEVER} and ${ALWAYS}`);
    expect(lying("(orientation:landscape) and (aspect-ratio<=5/4)")).toBe(`${ALWAYS} and ${NEVER}`);
  });

  it("knows that no finger presses on paper", () => {
    expect(lying("(pointer: coarse)")).toBe(NEVER);
    expect(lying("(hover: none), (pointer:coarse)")).toBe(`${NEVER}, ${NEVER}`);
    expect(lying("(pointer: fine)")).toBe(ALWAYS);
  });

  it("leaves the rest for the browser to answer", () => {
    for (const query of ["print", "screen and (forced-colors: active)", "(prefers-reduced-motion: reduce)"])
      expect(lying(query)).toBe(query);
  });
});
