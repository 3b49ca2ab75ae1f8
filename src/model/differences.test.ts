import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";
import { changeOf, differenceOf, litByDifference } from "./differences.ts";
import type { StreamState } from "./status.ts";

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

  it("lights what differs and its partners, not what stayed", () => {
    const lit = litByDifference(between(1985, 2026));
    expect([...(lit?.streams ?? [])].toSorted()).toEqual(["fibre-mill-farms", "gas-works-mill"]);
    expect([...(lit?.partners ?? [])].toSorted()).toEqual(["farms", "mill", "works"]);
    expect(litByDifference(between(1985, 1986))).toBeNull();
  });
});
