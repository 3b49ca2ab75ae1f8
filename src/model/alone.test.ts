import { describe, expect, it } from "vitest";
import { randomNetwork } from "../../tests/fixtures/randomNetwork.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { ledgerRows } from "../layouts/ledger/rows.ts";
import { missedIn } from "./alone.ts";
import { type Atlas, createAtlas } from "./atlas.ts";
import { drawnGraph, withoutExchanges } from "./drawn.ts";
import { graphOfYear } from "./filter.ts";

const ALL = { families: [], states: [], partners: [] };
const drawnIn = (atlas: Atlas, year: number, isAll = false) =>
  drawnGraph(graphOfYear(atlas, year, ALL), { isAll, named: new Set() });
const idsOf = (streams: readonly { readonly stream: { readonly id: string } }[]) =>
  streams.map(({ stream }) => stream.id);

describe("what partners would miss", () => {
  const small = createAtlas(smallDataset());

  // In 1985 gas (instead of oil, burned off before), steam and condensate run; the fibre is planned for 2024.
  it("is what runs in the year, with how many a source says more of", () => {
    const missed = missedIn(drawnIn(small, 1985));
    expect(idsOf(missed.streams)).toEqual(["gas-works-mill", "steam-works-mill", "condensate-mill-works"]);
    expect(missed).toMatchObject({ year: 1985, replacing: 1, otherwise: 1 });
  });

  it("is never a plan, nor what has ended, also where those are drawn", () => {
    const all = drawnIn(small, 2025, true);
    expect(all.visibleIds).toContain("fibre-mill-farms");
    expect(idsOf(missedIn(all).streams)).toEqual(["steam-works-mill", "condensate-mill-works"]);
    expect(missedIn(all)).toMatchObject({ replacing: 0, otherwise: 0 });
  });

  it("leaves the same partners, and none of the streams", () => {
    const drawn = drawnIn(small, 1985);
    const alone = withoutExchanges(drawn);
    expect([...alone.partnerIds]).toEqual(["works", "mill"]);
    expect(alone.visible).toEqual([]);
    expect(alone.leftOut).toEqual([]);
  });
});

describe("in any network", () => {
  const cases = Array.from({ length: 40 }, (_, seed) => createAtlas(randomNetwork(seed))).flatMap((atlas) =>
    [1975, 1990, 2010].map((year) => ({ atlas, drawn: drawnIn(atlas, year) })),
  );

  it("no stream survives, and nobody goes with them", () => {
    expect(cases.filter(({ drawn }) => drawn.visible.length > 0).length).toBeGreaterThan(80);
    for (const { drawn } of cases) {
      const alone = withoutExchanges(drawn);
      expect([alone.visible.length, alone.visibleIds.size]).toEqual([0, 0]);
      expect(alone.partnerIds).toEqual(drawn.partnerIds);
    }
  });

  it("each stream is missed once by who gets it and once by who gives it, as many as the views draw", () => {
    for (const { atlas, drawn } of cases) {
      const { streams } = missedIn(drawn);
      const rows = ledgerRows(atlas, streams);
      const gets = rows.flatMap((row) => idsOf(row.gets)).toSorted();
      const gives = rows.flatMap((row) => idsOf(row.gives)).toSorted();
      expect(gets).toEqual([...drawn.visibleIds].toSorted());
      expect(gives).toEqual(gets);
    }
  });
});
