// Whatever the network, the year and the filter: every view shows the same streams, and none counts others.

import { describe, expect, it } from "vitest";
import { randomNetwork, seeded } from "../../tests/fixtures/randomNetwork.ts";
import { type Atlas, createAtlas } from "../model/atlas.ts";
import { countRunning, runningByYear } from "../model/counts.ts";
import { drawnGraph, type DrawnGraph, isDrawnByItself } from "../model/drawn.ts";
import { FAMILIES, type Filter, graphOfYear, passes, streamInYear, type YearGraph } from "../model/filter.ts";
import { streamGroups } from "../model/streamGroups.ts";
import { countNotYet, streamRows } from "../model/streamTable.ts";
import { layoutFlows } from "./flows/flowLayout.ts";
import { flowOrder } from "./flows/order.ts";
import { ledgerExtent, ledgerRows } from "./ledger/rows.ts";
import { streamLanes } from "./timeline/streamLanes.ts";
import { timeAxis } from "./timeline/timeAxis.ts";

interface Case {
  readonly atlas: Atlas;
  readonly filter: Filter;
  readonly graph: YearGraph;
  /** What pictures draw of it. */
  readonly drawn: DrawnGraph;
}

const EVERYTHING: Filter = { families: [], states: [], partners: [] };
const NETWORKS = 25;

/** Some years of one network, whole and filtered. */
function casesOf(seed: number): Case[] {
  const atlas = createAtlas(randomNetwork(seed));
  const random = seeded(seed + 5000);
  const below = (n: number) => Math.floor(random() * n);
  const partners = atlas.dataset.partners.map(({ id }) => id);
  const filters: Filter[] = [
    EVERYTHING,
    { ...EVERYTHING, families: [FAMILIES[below(3)] ?? "water"] },
    { ...EVERYTHING, partners: [partners[below(partners.length)] ?? ""] },
    { ...EVERYTHING, states: ["running"] },
  ];
  return [1, 2, 3].flatMap(() => {
    const year = atlas.firstYear + below(atlas.lastYear - atlas.firstYear + 1);
    return filters.map((filter) => {
      const graph = graphOfYear(atlas, year, filter);
      const isAll = random() < 0.3;
      return { atlas, filter, graph, drawn: drawnGraph(graph, { isAll, named: new Set() }) };
    });
  });
}

const cases = Array.from({ length: NETWORKS }, (_, i) => casesOf(i + 1)).flat();
const sorted = (ids: Iterable<string>) => [...ids].toSorted();
const idsOf = (streams: readonly { readonly stream: { readonly id: string } }[]) =>
  sorted(streams.map(({ stream }) => stream.id));

/** The streams that the diagram of three columns draws, by its rows. */
const inFlows = ({ atlas, drawn }: Case) =>
  layoutFlows(flowOrder(atlas), {
    widthPx: 1200,
    heightPx: 700,
    remPx: 16,
    partnerEm: 8,
    mostMakesEm: 10,
    rows: drawn.visible.map(({ stream }) => ({ stream, nameEm: 9, moreEm: 0, markEm: 0 })),
    partners: new Map(
      atlas.dataset.partners.map(({ id }) => [id, { nameEm: 6, makesEm: 8, isMember: true }]),
    ),
  });

const rowsOf = ({ atlas, graph }: Case) =>
  streamRows(atlas, graph, () => ({ resource: "", family: "", donor: "", receiver: "", state: "" }));

describe("in networks of any shape, year and filter", () => {
  it("map, flows and both sides of the ledger show the same streams", () => {
    let shown = 0;
    for (const one of cases) {
      const { atlas, drawn } = one;
      const expected = sorted(drawn.visibleIds);
      const ledger = ledgerRows(atlas, drawn.visible);
      expect(idsOf(streamGroups(drawn.visible).flatMap(({ streams }) => streams))).toEqual(expected);
      const flows = inFlows(one);
      expect(sorted(flows.links.map(({ streamId }) => streamId))).toEqual(expected);
      for (const side of ["donor", "receiver"] as const)
        expect(
          sorted(flows.partners.filter((p) => p.side === side).flatMap(({ streamIds }) => streamIds)),
        ).toEqual(expected);
      expect(idsOf(ledger.flatMap(({ gives }) => gives))).toEqual(expected);
      expect(idsOf(ledger.flatMap(({ gets }) => gets))).toEqual(expected);
      shown += expected.length;
    }
    expect(shown).toBeGreaterThan(NETWORKS * 50);
  });

  it("the table lists them too, with what is not drawn, and says how many are still to come", () => {
    for (const one of cases) {
      const rows = rowsOf(one);
      const left = one.drawn.leftOut.reduce((sum, { n }) => sum + n, 0);
      expect(rows.length).toBe(one.drawn.visible.length + left);
      expect(idsOf(rows)).toEqual(sorted(one.graph.visibleIds));
      // Whatever its status: what has begun and what has not are all that was asked for.
      const anyState = { ...one.filter, states: [] };
      const begun = graphOfYear(one.atlas, one.graph.year, anyState).visible.length;
      const asked = one.graph.all.filter(({ stream, state }) => passes(anyState, stream, state));
      expect(begun + countNotYet(one.graph, one.filter)).toBe(asked.length);
    }
  });

  it("one number runs through headline, families, years below and timeline", () => {
    let counted = 0;
    for (const { atlas, graph, drawn, filter } of cases) {
      const running = countRunning(drawn.visible);
      expect(countRunning(graph.visible)).toEqual(running);
      if (filter !== EVERYTHING) continue;
      const year = runningByYear(atlas).find((one) => one.year === graph.year);
      expect(year?.counts).toEqual(running);
      expect(year?.earlier).toBe(drawn.visible.filter(({ state }) => state === "last-documented").length);
      counted += FAMILIES.reduce((sum, family) => sum + running[family], 0);
    }
    expect(counted).toBeGreaterThan(NETWORKS * 10);
  });

  it("every stream has one lane of the timeline, and no year needs more than the ledger has room for", () => {
    for (const { atlas, graph } of cases) {
      const axis = timeAxis(atlas, 800, (text) => text.length * 7);
      expect(idsOf(streamLanes(atlas, axis))).toEqual(idsOf(graph.all));
      const standing = atlas.dataset.streams
        .map((stream) => streamInYear(atlas, stream, graph.year))
        .filter(({ state }) => isDrawnByItself(state));
      const rows = ledgerRows(atlas, standing);
      const extent = ledgerExtent(atlas);
      expect(rows.length).toBeLessThanOrEqual(extent.rows);
      for (const { gets, gives } of rows)
        expect(Math.max(gets.length, gives.length)).toBeLessThanOrEqual(extent.squares);
    }
  });
});
