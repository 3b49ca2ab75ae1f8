import { describe, expect, it } from "vitest";
import { crossingsIn } from "../../../tests/fixtures/crossings.ts";
import { frozenDataset } from "../../../tests/fixtures/frozenDataset.ts";
import { manyStreams } from "../../../tests/fixtures/manyStreams.ts";
import type { Dataset } from "../../dataset/schema/dataset.ts";
import type { Stream } from "../../dataset/schema/stream.ts";
import { createAtlas } from "../../model/atlas.ts";
import { FAMILIES } from "../../model/filter.ts";
import type { StreamState } from "../../model/status.ts";
import { flowOrder } from "./order.ts";

const dataset = frozenDataset();
const atlas = createAtlas(dataset);
const order = flowOrder(atlas);

const RUNNING: readonly StreamState[] = ["running"];
const DRAWN: readonly StreamState[] = ["running", "pilot", "last-documented"];

describe("flowOrder()", () => {
  // Before: rows by family and first year, sides by the barycentre and by changing places with neighbours.
  it.each([
    [1993, RUNNING, 65, 32],
    [2018, RUNNING, 196, 129],
    [2026, RUNNING, 9, 6],
    [2018, DRAWN, 271, 180],
    [2026, DRAWN, 162, 128],
  ])(
    "has streams cross less in %i, of the states %j: %i times before, now %i",
    (year, states, before, now) => {
      expect(crossingsIn(order, atlas, year, states)).toBeLessThanOrEqual(now);
      expect(now).toBeLessThan(before);
    },
  );

  it("holds every stream once, families together in their order, and every end", () => {
    expect(order.streams.map(({ id }) => id).toSorted()).toEqual(
      dataset.streams.map(({ id }) => id).toSorted(),
    );
    const families = order.streams.map(({ family }) => FAMILIES.indexOf(family));
    expect(families).toEqual(families.toSorted((a, b) => a - b));
    expect(order.donors.toSorted()).toEqual([...new Set(dataset.streams.map((s) => s.donor))].toSorted());
    expect(order.receivers.toSorted()).toEqual(
      [...new Set(dataset.streams.map((s) => s.receiver))].toSorted(),
    );
  });

  it("is the same however the streams are listed", () => {
    const reversed: Dataset = { ...dataset, streams: dataset.streams.toReversed() };
    expect(flowOrder(createAtlas(reversed))).toEqual(order);
  });

  it("looks at streams, not at pairs of them, where there are thousands", () => {
    let looks = 0;
    const counted = (stream: Stream): Stream =>
      new Proxy(stream, {
        get(target, key, receiver) {
          looks += 1;
          return Reflect.get(target, key, receiver) as unknown;
        },
      });
    const many = manyStreams(2000);
    const large = createAtlas(many);
    flowOrder({ ...large, dataset: { ...many, streams: many.streams.map(counted) } });
    expect(looks).toBeGreaterThan(2000);
    expect(looks).toBeLessThan(2000 * 2000 * 0.1);
  });

  it("is empty for no streams", () => {
    expect(flowOrder(createAtlas({ ...dataset, streams: [] }))).toEqual({
      streams: [],
      donors: [],
      receivers: [],
    });
  });
});
