import { describe, expect, it } from "vitest";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../../model/atlas.ts";
import { yearEvents } from "../../model/events.ts";
import { neighbourStop, type OwnYears } from "./ownYears.ts";

const atlas = createAtlas(smallDataset());
const works: OwnYears = { id: "works-fuel", from: 2000, to: 2003 };

describe("where time stops", () => {
  const events = yearEvents(atlas);
  const way = (own: OwnYears | null, direction: 1 | -1, from: number) => {
    const years: number[] = [];
    for (let year = neighbourStop(events, own, from, direction); year !== null;) {
      years.push(year);
      year = neighbourStop(events, own, year, direction);
    }
    return years;
  };

  it("is each event, and without such a picture nothing else", () => {
    expect(way(null, 1, 1998)).toEqual(events.map(({ year }) => year).filter((year) => year > 1998));
  });

  it("is besides each year of the picture, both ways", () => {
    const all = [...new Set([...events.map(({ year }) => year), 2000, 2001, 2002, 2003])].toSorted(
      (a, b) => a - b,
    );
    expect(way(works, 1, atlas.firstYear)).toEqual(all.slice(1));
    expect(way(works, -1, atlas.lastYear)).toEqual(all.slice(0, -1).toReversed());
  });
});
