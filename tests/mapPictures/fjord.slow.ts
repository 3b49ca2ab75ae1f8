import { describe, expect, it } from "vitest";
import { pictureOf, sceneOf, yearsOfChange } from "../fixtures/realMap.ts";

const SIZES = [
  { width: 1440, height: 620 },
  { width: 690, height: 600 },
  { width: 1920, height: 800 },
] as const;

describe("the fjord on every page but a phone, where streams may leave no room", () => {
  it.each(["da", "en"] as const)(
    "is named from the fjord to the harbour, in every year, in %s",
    (language) => {
      const years = yearsOfChange();
      expect(years.length).toBeGreaterThan(20);
      for (const year of years) {
        const scene = sceneOf(year, language);
        for (const size of SIZES)
          for (const dZoom of [-1.5, 0, 0.5]) {
            const { labels } = pictureOf(scene, size, dZoom);
            expect(labels.has("geo kalundborg-fjord"), `${year} at ${size.width}, ${dZoom}`).toBe(true);
          }
      }
    },
    300_000,
  );
});
