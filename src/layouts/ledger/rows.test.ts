import { describe, expect, it } from "vitest";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "../../model/atlas.ts";
import { drawnGraph } from "../../model/drawn.ts";
import { FAMILIES, graphOfYear } from "../../model/filter.ts";
import { ledgerExtent, ledgerRows } from "./rows.ts";

const BY_ITSELF = { isAll: false, named: new Set<string>() };
const NO_FILTER = { families: [], states: [], partners: [] };
const small = createAtlas(smallDataset());
const frozen = createAtlas(frozenDataset());
const drawnIn = (atlas: typeof small, year: number) =>
  drawnGraph(graphOfYear(atlas, year, NO_FILTER), BY_ITSELF).visible;
const rowsIn = (atlas: typeof small, year: number) => ledgerRows(atlas, drawnIn(atlas, year));
const years = Array.from({ length: frozen.lastYear - frozen.firstYear + 1 }, (_, i) => frozen.firstYear + i);

describe("the rows of the ledger", () => {
  it("hold what each partner gets and gives, each stream at both its ends", () => {
    const rows = rowsIn(small, 1985).map(({ partnerId, gets, gives }) => ({
      partnerId,
      gets: gets.map(({ stream }) => stream.id),
      gives: gives.map(({ stream }) => stream.id),
    }));
    // The mill has one more in other years.
    expect(rows).toEqual([
      {
        partnerId: "mill",
        gets: ["gas-works-mill", "steam-works-mill"],
        gives: ["condensate-mill-works"],
      },
      {
        partnerId: "works",
        gets: ["condensate-mill-works"],
        gives: ["gas-works-mill", "steam-works-mill"],
      },
    ]);
  });

  it("are of what is drawn: planned streams when they were asked for", () => {
    expect(rowsIn(small, 2026).map(({ partnerId }) => partnerId)).toEqual(["mill", "works"]);
    const asked = graphOfYear(small, 2026, { ...NO_FILTER, states: ["planned"] });
    expect(ledgerRows(small, asked.visible)).toMatchObject([
      { partnerId: "mill", isMember: true, gives: [{ state: "planned" }] },
      { partnerId: "farms", isMember: false, gets: [{ state: "planned" }] },
    ]);
  });

  it("count each drawn stream twice in every year, once on either side", () => {
    for (const year of years) {
      const rows = rowsIn(frozen, year);
      const n = drawnIn(frozen, year).length;
      expect(
        rows.reduce((sum, { gets }) => sum + gets.length, 0),
        String(year),
      ).toBe(n);
      expect(
        rows.reduce((sum, { gives }) => sum + gives.length, 0),
        String(year),
      ).toBe(n);
    }
  });

  it("keep one order in all years, members first", () => {
    const before = new Map<string, Set<string>>();
    for (const year of years) {
      const rows = rowsIn(frozen, year);
      const members = rows.map(({ isMember }) => isMember);
      expect(members, String(year)).toEqual(members.toSorted((a, b) => Number(b) - Number(a)));
      rows.forEach(({ partnerId }, i) => {
        for (const { partnerId: later } of rows.slice(i + 1)) {
          expect(before.get(later)?.has(partnerId) ?? false, `${later} before ${partnerId}`).toBe(false);
          before.set(partnerId, (before.get(partnerId) ?? new Set()).add(later));
        }
      });
    }
    expect(before.size).toBeGreaterThan(10);
  });

  it("stand by family on each side, and in it what runs first", () => {
    for (const { gets, gives } of rowsIn(frozen, frozen.lastYear)) {
      for (const side of [gets, gives]) {
        const key = side.map(
          ({ stream, state }) => FAMILIES.indexOf(stream.family) * 2 + (state === "running" ? 0 : 1),
        );
        expect(key).toEqual(key.toSorted((a, b) => a - b));
      }
    }
  });
});

describe("what the fullest year needs", () => {
  it("is enough for every year, and no more than one of them needs", () => {
    const extent = ledgerExtent(frozen);
    const rows = years.map((year) => rowsIn(frozen, year));
    expect(extent.rows).toBe(Math.max(...rows.map((some) => some.length)));
    const sides = rows.flatMap((some) => some.flatMap(({ gets, gives }) => [gets.length, gives.length]));
    expect(extent.squares).toBe(Math.max(...sides));
  });
});
