import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";
import { drawnGraph } from "./drawn.ts";
import { type Filter, graphOfYear, type YearGraph } from "./filter.ts";
import { STREAM_STATES } from "./status.ts";

const NOTHING: ReadonlySet<string> = new Set();
const filter: Filter = { families: [], states: [], partners: [] };
const atlas = createAtlas(smallDataset());
const graph = graphOfYear(atlas, 2026, filter);
const idsOf = ({ visible }: YearGraph) => visible.map(({ stream }) => stream.id);

/** One stream in each state that is ever visible. */
const inEachState: YearGraph = {
  ...graph,
  visible: STREAM_STATES.filter((state) => state !== "not-yet").map((state) => ({
    stream: { ...atlas.dataset.streams[0]!, id: state },
    state,
  })),
};

describe("what pictures draw", () => {
  it("is what runs, pilots, and what was last documented earlier", () => {
    const drawn = drawnGraph(inEachState, { isAll: false, named: NOTHING });
    expect(idsOf(drawn)).toEqual(["running", "pilot", "last-documented"]);
    expect(drawn.leftOut).toEqual(
      ["probably-ended", "planned", "planned-overdue", "ended"].map((state) => ({ state, n: 1 })),
    );
  });

  it("is everything where that is asked for", () => {
    const drawn = drawnGraph(inEachState, { isAll: true, named: NOTHING });
    expect(idsOf(drawn)).toEqual(idsOf(inEachState));
    expect(drawn.leftOut).toEqual([]);
  });

  it("is also what is named, whatever its state", () => {
    const drawn = drawnGraph(inEachState, { isAll: false, named: new Set(["ended", "planned"]) });
    expect(idsOf(drawn)).toEqual(["running", "pilot", "last-documented", "planned", "ended"]);
    expect(drawn.leftOut.map(({ state }) => state)).toEqual(["probably-ended", "planned-overdue"]);
  });

  it("has the partners of what is drawn, and never what the filter hides", () => {
    const drawn = drawnGraph(graph, { isAll: false, named: NOTHING });
    expect(idsOf(drawn)).toEqual(["steam-works-mill", "condensate-mill-works"]);
    expect([...drawn.partnerIds].toSorted()).toEqual(["mill", "works"]);
    expect(drawn.visibleIds).toEqual(new Set(idsOf(drawn)));
    expect(drawn.all).toBe(graph.all);
    const water = graphOfYear(atlas, 2026, { ...filter, families: ["water"] });
    expect(idsOf(drawnGraph(water, { isAll: true, named: new Set(["gas-works-mill"]) }))).toEqual([
      "condensate-mill-works",
    ]);
  });
});
