import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BALANCE_DATASET, balanceDataset, WORKS_BALANCE } from "../../../tests/fixtures/balances.ts";
import { createAtlas } from "../../model/atlas.ts";
import { type BalanceYear, balanceOfYear } from "../../model/balance.ts";
import { balanceOf } from "../../model/shownBalance.ts";
import { balanceLayout, type BalanceLayout, NODE_PX } from "./balanceLayout.ts";
import { columnsOf } from "./columns.ts";
import { heightOf, roundAmount, sharedScale } from "./scale.ts";

const ROOM = {
  widthPx: 1000,
  heightPx: 500,
  leftPx: 150,
  rightPx: 200,
  headPx: 40,
  linePx: 18,
  branchPx: 60,
  hatchPx: 8,
  padPx: 40,
};
const NO_BRANCHES = new Map<string, readonly string[]>();

/** All years of the works, with other values in its series where told. */
function yearsOf(values: Readonly<Record<string, readonly (number | null)[]>> = {}): BalanceYear[] {
  const series = BALANCE_DATASET.series.map((one) => {
    const own = values[one.id];
    return own === undefined ? one : { ...one, values: own.map((value, i) => ({ year: 2000 + i, value })) };
  });
  const atlas = createAtlas(balanceDataset({ series }));
  const balance = balanceOf(atlas, "works-fuel", { family: "energy", year: 2000 });
  if (balance === null) throw new Error("the fixture has a balance");
  return [2000, 2001, 2002, 2003].map((year) => balanceOfYear(atlas, balance, year));
}
function drawn(years = yearsOf(), branches = NO_BRANCHES, room = ROOM) {
  const [first] = years;
  if (first === undefined) throw new Error("a balance has years");
  const columns = columnsOf(first.balance);
  const scale = sharedScale(years, columns, room.heightPx - room.headPx, room);
  return {
    scale,
    columns,
    layouts: years.map((year) => balanceLayout(year, columns, branches, scale, room)),
  };
}
const bandOf = (layout: BalanceLayout | undefined, id: string) =>
  layout?.bands.find(({ linkId }) => linkId === id);

/** Four years of fuel, steam and power, whatever they were: less coal than fuel, or the coal is no amount. */
const amounts = fc.record({
  coal: fc.array(fc.option(fc.double({ min: 0, max: 1e5, noNaN: true })), { minLength: 4, maxLength: 4 }),
  steam: fc.array(fc.option(fc.double({ min: 0, max: 1e5, noNaN: true })), { minLength: 4, maxLength: 4 }),
  power: fc.array(fc.option(fc.double({ min: 0, max: 1e3, noNaN: true })), { minLength: 4, maxLength: 4 }),
});

describe("the picture of a balance", () => {
  it("draws every value as wide as it is, on one scale in all years, and what is unknown at one width", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const years = yearsOf(values);
        const { scale, layouts } = drawn(years);
        fc.pre(scale > 0);
        years.forEach(({ links }, i) => {
          const bands = layouts[i]?.bands ?? [];
          // Where all is nothing there is nothing to draw.
          const shown = links.every(({ value }) => value === 0) ? [] : links;
          expect(bands.map(({ linkId }) => linkId)).toEqual(shown.map(({ link }) => link.id));
          shown.forEach(({ value }, n) => {
            expect(bands[n]?.isPublished).toBe(value !== null);
            expect(bands[n]?.widthPx).toBeCloseTo(value === null ? ROOM.hatchPx : value * scale, 6);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  it("lies in its frame in every year, the fullest from edge to edge", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const years = yearsOf(values);
        const { scale, columns, layouts } = drawn(years);
        fc.pre(scale > 0);
        const most = Math.max(...years.map((year) => heightOf(year, columns, scale, ROOM)));
        expect(most).toBeCloseTo(ROOM.heightPx - ROOM.headPx, 3);
        for (const { nodes, bands } of layouts) {
          for (const { y0, y1 } of nodes) {
            expect(y0).toBeGreaterThan(ROOM.headPx - 0.01);
            expect(y1).toBeLessThan(ROOM.heightPx + 0.01);
          }
          for (const { y0, y1, widthPx } of bands)
            for (const y of [y0, y1]) {
              expect(y - widthPx / 2).toBeGreaterThan(ROOM.headPx - 0.01);
              expect(y + widthPx / 2).toBeLessThan(ROOM.heightPx + 0.01);
            }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps each node in its column and all in the order of the data, whatever the year", () => {
    const { layouts } = drawn();
    for (const { nodes } of layouts) {
      const at = (x: number) => nodes.filter((node) => node.x === x).toSorted((a, b) => a.y0 - b.y0);
      expect(at(150).map(({ id }) => id)).toEqual(["coal", "oil"]);
      expect(at(475).map(({ id }) => id)).toEqual(["works"]);
      expect(at(800).map(({ id }) => id)).toEqual(nodes.length === 5 ? ["steam", "power"] : ["steam"]);
    }
  });

  it("makes a node as high as the thicker of its sides and never fills in the other", () => {
    const { scale, layouts } = drawn();
    const works = layouts[0]?.nodes.find(({ id }) => id === "works");
    // 1,000 TJ go in, 480 come out.
    expect((works?.y1 ?? 0) - (works?.y0 ?? 0)).toBeCloseTo(1000 * scale, 6);
    const out = ["steam", "power"].map((id) => bandOf(layouts[0], id)?.widthPx ?? 0);
    expect(out.reduce((sum, px) => sum + px, 0)).toBeCloseTo(480 * scale, 6);
  });

  it("lets bands begin and end at their nodes", () => {
    const { layouts } = drawn();
    const [layout] = layouts;
    const coal = bandOf(layout, "coal");
    const node = (id: string) => layout?.nodes.find((one) => one.id === id);
    expect(coal?.x0).toBe((node("coal")?.x ?? 0) + NODE_PX / 2);
    expect(coal?.x1).toBe((node("works")?.x ?? 0) - NODE_PX / 2);
    expect(coal?.y0).toBeCloseTo(((node("coal")?.y0 ?? 0) + (node("coal")?.y1 ?? 0)) / 2, 6);
  });

  it("parts a trunk into branches of the width of what is not published, and draws the trunk once", () => {
    const branches = new Map([["steam", ["steam-works-mill", "gas-works-mill"]]]);
    const { layouts, scale } = drawn(yearsOf(), branches);
    const [layout] = layouts;
    expect(layout?.branches.map(({ streamId, widthPx }) => [streamId, widthPx])).toEqual([
      ["steam-works-mill", ROOM.hatchPx],
      ["gas-works-mill", ROOM.hatchPx],
    ]);
    expect(layout?.bands.filter(({ linkId }) => linkId === "steam")).toHaveLength(1);
    const steam = layout?.nodes.find(({ id }) => id === "steam");
    expect((steam?.y1 ?? 0) - (steam?.y0 ?? 0)).toBeCloseTo(300 * scale, 6);
    // The trunk ends before the column, its branches just short of it.
    expect(steam?.x).toBe(800 - ROOM.branchPx);
    expect(layout?.branches.map(({ x1 }) => x1)).toEqual([790, 790]);
    const [first, second] = layout?.branches ?? [];
    expect((second?.y1 ?? 0) - (first?.y1 ?? 0)).toBeCloseTo(ROOM.linePx, 6);
  });

  it("lets no name stand upon another, also where all amounts are nothing to speak of", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const branches = new Map([["steam", ["a", "b", "c", "d"]]]);
        const { scale, layouts } = drawn(yearsOf(values), branches);
        fc.pre(scale > 0);
        for (const { nodes } of layouts)
          for (const role of ["source", "sink"] as const) {
            const own = nodes.filter((node) => node.role === role).toSorted((a, b) => a.nameY - b.nameY);
            own.slice(1).forEach(({ nameY }, i) => {
              const lines = own[i]?.id === "steam" ? 6 : 2;
              expect(nameY - (own[i]?.nameY ?? 0)).toBeGreaterThan(lines * ROOM.linePx - 0.01);
            });
          }
      }),
      { numRuns: 60 },
    );
  });

  it("draws nothing where every amount of a year is nothing, and has no scale where the names have no room", () => {
    const nothing = {
      coal: [0, 0, 0, 0],
      "all-fuel": [0, 0, 0, 0],
      steam: [0, 0, 0, 0],
      power: [0, 0, 0, 0],
    };
    expect(drawn(yearsOf(nothing)).scale).toBe(0);
    const last = drawn(yearsOf({ ...nothing, coal: [5, 0, 0, 0], "all-fuel": [5, 0, 0, 0] })).layouts.at(-1);
    expect(last).toMatchObject({ nodes: [], bands: [], branches: [] });
    expect(drawn(yearsOf(), NO_BRANCHES, { ...ROOM, heightPx: 70 }).scale).toBe(0);
  });

  it("is whole in a year that lacks the links which bring a node to its column", () => {
    const links = WORKS_BALANCE.links.map((link) => (link.to === "works" ? { ...link, until: 2000 } : link));
    const atlas = createAtlas(balanceDataset({ balances: [{ ...WORKS_BALANCE, links }] }));
    const balance = balanceOf(atlas, null, { family: "energy", year: 2001 });
    if (balance === null) throw new Error("the fixture has a balance");
    const years = [2000, 2001].map((year) => balanceOfYear(atlas, balance, year));
    const { scale, layouts } = drawn(years);
    const steam = bandOf(layouts[1], "steam");
    expect(steam?.widthPx).toBeCloseTo(300 * scale, 6);
    expect(steam?.x0).toBe(475 + NODE_PX / 2);
  });
});

describe("the bar of a scale", () => {
  it.each([
    [0.01, 60, 5000],
    [0.005, 60, 10000],
    [0.2, 60, 200],
    [40, 60, 1],
  ])("of %f px a unit that may be %d px long says %d", (pxPerUnit, mostPx, amount) => {
    expect(roundAmount(pxPerUnit, mostPx)).toBe(amount);
    expect(amount * pxPerUnit).toBeLessThanOrEqual(mostPx);
  });
});
