import { describe, expect, it } from "vitest";
import { bareSceneOf, pictureOf } from "../../../tests/fixtures/realMap.ts";

const YEARS = [1972, 1993, 2009, 2018, 2026];

/** Maps in small frames of an article, and how many discs of a year may lack a name where there is no room for it. */
const FRAMES = [
  { frame: "600 × 400", width: 600, height: 294, mayLack: 1 },
  { frame: "480 × 360", width: 480, height: 260, mayLack: 1 },
  { frame: "360 × 540", width: 360, height: 400, mayLack: 2 },
  { frame: "320 × 480", width: 320, height: 345, mayLack: 4 },
] as const;

describe("the map in a small frame", () => {
  it("has no row below it in a year in which nobody stands in one", () => {
    const size = { width: 600, height: 294 };
    const footOf = (year: number) => {
      const { y, height } = pictureOf(bareSceneOf(year, "en"), size).frame.inner;
      return size.height - y - height;
    };
    expect(footOf(1972)).toBeLessThan(25);
    expect(footOf(2018)).toBeGreaterThan(60);
  });

  it.each(FRAMES)("names its discs at $frame", ({ width, height, mayLack }) => {
    for (const language of ["da", "en"] as const)
      for (const year of YEARS) {
        const { nodes, seen, labels, marginNames } = pictureOf(bareSceneOf(year, language), {
          width,
          height,
        });
        const unnamed = [...nodes].filter(
          ([id, { id: label, kind }]) =>
            seen.has(id) && !(kind === "margin" ? marginNames.has(id) : labels.has(label)),
        );
        expect(
          unnamed.length,
          `${year} ${language}: ${unnamed.map(([id]) => id).join()}`,
        ).toBeLessThanOrEqual(mayLack);
      }
  });
});
