import { describe, expect, it } from "vitest";
import { MAP_PARTS } from "../../../tests/fixtures/mapParts.ts";
import { homeCamera, pictureOf, sceneOf } from "../../../tests/fixtures/realMap.ts";
import { overlaps } from "../geometry/box.ts";
import { openedButtons } from "./base/frame.ts";
import { layoutMapPicture } from "./picture.ts";

/** The box of the map on phones whose browser has its bars on the screen, and how many of its discs may lack a name. */
const PHONES = [
  { phone: "390 × 664", width: 390, height: 361, mayLack: 2 },
  { phone: "412 × 732", width: 412, height: 430, mayLack: 0 },
  { phone: "360 × 640", width: 360, height: 337, mayLack: 1 },
] as const;

describe.each(PHONES)("the map on a phone of $phone", ({ width, height, mayLack }) => {
  const pictureIn = (year: number, language: "da" | "en") =>
    pictureOf(sceneOf(year, language, 1, "running", "phone"), { width, height });

  it.each([1993, 2010, 2018, 2026])("names its discs in %i in both languages", (year) => {
    for (const language of ["da", "en"] as const) {
      const { nodes, seen, labels, marginNames } = pictureIn(year, language);
      const unnamed = [...nodes].filter(
        ([id, node]) => seen.has(id) && !labels.has(node.id) && !marginNames.has(id),
      );
      expect(unnamed.length, unnamed.map(([id]) => id).join()).toBeLessThanOrEqual(mayLack);
    }
  });

  it("has every site in one place in all years", () => {
    const placesIn = (year: number) =>
      [...pictureIn(year, "en").nodes].map(([id, { x, y }]) => `${id} ${x.toFixed(1)} ${y.toFixed(1)}`);
    expect(placesIn(1972)).toEqual(placesIn(2018));
  });

  it("has no name under its buttons while they are open", () => {
    for (const year of [1993, 2018]) {
      const scene = sceneOf(year, "en", 1, "running", "phone");
      const size = { width, height };
      const covers = openedButtons(pictureIn(year, "en").frame, 1);
      const camera = homeCamera(scene, size);
      const { labels } = layoutMapPicture(scene, { camera, size, covers }, MAP_PARTS, null).picture;
      expect(labels.size).toBeGreaterThan(6);
      for (const label of labels.values())
        for (const cover of covers) expect(overlaps(label, cover, 0), label.id).toBe(false);
    }
  });
});
