import { describe, expect, it } from "vitest";
import { randomNetwork } from "../../tests/fixtures/randomNetwork.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import { createAtlas } from "./atlas.ts";
import { differenceOf } from "./differences.ts";
import { takeoversIn } from "./takeovers.ts";

const everything = { families: [], states: [], partners: [] } as const;
const small = smallDataset();
const [gas, steam] = small.streams as [Stream, Stream];
/** Gas until 1990, and what is told to have come after it. */
const told = (after: Partial<Stream>, before: Partial<Stream> = {}, [from, to] = [1985, 1995]) => {
  const streams = [
    { ...gas, ...before },
    { ...steam, ...after },
  ];
  const atlas = createAtlas({ ...small, streams });
  return takeoversIn(atlas, differenceOf(atlas, everything, from!, to!));
};

describe("who took over from whom between two years", () => {
  it("is the stream that the dataset names after one that ended, with what is another one in it", () => {
    expect(told({})).toMatchObject([
      { before: { id: "gas-works-mill" }, after: { id: "steam-works-mill" }, turn: "neither" },
    ]);
    expect(told({ donor: "farms" })[0]?.turn).toBe("donor");
    expect(told({ receiver: "farms" })[0]?.turn).toBe("receiver");
    expect(told({ donor: "farms", receiver: "works" })[0]?.turn).toBe("both");
  });

  it("is a taking over only where both are of one resource", () => {
    expect(told({})[0]?.isOfOneResource).toBe(false);
    expect(told({ resource: gas.resource })[0]?.isOfOneResource).toBe(true);
  });

  it("says where it is our reading", () => {
    const afterwards = {
      text: { da: "Damp kom i stedet.", en: "Steam came instead." },
      streams: ["steam-works-mill"],
      inferred: true,
      references: ["town-news"],
    };
    expect(told({}, { successor: null, afterwards })).toMatchObject([
      { isInferred: true, references: ["town-news"] },
    ]);
  });

  it("is nothing while the earlier one still runs, or where none is named", () => {
    expect(told({}, {}, [1975, 1988])).toEqual([]);
    expect(told({}, { successor: null })).toEqual([]);
  });

  it("is asked either way the same, and only ever of streams that ended, over random networks", () => {
    let found = 0;
    for (let seed = 0; seed < 40; seed++) {
      const atlas = createAtlas(randomNetwork(seed));
      const one = differenceOf(atlas, everything, 1975, 2020);
      const takeovers = takeoversIn(atlas, one);
      expect(takeoversIn(atlas, differenceOf(atlas, everything, 2020, 1975))).toEqual(takeovers);
      for (const { before, after } of takeovers) {
        const change = one.changes.find(({ stream }) => stream.id === before.id)?.change;
        expect(["ended", "between"]).toContain(change);
        expect(before.successor).toBe(after.id);
      }
      found += takeovers.length;
    }
    expect(found).toBeGreaterThan(5);
  });
});
