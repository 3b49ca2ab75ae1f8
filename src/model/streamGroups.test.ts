import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { StreamInYear } from "./filter.ts";
import { MOST_SINGLE_STREAMS, streamGroups } from "./streamGroups.ts";

const [first] = smallDataset().streams;

/** A made-up year: streams between ten pairs, half of them energy; those of one pair partly ended. */
const madeUp = (count: number): StreamInYear[] =>
  Array.from({ length: count }, (_, i) => ({
    stream: {
      ...first!,
      id: `stream-${i}`,
      donor: `donor-${i % 10}`,
      receiver: "receiver",
      family: i % 20 < 10 ? "energy" : "water",
    },
    state: i % 10 === 9 && i > 50 ? "ended" : "running",
  }));

describe("streamGroups", () => {
  it("leaves every stream alone up to eighty", () => {
    const streams = madeUp(MOST_SINGLE_STREAMS);
    expect(streamGroups(streams).map(({ streamId }) => streamId)).toEqual(
      streams.map(({ stream }) => stream.id),
    );
  });

  it("draws a hundred streams as one for each pair, family and state", () => {
    const streams = madeUp(100);
    const groups = streamGroups(streams);
    expect(groups).toHaveLength(22);
    for (const { donor, family, state, streams: own } of groups) {
      expect(own.every((one) => one.stream.donor === donor)).toBe(true);
      expect(own.every((one) => one.stream.family === family)).toBe(true);
      expect(own.every((one) => one.state === state)).toBe(true);
    }
  });

  it("loses no stream and counts none twice", () => {
    const streams = madeUp(100);
    const ids = streamGroups(streams).flatMap(({ streams: own }) => own.map(({ stream }) => stream.id));
    expect(ids.toSorted()).toEqual(streams.map(({ stream }) => stream.id).toSorted());
  });
});
