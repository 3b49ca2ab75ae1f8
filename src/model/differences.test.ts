import { describe, expect, it } from "vitest";
import { randomNetwork, seeded } from "../../tests/fixtures/randomNetwork.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";
import { changeOf, differenceOf, litByDifference } from "./differences.ts";
import { type StreamState, streamState } from "./status.ts";

const atlas = createAtlas(smallDataset());
const everything = { families: [], states: [], partners: [] } as const;
const between = (one: number, other: number, filter = {}) =>
  differenceOf(atlas, { ...everything, ...filter }, one, other);
const told = (one: number, other: number, filter = {}) =>
  Object.fromEntries(
    between(one, other, filter).changes.map(({ stream, change }) => [stream.id, change] as const),
  );

describe("what became of a stream", () => {
  it.each<[StreamState, StreamState, ReturnType<typeof changeOf>]>([
    ["not-yet", "running", "began"],
    ["not-yet", "last-documented", "began"],
    ["planned", "pilot", "began"],
    ["ended", "running", "began"],
    ["running", "ended", "ended"],
    ["last-documented", "ended", "ended"],
    ["not-yet", "ended", "between"],
    ["planned", "ended", "between"],
    ["not-yet", "planned", "planned"],
    ["pilot", "running", "changed"],
    ["running", "last-documented", "unsure"],
    ["last-documented", "running", "unsure"],
    ["running", "running", "same"],
    ["planned", "planned", "same"],
    ["not-yet", "not-yet", null],
    ["ended", "ended", null],
  ])("that was %s and is %s: %s", (before, after, change) => {
    expect(changeOf(before, after)).toBe(change);
  });
});

describe("the difference between two years", () => {
  it("names what became of every stream that was there", () => {
    expect(told(1975, 1995)).toEqual({
      "gas-works-mill": "ended",
      "steam-works-mill": "began",
      "condensate-mill-works": "began",
    });
    expect(told(1985, 2026)).toEqual({
      "gas-works-mill": "ended",
      "steam-works-mill": "same",
      "condensate-mill-works": "same",
      "fibre-mill-farms": "planned",
    });
  });

  it("is the same whichever year is asked for first", () => {
    expect(between(1995, 1975)).toEqual(between(1975, 1995));
    expect(between(1995, 1975)).toMatchObject({ from: 1975, to: 1995 });
  });

  it("is of the chosen kinds and partners, whatever their status", () => {
    expect(told(1975, 1995, { families: ["water"] })).toEqual({ "condensate-mill-works": "began" });
    expect(told(1985, 2026, { partners: ["farms"] })).toEqual({ "fibre-mill-farms": "planned" });
    expect(told(1975, 1995, { states: ["running"] })["gas-works-mill"]).toBe("ended");
  });

  it("lights what differs and its partners, not what stayed nor what ran in neither", () => {
    const difference = between(1985, 2026);
    expect(difference.changes.map(({ change }) => change)).toContain("planned");
    const lit = litByDifference(difference);
    expect([...(lit?.streams ?? [])].toSorted()).toEqual(["gas-works-mill"]);
    expect([...(lit?.partners ?? [])].toSorted()).toEqual(["mill", "works"]);
    expect(litByDifference(between(1985, 1986))).toBeNull();
  });
});

describe("the difference between two years of whatever network", () => {
  const SEEDS = 40;
  const THERE: readonly StreamState[] = ["running", "pilot", "last-documented", "probably-ended"];
  const cases = Array.from({ length: SEEDS }, (_, seed) => {
    const network = createAtlas(randomNetwork(seed));
    const random = seeded(seed + 1000);
    const someYear = () => network.firstYear + Math.floor(random() * (network.lastYear - network.firstYear));
    const years = [someYear(), someYear(), someYear()].toSorted((a, b) => a - b);
    const there = (year: number) =>
      network.dataset.streams
        .filter((stream) => THERE.includes(streamState(network, stream, year)))
        .map(({ id }) => id);
    const by = (one: number, other: number, ...kinds: readonly string[]) =>
      differenceOf(network, everything, one, other)
        .changes.filter(({ change }) => kinds.includes(change))
        .map(({ stream }) => stream.id);
    return { network, years: years as [number, number, number], there, by };
  });
  const sorted = (ids: Iterable<string>) => [...ids].toSorted();
  const minus = (a: readonly string[], b: readonly string[]) => sorted(a.filter((id) => !b.includes(id)));

  it("is symmetric: asked either way it is the same, and what began forwards is what goes backwards", () => {
    let compared = 0;
    for (const { network, years, there, by } of cases) {
      const [from, , to] = years;
      const forwards = differenceOf(network, everything, from, to);
      expect(differenceOf(network, everything, to, from)).toEqual(forwards);
      expect(sorted(by(from, to, "began"))).toEqual(minus(there(to), there(from)));
      expect(minus(by(from, to, "ended"), minus(there(from), there(to)))).toEqual([]);
      compared += forwards.changes.length;
    }
    expect(compared).toBeGreaterThan(SEEDS * 5);
  });

  it("adds up over a year between: nothing begins or ends that did not on one of the two ways", () => {
    let steps = 0;
    for (const { years, by } of cases) {
      const [from, middle, to] = years;
      for (const change of ["began", "ended"]) {
        const parts = [...by(from, middle, change), ...by(middle, to, change)];
        expect(minus(by(from, to, change), parts)).toEqual([]);
        steps += parts.length;
      }
      // What came and went at once either did so on one way, or came on the first and went on the second.
      const came = by(from, middle, "began", "between", "planned");
      const went = by(middle, to, "ended", "between");
      expect(minus(by(from, to, "between"), [...came, ...went])).toEqual([]);
    }
    expect(steps).toBeGreaterThan(SEEDS);
  });
});
