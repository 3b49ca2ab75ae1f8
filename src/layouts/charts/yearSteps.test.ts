import { describe, expect, it } from "vitest";
import { FAMILIES } from "../../model/filter.ts";
import type { YearCount } from "../../model/counts.ts";
import { yearSteps } from "./yearSteps.ts";

const NONE = { energy: 0, water: 0, material: 0 };
const YEARS: readonly YearCount[] = [
  { year: 1990, counts: { energy: 1, water: 0, material: 0 }, recent: NONE, earlier: 0 },
  { year: 1991, counts: { energy: 1, water: 2, material: 1 }, recent: NONE, earlier: 0 },
  { year: 1992, counts: { energy: 0, water: 2, material: 1 }, recent: NONE, earlier: 0 },
];

/** Returns the corners of a path made of M, L, H and Z. */
function corners(path: string): (readonly [number, number])[] {
  let y = 0;
  return [...path.matchAll(/([MLH])([\d. ]+)/g)].map(([, kind, numbers]) => {
    const [x = NaN, nextY = y] = (numbers ?? "").trim().split(" ").map(Number);
    if (kind !== "H") y = nextY;
    return [x, y] as const;
  });
}

/** Returns the area inside a polygon. */
const areaOf = (points: readonly (readonly [number, number])[]) =>
  Math.abs(
    points.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

describe("the counts by year as steps", () => {
  const steps = yearSteps(YEARS);

  it("are as high as the year with most streams, and as wide as the years from the first to the last", () => {
    expect(steps).toMatchObject({ width: 2, height: 4 });
    expect(steps.layers.map(({ family }) => family)).toEqual(FAMILIES);
  });

  it("give each family an area of its streams by years, the first and the last year with their inner half", () => {
    const areas = steps.layers.map(({ family, path }) => [family, areaOf(corners(path))]);
    expect(Object.fromEntries(areas)).toEqual({ energy: 0.5 + 1, water: 2 + 1, material: 1 + 0.5 });
  });

  it("stand on the axis, the first family on top", () => {
    const material = corners(steps.layers.at(-1)?.path ?? "");
    expect(Math.max(...material.map(([, y]) => y))).toBe(steps.height);
    const energy = corners(steps.layers[0]?.path ?? "");
    expect(Math.min(...energy.map(([, y]) => y))).toBe(0);
  });

  it("end a year half way to the next one, and the last year at the end", () => {
    expect([1990, 1991, 1992].map(steps.endOf)).toEqual([0.5, 1.5, 2]);
  });

  it("have on top what was last documented earlier, and inside them what has no newer source", () => {
    const [before, , last] = YEARS;
    const aged = yearSteps([
      before!,
      { ...YEARS[1]!, earlier: 1 },
      { ...last!, recent: { energy: 0, water: 1, material: 1 }, earlier: 3 },
    ]);
    expect(aged.height).toBe(6);
    expect(areaOf(corners(aged.earlierPath))).toBe(1 + 3 / 2);
    // Each family's own part, in the half of the last year that is drawn.
    const parts = aged.recentPath.split("Z").slice(0, -1);
    expect(parts.map((path) => areaOf(corners(path)))).toEqual([0.5, 0.5]);
    const tops = parts.map((path) =>
      Math.min(
        ...corners(path)
          .filter(([x]) => x === 2)
          .map(([, y]) => y),
      ),
    );
    expect(tops).toEqual([3, 5]);
    expect([steps.earlierPath, steps.recentPath]).toEqual(["", ""]);
  });

  it("fill the room of a single year, and nothing where there is none", () => {
    const one = yearSteps(YEARS.slice(1, 2));
    expect(one).toMatchObject({ width: 1, height: 4 });
    expect(one.endOf(1991)).toBe(1);
    expect(one.layers.map(({ path }) => areaOf(corners(path)))).toEqual([1, 2, 1]);
    expect(yearSteps([]).layers.map(({ path }) => path)).toEqual(["", "", ""]);
  });
});
