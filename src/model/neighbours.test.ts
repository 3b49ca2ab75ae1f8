import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import {
  onwardStream,
  partnersBeside,
  predecessorsOf,
  presentFirst,
  streamsBeside,
  streamsOfPartner,
  successionOf,
} from "./neighbours.ts";

const small = smallDataset();
const atlas = createAtlas(small);
const idsOf = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);

describe("the neighbours of a partner", () => {
  it("are what it gives and what it takes, in the shared order", () => {
    const { gives, takes, handsOn } = streamsOfPartner(atlas, "works");
    expect(idsOf(gives)).toEqual(["gas-works-mill", "steam-works-mill"]);
    expect(idsOf(takes)).toEqual(["condensate-mill-works"]);
    expect(handsOn).toEqual([]);
  });

  it("are the partners at the other ends, each once and not itself", () => {
    expect(idsOf(partnersBeside(atlas, "works"))).toEqual(["mill"]);
    expect(idsOf(partnersBeside(atlas, "mill"))).toEqual(["works", "farms"]);
    expect(partnersBeside(atlas, "nobody")).toEqual([]);
  });

  it("include those that hand a stream on", () => {
    const streams = small.streams.map((s) => (s.id === "gas-works-mill" ? { ...s, via: ["farms"] } : s));
    const handing = createAtlas({ ...small, streams });
    expect(idsOf(streamsOfPartner(handing, "farms").handsOn)).toEqual(["gas-works-mill"]);
    expect(idsOf(partnersBeside(handing, "farms"))).toEqual(["works", "mill"]);
  });
});

describe("what came before and after a stream", () => {
  const streams = small.streams.map((stream) =>
    stream.id === "condensate-mill-works"
      ? {
          ...stream,
          afterwards: {
            text: { da: "Fibre siden", en: "Fibre since" },
            streams: ["fibre-mill-farms"],
            inferred: false,
            references: [],
          },
        }
      : stream,
  );
  const after = createAtlas({ ...small, streams });
  const idsAround = (id: string) => {
    const found = successionOf(after, after.streams.get(id)!);
    return [idsOf(found.before), idsOf(found.after)];
  };

  it("are the streams that the dataset names, as its successor or in words", () => {
    expect(idsAround("gas-works-mill")).toEqual([[], ["steam-works-mill"]]);
    expect(idsAround("steam-works-mill")).toEqual([["gas-works-mill"], []]);
    expect(idsAround("condensate-mill-works")).toEqual([[], ["fibre-mill-farms"]]);
    expect(idsAround("fibre-mill-farms")).toEqual([["condensate-mill-works"], []]);
  });
});

describe("a list of streams", () => {
  it("has what is there in the year first, then plans, then what is over", () => {
    const all = atlas.dataset.streams;
    // Gas ended in 1990, fibre is a plan of 2024.
    expect(idsOf(presentFirst(atlas, all, 2025))).toEqual([
      "steam-works-mill",
      "condensate-mill-works",
      "fibre-mill-farms",
      "gas-works-mill",
    ]);
    expect(idsOf(presentFirst(atlas, all, 1985)).slice(0, 3)).toEqual([
      "gas-works-mill",
      "steam-works-mill",
      "condensate-mill-works",
    ]);
  });
});

describe("the predecessors of a stream", () => {
  it("are those that name it as their successor", () => {
    expect(idsOf(predecessorsOf(atlas, "steam-works-mill"))).toEqual(["gas-works-mill"]);
    expect(predecessorsOf(atlas, "gas-works-mill")).toEqual([]);
  });
});

describe("the streams beside a stream", () => {
  it("are the others between the same two, there and back, in the shared order", () => {
    const steam = atlas.streams.get("steam-works-mill");
    expect(idsOf(streamsBeside(atlas, steam!))).toEqual(["gas-works-mill", "condensate-mill-works"]);
    const fibre = atlas.streams.get("fibre-mill-farms");
    expect(streamsBeside(atlas, fibre!)).toEqual([]);
  });
});

describe("the stream to follow after another", () => {
  const [gas, steam, condensate, fibre] = [
    "gas-works-mill",
    "steam-works-mill",
    "condensate-mill-works",
    "fibre-mill-farms",
  ].map((id) => small.streams.find((stream) => stream.id === id)!) as [Stream, Stream, Stream, Stream];

  it("is one that its receiver gives, else another one of its donor", () => {
    expect(onwardStream([gas, steam, condensate], gas)).toEqual({ stream: condensate, kind: "onward" });
    expect(onwardStream([gas, steam], gas)).toEqual({ stream: steam, kind: "besides" });
    expect(onwardStream([condensate, fibre], fibre)).toEqual({ stream: condensate, kind: "besides" });
  });

  it("is what came before, or whatever else runs, where its partners have no other", () => {
    const apart = { ...fibre, id: "apart", donor: "a", receiver: "b" };
    expect(onwardStream([gas, condensate], { ...apart, donor: "mill" })).toMatchObject({ kind: "besides" });
    expect(onwardStream([gas, steam], { ...apart, donor: "mill", family: "water" })).toEqual({
      stream: gas,
      kind: "before",
    });
    expect(onwardStream([gas, fibre], apart)).toEqual({ stream: fibre, kind: "besides" });
    expect(onwardStream([gas], apart)).toEqual({ stream: gas, kind: "besides" });
  });

  it("leads through all that run before it comes to one again", () => {
    const all = [gas, steam, condensate, fibre];
    const walked = [gas.id];
    for (let now = gas; walked.length < all.length; walked.push(now.id))
      now = onwardStream(all, now, walked)!.stream;
    expect(new Set(walked).size).toBe(all.length);
    expect(onwardStream(all, gas, walked)).not.toBeNull();
  });

  it("is none where nothing else runs", () => {
    expect(onwardStream([gas], gas)).toBeNull();
    expect(onwardStream([gas], gas, [gas.id])).toBeNull();
  });
});
