import { describe, expect, it } from "vitest";
import { atlas, bareSceneOf, pictureOf } from "../../../tests/fixtures/realMap.ts";
import { partUpon } from "../../../tests/fixtures/trunksUpon.ts";
import { partnersOf } from "../../model/filter.ts";

const YEARS = [1972, 1993, 2009, 2018, 2026];

const CLEAR_PX = 9; // the mark of a gate, and half a pipe

const endsOf = (streamId: string) => {
  const stream = atlas.streams.get(streamId);
  return stream === undefined ? [] : partnersOf(stream);
};

/**
 * Maps in small frames of an article, how many discs of a year may lack a name where there is no room for it, and how much
 * of what is drawn may lie upon another family beside it: what crowded sites and the bends between them leave no room for.
 */
const FRAMES = [
  { frame: "600 × 400", width: 600, height: 294, mayLack: 1, mayLie: 0.1 },
  { frame: "480 × 360", width: 480, height: 260, mayLack: 1, mayLie: 0.17 },
  { frame: "360 × 540", width: 360, height: 400, mayLack: 2, mayLie: 0.1 },
  { frame: "320 × 480", width: 320, height: 345, mayLack: 4, mayLie: 0.1 },
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

  it.each(FRAMES)("keeps trunks of different families apart at $frame", ({ width, height, mayLie }) => {
    const found = YEARS.map((year) => {
      const scene = bareSceneOf(year, "da");
      return { year, part: partUpon(scene, pictureOf(scene, { width, height })) };
    });
    expect(found.filter(({ part }) => part > mayLie)).toEqual([]);
  });

  it.each(FRAMES)("has no pipe run through an end of another at $frame", ({ width, height }) => {
    const ends = YEARS.flatMap((year) => {
      const scene = bareSceneOf(year, "en");
      const { nodes, seen, streams } = pictureOf(scene, { width, height });
      const gates = [...nodes].filter(([id, { kind, y }]) => seen.has(id) && kind === "gate" && y < 60);
      return gates.flatMap(([id, { x, y }]) =>
        streams
          .filter(({ streamId }) => scene.visible.has(streamId))
          .filter(({ streamId }) => !endsOf(streamId).includes(id))
          .map(({ points }) => Math.min(...points.map((at) => Math.hypot(at.x - x, at.y - y)))),
      );
    });
    expect(ends.length).toBeGreaterThan(20);
    expect(Math.min(...ends)).toBeGreaterThan(CLEAR_PX);
  });
});
