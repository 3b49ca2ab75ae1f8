// The pictures to scale, checked by hand against the published counts of 2000–2023. A message says which sum went astray.

import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../scripts/data/load.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import { createAtlas } from "../../src/model/atlas.ts";
import { type BalanceYear, balanceOfYear, differenceAt } from "../../src/model/balance.ts";
import { balanceOf } from "../../src/model/shownBalance.ts";
import { streamState } from "../../src/model/status.ts";

const root = resolve(import.meta.dirname, "../..");
const parsed = parseDataset(loadDataset(join(root, "data/kalundborg"), root).dataset);
if (!parsed.ok) throw new Error("npm run data:check says what is wrong with the dataset");
const atlas = createAtlas(parsed.dataset);

function pictureOf(id: string, year: number): BalanceYear {
  const balance = balanceOf(atlas, id, { family: "energy", year });
  if (balance?.id !== id) throw new Error(`there is no balance ${id}`);
  return balanceOfYear(atlas, balance, year);
}
const valuesOf = (id: string, year: number) =>
  Object.fromEntries(pictureOf(id, year).links.map(({ link, value }) => [link.id, value]));
const nodeOf = (id: string, year: number, node: string) => {
  const found = pictureOf(id, year).nodes.find((one) => one.node.id === node);
  if (found === undefined) throw new Error(`${id} has no node ${node}`);
  return found;
};
const published = (id: string, year: number) =>
  atlas.series.get(id)?.values.find((entry) => entry.year === year)?.value ?? NaN;

describe("energy, plant by plant", () => {
  // Heat of unit 6, the boilers and the heat pump, by hand, against what the count of the net calls delivered.
  it.each([
    [2021, 1623.7 + 52.6 + 22.6, 1699, 0.1, 0],
    [2022, 1562 + 34.6 + 37.7, 1693, 58.7, 3.5],
    [2023, 1577.8 + 113.3 + 6.4 + 61.1, 1765, 6.4, 0.4],
  ])(
    "tells in %d how far the heat that goes into the net is from what is delivered",
    (year, goesIn, comesOut, apart, percent) => {
      const net = nodeOf("energy-2021-2023", year, "net");
      expect(net.goesIn).toBeCloseTo(goesIn, 6);
      expect(net.comesOut).toBe(comesOut);
      const difference = differenceAt(net);
      expect(difference?.amount).toBeCloseTo(apart, 6);
      expect((difference?.share ?? NaN) * 100).toBeCloseTo(percent, 1);
    },
  );

  it("takes 2023 as the count has it", () => {
    expect(valuesOf("energy-2021-2023", 2023)).toEqual({
      "wood-chips": 1863,
      "electricity-boilers": 140.7, // 160 less the 19.3 of the heat pump
      "electricity-pump": 19.3,
      wastewater: 41.8,
      biogas: 61.4,
      "unit-6-heat": 1577.8,
      "boiler-8-heat": 113.3,
      "boiler-7-heat": 6.4,
      "heat-pump-heat": 61.1,
      delivered: 1765,
      "unit-6-power": 152.2,
      "engine-power": 25.8,
      "engine-heat": 15.2,
    });
  });

  it("uses one count of power: what the unit delivered, never what the net produced", () => {
    for (const year of [2021, 2022, 2023])
      expect(valuesOf("energy-2021-2023", year)["unit-6-power"]).toBe(published("asnaes-unit-6-power", year));
  });

  it("adds up at the heat pump: heat of the water and power make its heat", () => {
    for (const year of [2021, 2022, 2023]) {
      const pump = nodeOf("energy-2021-2023", year, "heat-pump");
      expect(pump.comesOut, String(year)).toBeCloseTo(pump.goesIn ?? NaN, 6);
    }
  });
});

describe("the power station, year by year", () => {
  const years = Array.from({ length: 24 }, (_, i) => 2000 + i);

  it("has every value of all 24 years, and gives what it gets", () => {
    for (const year of years) {
      const picture = pictureOf("asnaes-fuel", year);
      for (const { link, value } of picture.links) expect(value, `${link.id} in ${year}`).not.toBeNull();
      const station = nodeOf("asnaes-fuel", year, "asnaes");
      expect(station.goesIn, String(year)).toBeCloseTo(published("asnaes-net-gross-fuel", year), 6);
      expect(station.comesOut, String(year)).toBeCloseTo(station.goesIn ?? NaN, 6);
    }
  });

  it.each([
    // 45,178 − 10,370 − 34,148 of other fuel; 1,677 − 808 of steam; 45,178 − 17,772 − 1,677 left.
    [
      2000,
      {
        coal: 10370,
        "rest-fuel": 34148,
        "other-fuel": 660,
        power: 17772,
        "town-heat": 808,
        "probable-steam": 869,
        "rest-until-2002": 25729,
      },
    ],
    // 44,009 − 43,573; 44,009 − 17,070 − 2,362.
    [2006, { coal: 43573, "other-fuel": 436, power: 17070, "heat-and-steam": 2362, rest: 24577 }],
    // 2,562 − 1,784 − 597 − 142; 2,562 − 18 − 1,859.
    [
      2019,
      {
        coal: 1784,
        "wood-chips": 597,
        electricity: 142,
        "other-fuel": 39,
        power: 18,
        "heat-and-steam": 1859,
        rest: 685,
      },
    ],
    // 2,094 − 1,863 − 160; 2,094 − 239 − 1,765.
    [
      2023,
      {
        coal: 0,
        "wood-chips": 1863,
        electricity: 160,
        "other-fuel": 71,
        power: 239,
        "heat-and-steam": 1765,
        rest: 90,
      },
    ],
  ])("is drawn in %d as worked out by hand", (year, expected) => {
    expect(valuesOf("asnaes-fuel", year)).toMatchObject(expected);
  });

  it("says of the fuel that nobody names that it is our reading", () => {
    const ground = (id: string) =>
      pictureOf("asnaes-fuel", 2000).links.find(({ link }) => link.id === id)?.ground;
    expect(ground("rest-fuel")).toBe("inferred");
    expect(ground("other-fuel")).toBe("calculated");
    expect(ground("coal")).toBe("reported");
  });

  it("loses the streams of its coal in the year after the last coal", () => {
    const { balance } = pictureOf("asnaes-fuel", 2019);
    expect(balance.beside.length).toBeGreaterThan(0);
    for (const id of balance.beside) {
      const stream = atlas.streams.get(id);
      if (stream === undefined) throw new Error(`no stream ${id}`);
      expect(streamState(atlas, stream, 2018), id).toBe("running");
      expect(streamState(atlas, stream, 2020), id).toBe("ended");
    }
    expect(valuesOf("asnaes-fuel", 2020)["coal"]).toBe(0);
  });
});
