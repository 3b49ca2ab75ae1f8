import { expect, it } from "vitest";
import { fontsAhead } from "./fonts-ahead.ts";

it("asks for the two upright faces, not for the italic ones, in the same order whatever the build's is", () => {
  const names = [
    "assets/source-serif-4-latin-wght-normal-DMe4EKeb.woff2",
    "assets/source-sans-3-latin-wght-italic-Bg-PIjcQ.woff2",
    "assets/source-sans-3-latin-wght-normal-BqRLTx4X.woff2",
    "assets/index-BKG-ggX0.js",
  ];
  expect(fontsAhead(names).map(({ attrs }) => attrs?.["href"])).toEqual([
    "./assets/source-sans-3-latin-wght-normal-BqRLTx4X.woff2",
    "./assets/source-serif-4-latin-wght-normal-DMe4EKeb.woff2",
  ]);
});
