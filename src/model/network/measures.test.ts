import { describe, expect, it } from "vitest";
import { seeded } from "../../../tests/fixtures/randomNetwork.ts";
import { betweenness } from "./betweenness.ts";
import { type Digraph, digraphOf } from "./digraph.ts";
import { longestChain } from "./longestChain.ts";
import { connectance, linkage, linksIn, mutualOf, reciprocity } from "./measures.ts";

/** "a>b b>c": a gives to b, b to c. */
const graph = (pairs: string) =>
  digraphOf(
    pairs
      .split(" ")
      .filter(Boolean)
      .map((pair) => ({ donor: pair[0]!, receiver: pair[2]! })),
  );
const between = (pairs: string) => Object.fromEntries(betweenness(graph(pairs)));

const NOBODY = "";
const PAIR = "a>b b>a";
const TRIANGLE = "a>b b>c a>c";
const CIRCLE = "a>b b>c c>d d>a";
const CHAIN = "a>b b>c c>d d>e";
/** Four around m: two give to it, two get from it. */
const STAR = "a>m b>m m>y m>z";
const TWO_PARTS = "a>b x>y";

describe("who gives to whom", () => {
  it("has each pair once, and nobody who gives to itself", () => {
    const { nodes, next, before } = graph("b>a b>a b>c c>c d>d");
    expect(nodes).toEqual(["a", "b", "c"]);
    expect(next.get("b")).toEqual(["a", "c"]);
    expect(next.get("c")).toEqual([]);
    expect(before.get("a")).toEqual(["b"]);
  });
});

describe("the measures of one network", () => {
  it.each([
    // S, L, L/S, L/(S(S−1)), L↔/L, links of the longest chain
    ["nobody", NOBODY, [0, 0, null, null, null, 0]],
    ["a pair that gives both ways", PAIR, [2, 2, 1, 1, 1, 1]],
    ["a triangle", TRIANGLE, [3, 3, 1, 3 / 6, 0, 2]],
    ["a circle of four", CIRCLE, [4, 4, 1, 4 / 12, 0, 3]],
    ["a chain of five", CHAIN, [5, 4, 4 / 5, 4 / 20, 0, 4]],
    ["a star", STAR, [5, 4, 4 / 5, 4 / 20, 0, 2]],
    ["two parts", TWO_PARTS, [4, 2, 1 / 2, 2 / 12, 0, 1]],
    ["a chain with a way back at its end", "a>b b>c c>b", [3, 3, 1, 3 / 6, 2 / 3, 2]],
  ])("are counted by hand: %s", (_, pairs, expected) => {
    const one = graph(pairs);
    const chain = longestChain(one) ?? [];
    const links = Math.max(0, chain.length - 1);
    const measures = [linkage(one), connectance(one), reciprocity(one)];
    expect([one.nodes.length, linksIn(one), ...measures, links]).toEqual(expected);
  });

  it("say with whom somebody is linked both ways", () => {
    const one = graph("a>b b>a a>c d>a");
    expect(mutualOf(one, "a")).toEqual(["b"]);
    expect(mutualOf(one, "c")).toEqual([]);
  });
});

describe("the longest chain", () => {
  it("is the first by name of those that are equally long", () => {
    expect(longestChain(graph("b>c a>c c>e c>d"))).toEqual(["a", "c", "d"]);
  });

  it("walks a circle once, and out of it", () => {
    // Into the circle of b, c and d at b, out of it from d.
    expect(longestChain(graph("a>b b>c c>d d>b d>z"))).toEqual(["a", "b", "c", "d", "z"]);
  });

  it("is none where there are too many ways to look at them all", () => {
    const names = [..."abcdefghijklmnop"];
    // Everybody gives to everybody, but for what leads into a dead end: no bound helps.
    const dense = names.flatMap((from) => names.map((to) => `${from}>${to}`));
    const ends = [..."12345678"].map((end) => `a>${end}`);
    expect(longestChain(graph([...dense, ...ends].join(" ")))).toBe(null);
  });
});

describe("betweenness", () => {
  it("is nothing where no way has a middle", () => {
    expect(between(NOBODY)).toEqual({});
    expect(between(PAIR)).toEqual({ a: 0, b: 0 });
    // From a to c there is a shorter way.
    expect(between(TRIANGLE)).toEqual({ a: 0, b: 0, c: 0 });
    expect(between(TWO_PARTS)).toEqual({ a: 0, b: 0, x: 0, y: 0 });
  });

  it("is worked by hand in a star: 4 of the 12 pairs of others go through the middle", () => {
    expect(between(STAR)).toEqual({ a: 0, b: 0, m: 4 / 12, y: 0, z: 0 });
  });

  it("is worked by hand in a chain of five", () => {
    // b: a→c, a→d, a→e. c: a→d, a→e, b→d, b→e. d: a→e, b→e, c→e.
    expect(between(CHAIN)).toEqual({ a: 0, b: 3 / 12, c: 4 / 12, d: 3 / 12, e: 0 });
  });

  it("is the same for all in a circle", () => {
    // Through a: from d to b and to c, and from c to b. In a circle of four each has three of the 6 pairs of others.
    expect(between(CIRCLE)).toEqual({ a: 3 / 6, b: 3 / 6, c: 3 / 6, d: 3 / 6 });
  });

  it("is shared by ways that are equally short", () => {
    // From a to d through b or c: half of one pair of six each.
    expect(between("a>b a>c b>d c>d")).toEqual({ a: 0, b: 0.5 / 6, c: 0.5 / 6, d: 0 });
  });

  it("sums up to what lies in the middle of all shortest ways, in any network", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const random = seeded(seed);
      const node = () => `n${Math.floor(random() * 9)}`;
      const one = digraphOf(Array.from({ length: 14 }, () => ({ donor: node(), receiver: node() })));
      const { length } = one.nodes;
      const middles = one.nodes.flatMap((from) => distancesFrom(one, from).map((distance) => distance - 1));
      const sum = [...betweenness(one).values()].reduce((total, share) => total + share, 0);
      const expected = middles.reduce((total, n) => total + n, 0) / ((length - 1) * (length - 2));
      expect(sum, `seed ${seed}`).toBeCloseTo(expected, 9);
      for (const share of betweenness(one).values()) expect(share >= 0 && share <= 1).toBe(true);
    }
  });
});

/** How far it is to each other node that can be reached, ring by ring. */
function distancesFrom({ next }: Digraph, from: string): number[] {
  const seen = new Set([from]);
  const distances: number[] = [];
  for (let ring = [from], distance = 1; ring.length > 0; distance++) {
    ring = [...new Set(ring.flatMap((node) => next.get(node) ?? []))].filter((node) => !seen.has(node));
    for (const node of ring) seen.add(node);
    distances.push(...ring.map(() => distance));
  }
  return distances;
}
