import { describe, expect, it } from "vitest";
import { withValue } from "../../tests/fixtures/brokenDatasets.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../dataset/parse.ts";
import { createAtlas } from "./atlas.ts";
import { eventOf, neighbourEvent, yearEvents } from "./events.ts";

const atlas = createAtlas(smallDataset());
const events = yearEvents(atlas);
const year = (value: number) => ({ year: value, precision: "year" });
const idsOf = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);

/** The small atlas with other spans of the steam, which is the second stream. */
function withSpans(spans: readonly object[]) {
  const result = parseDataset(withValue(["streams", 1, "spans"], spans));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return createAtlas(result.dataset);
}

describe("the events", () => {
  it("are the years in which something changes, with the first and the last year of the dataset", () => {
    expect(events.map((e) => e.year)).toEqual([1965, 1970, 1980, 1985, 1991, 2024, 2026]);
  });

  it("say what begins, what ends and what happens", () => {
    const steam = eventOf(atlas, 1980);
    expect(idsOf(steam.started)).toEqual(["steam-works-mill"]);
    expect(idsOf(steam.milestones)).toEqual(["steam-begins"]);
    expect(steam.ended).toEqual([]);
  });

  it("put the end of a stream in the first year in which it no longer ran", () => {
    expect(idsOf(eventOf(atlas, 1991).ended)).toEqual(["gas-works-mill"]);
    expect(eventOf(atlas, 1990).ended).toEqual([]);
  });

  it("do not call a plan a beginning", () => {
    const plan = eventOf(atlas, 2024);
    expect(plan.started).toEqual([]);
    expect(idsOf(plan.changed)).toEqual(["fibre-mill-farms"]);
  });

  it("do not call a plan that was given up an ending", () => {
    const changed = withSpans([{ status: "planned", from: year(1980), to: year(1985) }]);
    const event = eventOf(changed, 1986);
    expect(event.ended).toEqual([]);
    expect(idsOf(event.changed)).toEqual(["steam-works-mill"]);
  });

  it("do not call a stream begun twice when a pilot becomes the real thing", () => {
    const changed = withSpans([
      { status: "pilot", from: year(1980), to: year(1985) },
      { status: "running", from: year(1986) },
    ]);
    expect(idsOf(eventOf(changed, 1980).started)).toEqual(["steam-works-mill"]);
    expect(eventOf(changed, 1986).started).toEqual([]);
    expect(idsOf(eventOf(changed, 1986).changed)).toEqual(["steam-works-mill"]);
  });

  it("say that a stream changes when it is no longer documented", () => {
    const changed = withSpans([
      { status: "running", from: year(1980), to: { year: 1990, precision: "unknown" } },
    ]);
    expect(idsOf(eventOf(changed, 1991).changed)).toContain("steam-works-mill");
  });

  it("are empty in a year without one", () => {
    expect(eventOf(atlas, 2000)).toEqual({ year: 2000, started: [], ended: [], changed: [], milestones: [] });
  });
});

describe("the next event", () => {
  it.each([
    [1965, 1, 1970],
    [1970, 1, 1980],
    [1975, 1, 1980],
    [2024, 1, 2026],
    [2026, 1, null],
    [2026, -1, 2024],
    [1975, -1, 1970],
    [1965, -1, null],
  ] as const)("from %i, direction %i, is %s", (from, direction, to) => {
    expect(neighbourEvent(events, from, direction)).toBe(to);
  });
});
