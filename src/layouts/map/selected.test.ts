import { describe, expect, it } from "vitest";
import { atlas, pictureOf, selectedSceneOf } from "../../../tests/fixtures/realMap.ts";

/** The maps beside what is told of a partner. */
const MAPS = [
  { page: "map at 1366x768", width: 980, height: 540, language: "da" },
  { page: "overview at 1440x900", width: 672, height: 638, language: "en" },
] as const;

describe("a partner chosen", () => {
  it.each(MAPS)(
    "leaves every disc its name on the $page",
    ({ language, ...size }) => {
      let looked = 0;
      for (const year of [2018, 2026])
        for (const id of atlas.partners.keys()) {
          const scene = selectedSceneOf({ year, language, type: 1 }, { kind: "partner", id });
          const { nodes, seen, labels } = pictureOf(scene, size);
          if (!seen.has(id)) continue;
          const discs = [...nodes].filter(([own, { kind }]) => seen.has(own) && kind !== "margin");
          looked += discs.length;
          const unnamed = discs.filter(([, disc]) => !labels.has(disc.id)).map(([own]) => own);
          expect(unnamed, `${id} in ${year}`).toEqual([]);
        }
      expect(looked).toBeGreaterThan(300);
    },
    30_000,
  );
});
