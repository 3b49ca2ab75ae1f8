import { describe, expect, it } from "vitest";
import { randomNetwork } from "../../../tests/fixtures/randomNetwork.ts";
import { smallDataset } from "../../../tests/fixtures/smallDataset.ts";
import type { Dataset } from "../../dataset/schema/dataset.ts";
import { createAtlas } from "../atlas.ts";
import { runningByYear, totalOf } from "../counts.ts";
import { firstBasicSymbiosis, mostBetween, networkYears, type NetworkYear } from "./networkYears.ts";

const small = createAtlas(smallDataset());
const at = (years: readonly NetworkYear[], year: number) => years.find((one) => one.year === year)!;
const { documented, earlier } = networkYears(small);

describe("the network by year", () => {
  it("is worked by hand in a network of three", () => {
    // 1990: gas and steam from the works to the mill, condensate back. Fibre to the farms is planned and does not count.
    expect(at(documented, 1990)).toMatchObject({
      whole: { partners: 2, streams: 3, links: 2, linkage: 1, mutual: 1, connectance: 1, chain: 1 },
      chain: ["mill", "works"],
      isBasicSymbiosis: false,
    });
    expect(at(documented, 1990).partners.get("works")).toEqual({
      partner: "works",
      donors: 1,
      receivers: 1,
      mutual: 1,
      streams: 3,
      betweenness: 0,
    });
    expect(at(documented, 1966).whole).toMatchObject({ partners: 0, linkage: null, mutual: null, chain: 0 });
  });

  it("counts a stream and the one that takes over from it once, as all counts do", () => {
    const streams = smallDataset().streams.map((stream) =>
      stream.id === "gas-works-mill"
        ? { ...stream, spans: [{ ...stream.spans[0]!, to: { ...stream.spans[0]!.from, year: 1980 } }] }
        : stream,
    );
    const handing = networkYears(createAtlas({ ...smallDataset(), streams }));
    expect(at(handing.documented, 1980).whole.streams).toBe(1);
  });

  it("holds what was last documented earlier apart", () => {
    const shown = {
      about: "status",
      status: "running",
      preferred: false,
      inferred: false,
      note: null,
    } as const;
    const streams = smallDataset().streams.map((stream) =>
      stream.id === "condensate-mill-works"
        ? { ...stream, claims: [{ ...shown, year: 2000, references: ["town-news"] }] }
        : stream,
    );
    const years = networkYears(createAtlas({ ...smallDataset(), streams }));
    expect(at(years.documented, 2010)).toMatchObject({ whole: { streams: 1, mutual: 0 } });
    expect(at(years.earlier, 2010)).toMatchObject({ whole: { streams: 2, mutual: 1 } });
    expect(at(years.earlier, 2000)).toEqual(at(years.documented, 2000));
  });

  it("takes three partners and two resources as the least that is a symbiosis", () => {
    const [, steam, , fibre] = smallDataset().streams;
    const since = (year: number) => [{ ...steam!.spans[0]!, from: { ...steam!.spans[0]!.from, year } }];
    const of = (streams: Dataset["streams"]) =>
      firstBasicSymbiosis(networkYears(createAtlas({ ...smallDataset(), streams })).earlier);
    expect(of([steam!])).toBe(null);
    expect(of([steam!, { ...fibre!, spans: since(2000) }])).toBe(2000);
    // The same resource twice is one.
    expect(of([steam!, { ...steam!, id: "on", donor: "mill", receiver: "farms" }])).toBe(null);
    // Two pairs that do not hang together are no three.
    expect(of([steam!, { ...fibre!, donor: "farms", receiver: "field", spans: since(2000) }])).toBe(null);
  });

  it("names nobody as most between where nobody is", () => {
    expect(mostBetween(documented)).toEqual([]);
    expect(earlier.length).toBe(documented.length);
  });
});

const SEEDS = Array.from({ length: 25 }, (_, i) => 300 + i);
const random = SEEDS.map((seed) => createAtlas(randomNetwork(seed)));

/** The same network under other names, in which the order of the names is another. */
function renamed(dataset: Dataset): Dataset {
  const other = (id: string) => [...id].toReversed().join("");
  const partners = dataset.partners.map((partner) => ({ ...partner, id: other(partner.id) }));
  const streams = dataset.streams
    .map((stream) => ({ ...stream, donor: other(stream.donor), receiver: other(stream.receiver) }))
    .toReversed();
  return { ...dataset, partners, streams };
}

describe("any network", () => {
  const all = random.flatMap((atlas) => Object.values(networkYears(atlas)).flat());

  it("has shares between 0 and 1, and no more links than there can be", () => {
    for (const { whole } of all) {
      for (const share of [whole.mutual ?? 0, whole.connectance ?? 0])
        expect(share >= 0 && share <= 1).toBe(true);
      expect(whole.links).toBeLessThanOrEqual(whole.streams ?? 0);
      expect(whole.chain).toBeLessThanOrEqual(Math.max(0, (whole.partners ?? 0) - 1));
    }
    expect(all.length).toBeGreaterThan(1000);
    expect(all.some(({ whole }) => (whole.mutual ?? 0) > 0)).toBe(true);
  });

  it("has as many streams as the count that every view shows", () => {
    for (const atlas of random) {
      const counts = runningByYear(atlas);
      const { documented: own, earlier: wide } = networkYears(atlas);
      expect(own.map(({ whole }) => whole.streams)).toEqual(counts.map((one) => totalOf(one.counts)));
      expect(wide.map(({ whole }) => whole.streams)).toEqual(
        counts.map((one) => totalOf(one.counts) + one.earlier),
      );
    }
  });

  it("has each link at both its ends: what all give is what all get", () => {
    for (const { whole, partners } of all) {
      const sum = (read: (one: { donors: number; receivers: number }) => number) =>
        [...partners.values()].reduce((total, one) => total + read(one), 0);
      expect(sum(({ donors }) => donors)).toBe(whole.links);
      expect(sum(({ receivers }) => receivers)).toBe(whole.links);
    }
  });

  it("is measured alike whatever its partners are called", () => {
    for (const atlas of random) {
      const [own, other] = [networkYears(atlas), networkYears(createAtlas(renamed(atlas.dataset)))];
      expect(own.earlier.map(({ whole }) => whole)).toEqual(other.earlier.map(({ whole }) => whole));
      const betweens = (years: readonly NetworkYear[]) =>
        years.map(({ partners }) =>
          [...partners.values()].map(({ betweenness }) => betweenness.toFixed(9)).toSorted(),
        );
      expect(betweens(own.earlier)).toEqual(betweens(other.earlier));
    }
  });
});
