import { describe, expect, it } from "vitest";
import {
  BALANCE_DATASET,
  BALANCE_SERIES,
  balanceDataset,
  WORKS_BALANCE,
} from "../../tests/fixtures/balances.ts";
import { createAtlas } from "./atlas.ts";
import { balanceOfYear, differenceAt } from "./balance.ts";
import { balanceOf } from "./shownBalance.ts";

const yearOf = (year: number, change: object = {}) => {
  const atlas = createAtlas(balanceDataset(change));
  const balance = balanceOf(atlas, "works-fuel", { family: "energy", year });
  if (balance === null) throw new Error("the fixture has a balance");
  return balanceOfYear(atlas, balance, year);
};
const valuesOf = (year: number, change: object = {}) =>
  Object.fromEntries(yearOf(year, change).links.map(({ link, value }) => [link.id, value]));
/** The works' balance with one link changed. */
const withLink = (id: string, change: object) => ({
  balances: [
    {
      ...WORKS_BALANCE,
      links: WORKS_BALANCE.links.map((link) => (link.id === id ? { ...link, ...change } : link)),
    },
  ],
});

describe("a balance in one of its years", () => {
  it("takes every value from its series, converts it exactly and works out what is left", () => {
    // 50 GWh = 180 TJ; 1,000 TJ of fuel less 800 TJ of coal.
    expect(valuesOf(2000)).toEqual({ coal: 800, oil: 200, steam: 300, power: 180 });
    expect(valuesOf(2001)).toEqual({ coal: 400, oil: 200, steam: 300, power: 90 });
  });

  it("fills in nothing: what is not published is unknown, and so is all that is worked out from it", () => {
    expect(valuesOf(2002)).toEqual({ coal: null, oil: null, steam: 200, power: 90 });
  });

  it("keeps a published nothing, and leaves out a link outside its own years", () => {
    expect(valuesOf(2003)).toEqual({ coal: 0, oil: 100, steam: 50 });
  });

  it("turns a band unknown, and only that one, when its claim is taken out", () => {
    const before = valuesOf(2000);
    const cases: [taken: string, unknown: string[]][] = [
      ["steam", ["steam"]],
      ["power", ["power"]],
      ["coal", ["coal", "oil"]],
    ];
    for (const [taken, unknown] of cases) {
      const series = BALANCE_DATASET.series.map((one) =>
        one.id === taken ? { ...one, values: [{ year: 1999, value: 1 }] } : one,
      );
      const after = valuesOf(2000, { series });
      for (const [id, value] of Object.entries(before))
        expect(after[id]).toBe(unknown.includes(id) ? null : value);
    }
  });

  it("says on what each value rests, and which references say it", () => {
    const { links } = yearOf(2000);
    expect(links.map(({ link, ground }) => [link.id, ground])).toEqual([
      ["coal", "reported"],
      ["oil", "calculated"],
      ["steam", "reported"],
      ["power", "reported"],
    ]);
    expect(links[1]?.references).toEqual(["field-paper"]);
    expect(links[2]?.references).toEqual(["annual-report"]);
    const inferred = { inferred: { da: "vores læsning", en: "our reading" } };
    expect(yearOf(2000, withLink("coal", inferred)).links[0]?.ground).toBe("inferred");
    expect(yearOf(2000, withLink("coal", { plus: [{ series: "probable-oil" }] })).links[0]?.ground).toBe(
      "calculated",
    );
  });

  it("adds up what goes into a node and what comes out, and tells the difference without closing it", () => {
    const { nodes } = yearOf(2000);
    const works = nodes.find(({ node }) => node.id === "works");
    expect(works).toMatchObject({ goesIn: 1000, comesOut: 480 });
    expect(works && differenceAt(works)).toEqual({ amount: -520, share: -520 / 480 });
    expect(nodes.find(({ node }) => node.id === "coal")).toMatchObject({ goesIn: null, comesOut: 800 });
    const unknown = yearOf(2002).nodes.find(({ node }) => node.id === "works");
    expect(unknown).toMatchObject({ goesIn: null, comesOut: 290 });
    expect(unknown && differenceAt(unknown)).toBeNull();
  });

  it("shows no amount where the counts come to less than nothing", () => {
    // 300 TJ of steam less 800 TJ of coal.
    const change = withLink("oil", { plus: [{ series: "steam" }] });
    expect(valuesOf(2000, change)["oil"]).toBeNull();
  });

  it("is no victim of binary fractions", () => {
    const series = [
      ...BALANCE_DATASET.series.filter(({ id }) => id !== "coal" && id !== "all-fuel"),
      { ...BALANCE_SERIES[0], values: [{ year: 2000, value: 5.8 }] },
      { ...BALANCE_SERIES[1], values: [{ year: 2000, value: 76 }] },
    ];
    expect(valuesOf(2000, { series })["oil"]).toBe(70.2);
  });
});

describe("the amount of a stream, or a shared figure, in a balance", () => {
  const own = {
    about: "quantity",
    covers: "stream",
    value: 120,
    unit: "TJ/year",
    referenceYear: 2000,
    references: ["town-news"],
  };
  /** What the steam's band is worth in 2000 where the stream has these claims. */
  const steam = (claims: readonly object[], plus: object = { stream: "steam-works-mill" }) => {
    const streams = BALANCE_DATASET.streams.map((stream) =>
      stream.id === "steam-works-mill" ? { ...stream, claims } : stream,
    );
    const { links } = yearOf(2000, { streams, ...withLink("steam", { plus: [plus] }) });
    return links.find(({ link }) => link.id === "steam");
  };

  it("is what it says of itself in exactly that year, with its references and basis", () => {
    expect(steam([own])).toMatchObject({ value: 120, ground: "reported", references: ["town-news"] });
    expect(steam([{ ...own, basis: "calculated" }])?.ground).toBe("calculated");
    expect(steam([{ ...own, inferred: true }])?.ground).toBe("inferred");
    expect(steam([{ ...own, unit: "GWh/year", value: 10 }])?.value).toBe(36);
  });

  it.each([
    ["of another year", { referenceYear: 2001 }],
    ["of several years", { referenceYearTo: 2002 }],
    ["that was a plan", { basis: "plan" }],
    ["that is what a plant can do", { basis: "design" }],
    ["of several streams", { covers: { streams: ["steam-works-mill", "gas-works-mill"] } }],
    ["of another thing", { covers: "other" }],
  ])("is not one %s", (_, change) => {
    expect(steam([own, { ...own, ...change }])?.value).toBe(120);
    expect(steam([{ ...own, ...change }])?.value).toBeNull();
  });

  it("is the preferred one where sources disagree, and none where none is preferred", () => {
    const other = { ...own, value: 140, references: ["field-paper"] };
    expect(steam([own, { ...other, preferred: true }])?.value).toBe(140);
    expect(steam([own, other])?.value).toBeNull();
    expect(steam([own, { ...other, value: 120 }])?.value).toBe(120);
  });

  it("is that of a shared figure, wherever it is used", () => {
    const figures = [
      { id: "shared-steam", value: 77, unit: "TJ/year", referenceYear: 2000, references: ["town-news"] },
    ];
    const streams = BALANCE_DATASET.streams.map((stream) =>
      stream.id === "gas-works-mill"
        ? { ...stream, claims: [{ about: "quantity", covers: "other", figure: "shared-steam" }] }
        : stream,
    );
    const change = withLink("steam", { plus: [{ figure: "shared-steam" }] });
    expect(valuesOf(2000, { figures, streams, ...change })["steam"]).toBe(77);
    expect(valuesOf(2001, { figures, streams, ...change })["steam"]).toBeNull();
  });
});
