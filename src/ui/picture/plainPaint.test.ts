import { expect, it } from "vitest";
import { plainPaint } from "./plainPaint.ts";

it.each([
  ['url("#bar-in-energy")', "url(#bar-in-energy)"],
  ["url('#dots') none", "url(#dots)"],
  ['url("#dots") rgb(1, 2, 3)', "url(#dots) rgb(1, 2, 3)"],
  ["url(#dots)", "url(#dots)"],
  ["rgb(1, 2, 3)", "rgb(1, 2, 3)"],
  ["none", "none"],
])("%s is written as %s", (paint, written) => {
  expect(plainPaint(paint)).toBe(written);
});
