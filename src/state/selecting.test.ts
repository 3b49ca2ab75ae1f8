import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { Moment } from "../dataset/schema/common.ts";
import type { Dataset } from "../dataset/schema/dataset.ts";
import { createAtlas } from "../model/atlas.ts";
import { selecting } from "./selecting.ts";

const MILESTONE = { kind: "milestone", id: "steam-begins" } as const;

/** An atlas whose one milestone happened when told. */
function atlasWith(when: Partial<Moment>) {
  const dataset = smallDataset();
  const milestones = dataset.milestones.map((milestone): Dataset["milestones"][number] => ({
    ...milestone,
    when: { ...milestone.when, ...when },
  }));
  return createAtlas({ ...dataset, milestones });
}
const yearAfter = (when: Partial<Moment>, year: number | null) =>
  selecting(atlasWith(when), { year }, MILESTONE).year;

describe("choosing a milestone", () => {
  it("brings its year, also where the dataset's last year was on screen", () => {
    expect(yearAfter({ year: 1980 }, 2018)).toBe(1980);
    expect(yearAfter({ year: 1980 }, null)).toBe(1980);
  });

  it("keeps a year in which it may have happened", () => {
    expect(yearAfter({ year: 1980, latest: 1989 }, 1984)).toBe(1984);
    expect(yearAfter({ year: 1980, latest: 1989 }, 1990)).toBe(1980);
    expect(yearAfter({ year: null }, 1984)).toBe(1984);
  });

  it("keeps both years while two are compared", () => {
    const view = { year: 2018, compare: 1975 };
    expect(selecting(atlasWith({ year: 1980 }), view, MILESTONE)).toEqual({ selection: MILESTONE });
  });

  it("goes no further than the years that the atlas shows, and leaves its last one out of the address", () => {
    const { firstYear, lastYear } = atlasWith({});
    expect(yearAfter({ year: firstYear - 40 }, 2018)).toBe(firstYear);
    expect(yearAfter({ year: lastYear + 5 }, 2018)).toBeNull();
  });
});

it("choosing anything else, or nothing, leaves the year", () => {
  const atlas = atlasWith({});
  for (const selection of [null, { kind: "stream", id: "steam-works-mill" } as const])
    expect(selecting(atlas, { year: 2018 }, selection)).toEqual({ selection });
});
