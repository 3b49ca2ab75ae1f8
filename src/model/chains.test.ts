import { describe, expect, it } from "vitest";
import { parseDataset } from "../dataset/parse.ts";
import { randomNetwork } from "../../tests/fixtures/randomNetwork.ts";
import { SMALL_DATASET, smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";
import {
  chainBy,
  chainFrom,
  chainThrough,
  endOfChain,
  endOfLink,
  isDocumented,
  linkBetween,
  linksFrom,
  longestChain,
} from "./chains.ts";

const what = { da: "Dampen bliver til vand", en: "Steam turns to water" };
/** The small dataset, in which the mill's condensate comes of its steam, and the works make steam of it again. */
function smallWith(change: {
  readonly back?: boolean;
  readonly afterwards?: unknown;
  /** What the fibre cannot be without. */
  readonly needs?: readonly string[];
}) {
  const [works, mill, farms] = SMALL_DATASET.partners;
  const [gas, steam, condensate, fibre] = SMALL_DATASET.streams;
  const turn = (from: string, to: string) => [{ from: [from], to: [to], what, references: ["town-news"] }];
  const result = parseDataset({
    ...SMALL_DATASET,
    partners: [
      {
        ...works,
        ...(change.back && { transformations: turn("condensate-mill-works", "steam-works-mill") }),
      },
      { ...mill, transformations: turn("steam-works-mill", "condensate-mill-works") },
      farms,
    ],
    streams: [
      { ...gas, ...(change.afterwards !== undefined && { afterwards: change.afterwards }) },
      steam,
      condensate,
      { ...fibre, ...(change.needs !== undefined && { needs: change.needs }) },
    ],
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return createAtlas(result.dataset);
}

const [gas, steam, condensate, fibre] = [
  "gas-works-mill",
  "steam-works-mill",
  "condensate-mill-works",
  "fibre-mill-farms",
] as const;
const plain = createAtlas(smallDataset());
const line = smallWith({});
const ring = smallWith({ back: true });
const told = (atlas: typeof line, id: string, direction: "onward" | "back" = "onward") =>
  linksFrom(atlas, id, direction).map((link) => `${link.kind} ${endOfLink(link, direction)}`);

describe("the hops from a stream", () => {
  it("are what it becomes, what replaced it, and last what its receiver gives anyway", () => {
    expect(told(line, steam)).toEqual([`becomes ${condensate}`, `gives ${fibre}`]);
    expect(told(line, gas)).toEqual([`replaced ${steam}`, `gives ${condensate}`]);
    expect(told(plain, steam)).toEqual([`gives ${condensate}`, `gives ${fibre}`]);
  });

  it("lead back to what they come from", () => {
    expect(told(line, condensate, "back")).toEqual([`becomes ${steam}`, `gives ${gas}`]);
    expect(told(line, steam, "back")).toEqual([`replaced ${gas}`, `gives ${condensate}`]);
  });

  it("never tie streams together that no year had side by side", () => {
    // The gas ended in 1990, the fibre is planned for 2024.
    expect(linkBetween(line, gas, fibre)).toBeNull();
  });

  it("say where, by which words and which sources", () => {
    expect(linkBetween(line, steam, condensate)).toEqual({
      from: steam,
      to: condensate,
      kind: "becomes",
      at: "mill",
      what,
      isInferred: false,
      references: ["town-news"],
    });
  });

  it("tell what came afterwards in the words of the dataset, whoever gives it", () => {
    const text = { da: "Siden kondensat", en: "Condensate since" };
    const after = smallWith({
      afterwards: { text, streams: [condensate], inferred: true, references: ["field-paper"] },
    });
    expect(linkBetween(after, gas, condensate)).toMatchObject({
      kind: "replaced",
      at: null,
      what: text,
      isInferred: true,
      references: ["field-paper"],
    });
  });
});

describe("a documented chain", () => {
  it("goes on as far as the dataset says, and says where it ends", () => {
    expect(chainFrom(line, gas, "onward", 2000)).toEqual([gas, steam, condensate]);
    expect(endOfChain(line, [gas, steam, condensate], "onward")).toMatchObject({ circle: null });
  });

  it("goes back the same way", () => {
    expect(chainFrom(line, condensate, "back", 2000)).toEqual([gas, steam, condensate]);
  });

  it("stands alone where nothing is documented, and leaves the graph's own ways open", () => {
    expect(chainFrom(plain, condensate, "onward", 2000)).toEqual([condensate]);
    expect(endOfChain(plain, [steam], "onward").ways.map(({ kind }) => kind)).toEqual(["gives", "gives"]);
  });

  it("ends where it comes round, and says so", () => {
    expect(chainFrom(ring, steam, "onward", 2000)).toEqual([steam, condensate]);
    expect(endOfChain(ring, [steam, condensate], "onward").circle).toBe(steam);
    // Of the condensate steam is made again, and fibre, too: the circle is the end, the fibre another way from there.
    const both = smallWith({ back: true, needs: [condensate] });
    expect(chainFrom(both, steam, "onward", 2000)).toEqual([steam, condensate]);
    const end = endOfChain(both, [steam, condensate], "onward");
    expect(end.circle).toBe(steam);
    expect(end.ways[0]).toMatchObject({ to: fibre, kind: "needs" });
  });

  it("goes back past a circle to where it begins", () => {
    // The condensate comes of the steam, which comes of the condensate, and took the place of the gas.
    expect(chainFrom(ring, condensate, "back", 2000)).toEqual([gas, steam, condensate]);
  });
});

describe("the chain through a stream", () => {
  it("is where it comes from and where it goes, and holds a circle once", () => {
    expect(chainThrough(line, steam, 2000)).toEqual([gas, steam, condensate]);
    expect(chainThrough(line, fibre, 2000)).toEqual([fibre]);
    // Back from the steam the circle is walked already, so nothing is left to go on to.
    expect(chainThrough(ring, steam, 2000)).toEqual([condensate, steam]);
  });

  it("is of several streams the longest, and of one that flows in the year before one that does not", () => {
    const streams = [fibre, gas, steam].map((id) => line.streams.get(id)!);
    const longest = (year: number) =>
      longestChain(line, streams, year, (id) => chainFrom(line, id, "onward", year));
    // By 2000 the gas has gone and the fibre is not there yet; in 1975 the gas alone flows.
    expect(longest(2000)).toEqual({ stream: line.streams.get(steam), chain: [steam, condensate] });
    expect(longest(1975)).toEqual({ stream: line.streams.get(gas), chain: [gas, steam, condensate] });
    expect(longestChain(line, [], 2000, () => [])).toBeNull();
  });
});

describe("another way", () => {
  it("gives up what lay beyond, and is walked on from there", () => {
    const way = linkBetween(line, gas, condensate)!;
    expect(chainBy(line, [gas, steam], way, "onward", 2000)).toEqual([gas, condensate]);
    expect(chainBy(ring, [gas, condensate], linkBetween(ring, gas, steam)!, "onward", 2000)).toEqual([
      gas,
      steam,
      condensate,
    ]);
  });

  it("goes back, too", () => {
    const way = linkBetween(line, gas, condensate)!;
    expect(chainBy(line, [steam, condensate], way, "back", 2000)).toEqual([gas, condensate]);
  });
});

describe("in networks of any shape", () => {
  const atlases = Array.from({ length: 40 }, (_, i) => createAtlas(randomNetwork(i + 1)));
  const chains = atlases.flatMap((atlas) =>
    atlas.dataset.streams.flatMap(({ id }) =>
      (["onward", "back"] as const).map((direction) => ({
        atlas,
        id,
        direction,
        chain: chainFrom(atlas, id, direction, 1995),
      })),
    ),
  );

  it("every chain ends and holds nothing twice", () => {
    expect(chains.length).toBeGreaterThan(1000);
    const twice = chains.filter(({ chain }) => new Set(chain).size !== chain.length);
    const elsewhere = chains.filter(
      ({ chain, id, direction }) => (direction === "onward" ? chain[0] : chain.at(-1)) !== id,
    );
    expect([twice, elsewhere]).toEqual([[], []]);
  });

  it("the chain through a stream holds it, and what it comes from before what it becomes, nothing twice", () => {
    const through = chains.filter(({ direction }) => direction === "back");
    const wrong = through.filter(({ atlas, id, chain: before }) => {
      const whole = chainThrough(atlas, id, 1995);
      const isPrefix = before.every((one, i) => whole[i] === one);
      return !isPrefix || before.at(-1) !== id || new Set(whole).size !== whole.length;
    });
    expect(wrong).toEqual([]);
  });

  it("every hop of one is documented", () => {
    const hops = chains.flatMap(({ atlas, chain }) =>
      chain.slice(1).map((next, i) => linkBetween(atlas, chain[i] ?? "", next)),
    );
    expect(hops.length).toBeGreaterThan(500);
    expect(hops.filter((link) => link === null || !isDocumented(link))).toEqual([]);
  });

  it("a chain ends only where nothing documented goes on, and says where it comes round", () => {
    const ends = chains.map(({ atlas, chain, direction }) => endOfChain(atlas, chain, direction));
    const open = ends.filter(({ circle, ways }) => circle === null && ways.some(isDocumented));
    const openBack = ends.filter(({ ways }, i) => chains[i]?.direction === "back" && ways.some(isDocumented));
    expect([open, openBack]).toEqual([[], []]);
    const circles = ends.filter(({ circle }, i) => circle !== null && chains[i]?.chain.includes(circle));
    expect(circles.length).toBe(ends.filter(({ circle }) => circle !== null).length);
    expect(circles.length).toBeGreaterThan(25);
  });

  it("every hop onward is one back", () => {
    const links = atlases.flatMap((atlas) =>
      atlas.dataset.streams.flatMap(({ id }) =>
        linksFrom(atlas, id, "onward").map((link) => ({ atlas, link })),
      ),
    );
    expect(links.length).toBeGreaterThan(500);
    const oneWay = links.filter(
      ({ atlas, link }) => !linksFrom(atlas, link.to, "back").some(({ from }) => from === link.from),
    );
    expect(oneWay).toEqual([]);
  });
});
