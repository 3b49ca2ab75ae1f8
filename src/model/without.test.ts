import { describe, expect, it } from "vitest";
import { randomNetwork } from "../../tests/fixtures/randomNetwork.ts";
import { SMALL_DATASET } from "../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../dataset/parse.ts";
import { createAtlas } from "./atlas.ts";
import { drawnGraph } from "./drawn.ts";
import { graphOfYear, partnersOf } from "./filter.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import { isSameResource } from "./resource.ts";
import { litWithout, networkWithout, type LooseEnd, type NetworkWithout } from "./without.ts";

const year = (value: number) => ({ year: value, precision: "year" });
const [gas, steam, condensate, fibre] = SMALL_DATASET.streams;
/**
 * Works → mill: steam and, from another line, gas until 1990. Mill → works: condensate, made of steam alone.
 * Mill → farms: fibre, made of condensate and other things. Farms → works: fibre, too.
 */
function smallWith(change: { readonly mill?: object; readonly streams?: readonly object[] } = {}) {
  const [works, mill, farms] = SMALL_DATASET.partners;
  const parsed = parseDataset({
    ...SMALL_DATASET,
    partners: [works, { ...mill, ...change.mill }, farms],
    streams: [
      gas,
      steam,
      condensate,
      { ...fibre, spans: [{ status: "running", from: year(2000) }] },
      ...(change.streams ?? []),
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return createAtlas(parsed.dataset);
}
const ids = (streams: readonly { readonly id: string }[]) => streams.map(({ id }) => id);
const ends = (loose: readonly LooseEnd[]) =>
  loose.map(({ partner, stream, level }) => `${partner} ${stream.id} ${level}`);
const madeOfSteam = (others: boolean) => ({
  transformations: [
    {
      from: ["steam-works-mill"],
      to: ["fibre-mill-farms"],
      what: { da: "tørres", en: "dried" },
      others,
      references: ["town-news"],
    },
  ],
});

describe("the network without a partner", () => {
  it("has none of its streams, and says who has no other source or taker", () => {
    const without = networkWithout(smallWith(), "works", 2010);
    expect(ids(without.cut)).toEqual(["steam-works-mill", "condensate-mill-works"]);
    expect(ids(without.rest)).toEqual(["fibre-mill-farms"]);
    expect(ends(without.withoutSource)).toEqual(["mill steam-works-mill 1"]);
    expect(ends(without.withoutTaker)).toEqual(["mill condensate-mill-works 1"]);
  });

  it("counts what stands in the year alone", () => {
    expect(ids(networkWithout(smallWith(), "works", 1975).cut)).toEqual(["gas-works-mill"]);
    expect(ids(networkWithout(smallWith(), "farms", 1975).cut)).toEqual([]);
  });

  it("leaves a receiver alone that has another documented source of the resource", () => {
    const other = { ...steam, id: "steam-farms-mill", donor: "farms", aliases: [] };
    const without = networkWithout(smallWith({ streams: [other] }), "works", 2010);
    expect(ends(without.withoutSource)).toEqual([]);
  });

  it("lets hang what is documented as made of nothing else, and no more", () => {
    const hanging = networkWithout(smallWith({ mill: madeOfSteam(false) }), "works", 2010);
    expect(ids(hanging.hanging)).toEqual(["fibre-mill-farms"]);
    expect(ends(hanging.withoutSource)).toEqual(["mill steam-works-mill 1", "farms fibre-mill-farms 2"]);
    expect(ends(hanging.withoutTaker)).toEqual(["mill condensate-mill-works 1", "mill fibre-mill-farms 2"]);
    expect(ids(hanging.rest)).toEqual([]);
    const standing = networkWithout(smallWith({ mill: madeOfSteam(true) }), "works", 2010);
    expect(ids(standing.hanging)).toEqual([]);
  });

  it("lets hang what needs only streams that are gone", () => {
    const [, , , own] = SMALL_DATASET.streams;
    const needing = { ...own, id: "bran-mill-farms", needs: ["steam-works-mill", "gas-works-mill"] };
    const streams = [{ ...needing, spans: [{ status: "running", from: year(1970) }] }];
    // In 1985 gas and steam both come from the works; before 1970 neither is there, which is not the works' doing.
    expect(ids(networkWithout(smallWith({ streams }), "works", 1985).hanging)).toEqual(["bran-mill-farms"]);
    expect(ids(networkWithout(smallWith({ streams }), "farms", 1985).hanging)).toEqual([]);
  });

  it("names a partner once for one resource, however many of its streams are gone, and not who is left out", () => {
    // The farms hand the same steam on to the mill: without the works both lines are gone, without the farms one.
    const second = { ...steam, id: "steam-by-farms", via: ["farms"], aliases: [] };
    const atlas = smallWith({ streams: [second] });
    const works = networkWithout(atlas, "works", 2010);
    expect(ids(works.cut)).toEqual(["steam-by-farms", "steam-works-mill", "condensate-mill-works"]);
    expect(ends(works.withoutSource)).toEqual(["mill steam-by-farms 1"]);
    const farms = networkWithout(atlas, "farms", 2010);
    expect(ids(farms.cut)).toEqual(["steam-by-farms", "fibre-mill-farms"]);
    // The mill still has the other line of steam; for its fibre it has no other taker.
    expect(ends(farms.withoutSource)).toEqual([]);
    expect(ends(farms.withoutTaker)).toEqual(["mill fibre-mill-farms 1"]);
  });

  it("lights what is gone, the partner and those at the other ends", () => {
    const atlas = smallWith();
    const lit = litWithout(atlas, networkWithout(atlas, "works", 2010));
    expect([...lit.streams]).toEqual(["steam-works-mill", "condensate-mill-works"]);
    expect([...lit.partners]).toEqual(["works", "mill"]);
  });
});

describe("in networks of any shape", () => {
  const cases = Array.from({ length: 30 }, (_, i) => createAtlas(randomNetwork(100 + i))).flatMap((atlas) =>
    atlas.dataset.partners.flatMap(({ id }) =>
      [1985, 2010].map((at) => ({ atlas, without: networkWithout(atlas, id, at) })),
    ),
  );
  const gone = ({ cut, hanging }: NetworkWithout) => [...cut, ...hanging];

  it("no cut stream survives, and nothing that is left touches the partner", () => {
    expect(cases.filter(({ without }) => without.cut.length > 0).length).toBeGreaterThan(100);
    expect(cases.filter(({ without }) => without.hanging.length > 0).length).toBeGreaterThan(10);
    const survivors = cases.filter(({ without }) => without.rest.some((s) => gone(without).includes(s)));
    const touching = cases.filter(({ without }) =>
      without.rest.some((s) => partnersOf(s).includes(without.partner)),
    );
    expect([survivors, touching]).toEqual([[], []]);
  });

  it("what is gone and what is left are together what every view draws, and what it lights is what is gone", () => {
    const all = { families: [], states: [], partners: [] };
    const differing = cases.filter(({ atlas, without }) => {
      const graph = graphOfYear(atlas, without.year, all);
      const drawn = drawnGraph(graph, { isAll: false, named: new Set() });
      const told = ids([...gone(without), ...without.rest]);
      const lit = [...litWithout(atlas, without).streams];
      return (
        told.toSorted().join() !== [...drawn.visibleIds].toSorted().join() ||
        lit.join() !== ids(gone(without)).join()
      );
    });
    expect(differing).toEqual([]);
    expect(cases.length).toBeGreaterThan(400);
  });

  it.each(["receiver", "donor"] as const)(
    "whoever is %s of something gone either has the same otherwise or is named, and nobody else is",
    (end) => {
      const faults = cases.filter(({ without }) => {
        const named = end === "receiver" ? without.withoutSource : without.withoutTaker;
        const isNamed = (stream: Stream) =>
          named.some((one) => one.partner === stream[end] && isSameResource(one.stream, stream));
        const hasOther = (stream: Stream) =>
          without.rest.some((one) => one[end] === stream[end] && isSameResource(one, stream));
        const isWrong = (stream: Stream) =>
          isNamed(stream) !== (stream[end] !== without.partner && !hasOther(stream));
        return gone(without).some(isWrong) || named.some(({ stream }) => !gone(without).includes(stream));
      });
      expect(faults).toEqual([]);
    },
  );

  it("nobody is named twice for one resource, nor who is left out", () => {
    const named = cases.flatMap(({ without }) =>
      [without.withoutSource, without.withoutTaker].map((loose) => ({ loose, partner: without.partner })),
    );
    const twice = named.filter(({ loose }) =>
      loose.some((a, i) =>
        loose.slice(i + 1).some((b) => a.partner === b.partner && isSameResource(a.stream, b.stream)),
      ),
    );
    const own = named.filter(({ loose, partner }) => loose.some((one) => one.partner === partner));
    expect([twice, own]).toEqual([[], []]);
  });
});
