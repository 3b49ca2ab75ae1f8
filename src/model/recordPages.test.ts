import { describe, expect, it } from "vitest";
import { frozenDataset } from "../../tests/fixtures/frozenDataset.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { type Atlas, createAtlas } from "./atlas.ts";
import { recordOf, type SelectedRecord } from "./record.ts";
import { linesOf } from "./recordLines.ts";
import { type RecordPage, recordPages } from "./recordPages.ts";
import { partsOf } from "./recordParts.ts";
import type { Selection } from "./selection.ts";

const small = createAtlas(smallDataset());
const YEAR = 2026;

function record(atlas: Atlas, kind: Selection["kind"], id: string): SelectedRecord {
  const found = recordOf(atlas, { kind, id });
  if (found === null) throw new Error(`no ${kind} ${id}`);
  return found;
}
const partNames = (kind: Selection["kind"], id: string) =>
  partsOf(small, record(small, kind, id), YEAR).map(({ name }) => name);

describe("the parts of a record", () => {
  it("of a partner come in the order of questions: what, names, gives, gets, since when, figures, sources", () => {
    expect(partNames("partner", "works")).toEqual([
      "facts",
      "names",
      "gives",
      "takes",
      "sinceWhen",
      "milestones",
      "results",
      "series",
      "references",
    ]);
  });

  it("begin with what answers most questions of a stream, a milestone, a figure and a project", () => {
    const facts = (kind: Selection["kind"], id: string) =>
      partsOf(small, record(small, kind, id), YEAR)[0]?.items.map((item) =>
        item.kind === "fact" ? item.fact : item.kind,
      );
    expect(facts("stream", "gas-works-mill")).toEqual([
      "state",
      "since",
      "until",
      "amount",
      "replaces",
      "otherwise",
      "followed",
      "text",
    ]);
    expect(facts("stream", "steam-works-mill")).toContain("tookOver");
    expect(facts("milestone", "steam-begins")).toEqual(["date", "text", "references"]);
    expect(partNames("figure", "co2-saved")).toEqual(["facts", "claims", "partners", "references"]);
    expect(facts("project", "harbour-abroad")).toEqual(["text", "place", "period", "status", "participants"]);
  });

  it("have today's name first, and what runs before what has ended", () => {
    const parts = partsOf(small, record(small, "partner", "works"), YEAR);
    const names = parts.find(({ name }) => name === "names")?.items;
    expect(names?.map((item) => item.kind === "name" && item.name.name.en)).toEqual([
      "New Works",
      "Old Works",
    ]);
    const gives = parts.find(({ name }) => name === "gives")?.items;
    expect(gives?.map((item) => item.kind === "stream" && item.stream.id)).toEqual([
      "steam-works-mill",
      "gas-works-mill",
    ]);
  });

  it("put the claim that the atlas follows first, and mark it", () => {
    const [, claims] = partsOf(small, record(small, "figure", "co2-saved"), YEAR);
    expect(claims?.items.map((item) => item.kind === "claim" && [item.claim.value, item.isFollowed])).toEqual(
      [
        [1000, true],
        [4000, false],
      ],
    );
  });
});

describe("the pages of a record", () => {
  const atlas = createAtlas(frozenDataset());
  const { partners, streams, milestones, impactFigures, projects } = atlas.dataset;
  const all = [
    ...partners.map(({ id }) => record(atlas, "partner", id)),
    ...streams.map(({ id }) => record(atlas, "stream", id)),
    ...milestones.map(({ id }) => record(atlas, "milestone", id)),
    ...impactFigures.map(({ id }) => record(atlas, "figure", id)),
    ...projects.map(({ id }) => record(atlas, "project", id)),
  ];

  it("hold every thing that the record says once, in its order, and none is empty", () => {
    expect(all.length).toBeGreaterThan(300);
    for (const selected of all) {
      const pages = recordPages(atlas, selected, YEAR);
      const told = pages.flatMap(({ parts }) => parts.flatMap(({ items }) => items));
      expect(told, selected.record.id).toEqual(partsOf(atlas, selected, YEAR).flatMap(({ items }) => items));
      expect(pages.every(({ parts }) => parts.every(({ items }) => items.length > 0))).toBe(true);
    }
  });

  it("are as full as a screen is high, and say where a part goes on", () => {
    const lines = (selected: SelectedRecord, { parts }: RecordPage) =>
      parts
        .flatMap(({ items }) => items)
        .reduce((sum, item) => sum + linesOf(item, { atlas, selected, year: YEAR }), 0);
    const most = Math.max(
      ...all.flatMap((selected) =>
        recordPages(atlas, selected, YEAR).map((page) =>
          // A thing that is longer than a page stands alone.
          page.parts.flatMap(({ items }) => items).length > 1 ? lines(selected, page) : 0,
        ),
      ),
    );
    expect(most).toBeLessThan(22);
    expect(most).toBeGreaterThan(15);
    const continued = all
      .flatMap((selected) => recordPages(atlas, selected, YEAR))
      .filter(({ parts }) => parts.some(({ isContinued }) => isContinued));
    expect(continued.length).toBeGreaterThan(50);
    expect(continued.every(({ parts }) => parts.findIndex(({ isContinued }) => isContinued) === 0)).toBe(
      true,
    );
  });

  it("leave time to read: a full page more than a short one, none less than six seconds", () => {
    const seconds = all.flatMap((selected) => recordPages(atlas, selected, YEAR).map((page) => page.seconds));
    expect(Math.min(...seconds)).toBe(6);
    expect(Math.max(...seconds)).toBeGreaterThan(30);
    expect(Math.max(...seconds)).toBeLessThan(90);
  });
});
