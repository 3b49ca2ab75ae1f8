import { describe, expect, it } from "vitest";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { MAPS, measure, pictureOf, sceneOn } from "../../../tests/fixtures/realMap.ts";
import { createAtlas } from "../../model/atlas.ts";
import { MAP_TYPE, type MapFont } from "./base/type.ts";
import { homePlan } from "./pipes/homePlan.ts";
import { mapContent } from "./places.ts";

const NAMES = ["Weiß & Söhne", "Genève Énergie", "Škoda Łódź", "Þórður", "Ənergi ∕ Ψ"];

/** The frozen edition with all partners called otherwise. */
function renamed() {
  const dataset = frozenDataset();
  const partners = dataset.partners.map((partner, i) => {
    const name = `${NAMES[i % NAMES.length]} ${i}`;
    const text = { da: name, en: name };
    return { ...partner, names: partner.names.map((one) => ({ ...one, name: text, short: text })) };
  });
  return createAtlas({ ...dataset, partners });
}

describe("partners with letters that no Danish name has", () => {
  it.each(Object.keys(MAP_TYPE) as MapFont[])("are measured in the type of a %s", (font) => {
    for (const name of NAMES) {
      expect(measure(name, font), name).toBeGreaterThan(measure("ii", font));
      expect(measure(name, font), name).toBeLessThan(measure("M".repeat(2 * name.length), font));
    }
  });

  it("stand on the map or in the row below it", () => {
    const atlas = renamed();
    const content = mapContent(atlas, homePlan);
    for (const size of MAPS.slice(1, 4)) {
      const scene = sceneOn(atlas, content, { year: 2026, language: "da", type: size.type });
      const { labels, marginNames } = pictureOf(scene, size, 1.5);
      const named = [...scene.shown].filter((id) => labels.has(`site ${id}`) || marginNames.has(id));
      expect(named.length, size.page).toBeGreaterThan(5);
      for (const box of [...labels.values(), ...marginNames.values()])
        for (const value of [box.x, box.y, box.width, box.height]) expect(value).toBeTypeOf("number");
      expect([...labels.values()].every(({ width }) => Number.isFinite(width))).toBe(true);
    }
  }, 30_000);
});
