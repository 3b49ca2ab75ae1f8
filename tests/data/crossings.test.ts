// The one order of all years keeps the flows legible: how often the shipped dataset's streams cross in it.

import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { loadDataset } from "../../scripts/data/load.ts";
import { parseDataset } from "../../src/dataset/parse.ts";
import { flowOrder } from "../../src/layouts/flows/order.ts";
import { createAtlas } from "../../src/model/atlas.ts";
import { streamState } from "../../src/model/status.ts";
import { crossingsIn } from "../fixtures/crossings.ts";

const root = resolve(import.meta.dirname, "../..");
const parsed = parseDataset(loadDataset(join(root, "data/kalundborg"), root).dataset);
if (!parsed.ok) throw new Error("npm run data:check says what is wrong with the dataset");
const atlas = createAtlas(parsed.dataset);

describe("the flows of the shipped dataset", () => {
  it.each([
    [1993, 32],
    [2018, 116],
    [2026, 10],
  ])("cross in %i at most %i times, of what runs", (year, most) => {
    const running = atlas.dataset.streams.filter((stream) => streamState(atlas, stream, year) === "running");
    expect(running.length, `streams running in ${year}`).toBeGreaterThan(9);
    expect(
      crossingsIn(flowOrder(atlas), atlas, year, ["running"]),
      `crossings in ${year}: more streams cross more; where the new ones are right, docs/decisions/0038 and this figure are to say so`,
    ).toBeLessThanOrEqual(most);
  });

  it("stand in the same order however the files are read", () => {
    const reversed = createAtlas({ ...parsed.dataset, streams: parsed.dataset.streams.toReversed() });
    expect(flowOrder(reversed)).toEqual(flowOrder(atlas));
  });
});
