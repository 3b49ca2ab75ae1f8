import { describe, expect, it } from "vitest";
import { balanceDataset } from "../../tests/fixtures/balances.ts";
import { createAtlas } from "./atlas.ts";
import { yearEvents } from "./events.ts";
import { balanceOf, nearestYear, neighbourStop } from "./shownBalance.ts";

const atlas = createAtlas(balanceDataset());

describe("the balance to show", () => {
  const shown = (id: string | null, year: number, family: "energy" | "water" = "energy") =>
    balanceOf(atlas, id, { family, year })?.id ?? null;

  it("is the one asked for, else that of the nearest and the fewest years", () => {
    expect(shown("boiler", 2000)).toBe("boiler");
    expect(shown(null, 2002)).toBe("works-fuel");
    expect(shown(null, 2003)).toBe("boiler");
    expect(shown(null, 2026)).toBe("boiler");
    expect(shown("no-such", 1990)).toBe("works-fuel");
    expect(shown(null, 2000, "water")).toBeNull();
    expect(shown("boiler", 2000, "water")).toBeNull();
  });

  it("shows its nearest year for one outside it", () => {
    const balance = balanceOf(atlas, "works-fuel", { family: "energy", year: 2000 });
    expect(balance && [1970, 2001, 2026].map((year) => nearestYear(balance, year))).toEqual([
      2000, 2001, 2003,
    ]);
  });
});

describe("where time stops", () => {
  const events = yearEvents(atlas);
  const works = balanceOf(atlas, "works-fuel", { family: "energy", year: 2000 });
  const way = (balance: typeof works, direction: 1 | -1, from: number) => {
    const years: number[] = [];
    for (let year = neighbourStop(events, balance, from, direction); year !== null;) {
      years.push(year);
      year = neighbourStop(events, balance, year, direction);
    }
    return years;
  };

  it("is each event, and without a balance nothing else", () => {
    expect(way(null, 1, 1998)).toEqual(events.map(({ year }) => year).filter((year) => year > 1998));
  });

  it("is besides each year of the balance that is drawn, both ways", () => {
    const all = [...new Set([...events.map(({ year }) => year), 2000, 2001, 2002, 2003])].toSorted(
      (a, b) => a - b,
    );
    expect(way(works, 1, atlas.firstYear)).toEqual(all.slice(1));
    expect(way(works, -1, atlas.lastYear)).toEqual(all.slice(0, -1).toReversed());
  });
});
