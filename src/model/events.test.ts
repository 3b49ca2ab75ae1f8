import { describe, expect, it } from "vitest";
import { withValue } from "../../tests/fixtures/brokenDatasets.ts";
import { SMALL_DATASET, smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { parseDataset } from "../dataset/parse.ts";
import { createAtlas } from "./atlas.ts";
import { eventOf, neighbourEvent, yearEvents } from "./events.ts";
import { streamState } from "./status.ts";

const atlas = createAtlas(smallDataset());
const events = yearEvents(atlas);
const year = (value: number) => ({ year: value, precision: "year" });
const idsOf = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);

const ranIn = (y: number) => ({ about: "status", status: "running", year: y, references: ["field-paper"] });
const toBegin = (y: number) => ({ about: "start", year: y, precision: "year", references: ["field-paper"] });

/** The small atlas with other spans and claims of the steam, which is the second stream. */
function withSpans(
  spans: readonly object[],
  claims: readonly object[] = [],
  probablyEnded: object | null = null,
) {
  const [, steam] = SMALL_DATASET.streams;
  const result = parseDataset(withValue(["streams", 1], { ...steam, spans, claims, probablyEnded }));
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

  it("call a stream begun when it runs, and not when it is tried", () => {
    const changed = withSpans([
      { status: "pilot", from: year(1980), to: year(1985) },
      { status: "running", from: year(1986) },
    ]);
    expect(eventOf(changed, 1980).started).toEqual([]);
    expect(idsOf(eventOf(changed, 1980).changed)).toEqual(["steam-works-mill"]);
    expect(idsOf(eventOf(changed, 1986).started)).toEqual(["steam-works-mill"]);
    expect(eventOf(changed, 1986).changed).toEqual([]);
  });

  it("are not that a stream was last documented some years ago, nor that the date of a plan has passed", () => {
    const aged = withSpans([{ status: "running", from: year(1980) }], [ranIn(1990)]);
    expect(streamState(aged, aged.streams.get("steam-works-mill")!, 1994)).toBe("last-documented");
    const late = withSpans([{ status: "planned", from: year(1980) }], [toBegin(1990)]);
    expect(streamState(late, late.streams.get("steam-works-mill")!, 1991)).toBe("planned-overdue");
    for (const atlasThen of [aged, late])
      for (const y of [1991, 1994]) expect(idsOf(eventOf(atlasThen, y).changed)).toEqual([]);
  });

  it("say that a stream changes when it has probably ended", () => {
    const over = { from: 1995, reason: { da: "Lukket.", en: "Closed." }, references: ["town-news"] };
    const changed = withSpans([{ status: "running", from: year(1980) }], [ranIn(1990)], over);
    expect(idsOf(eventOf(changed, 1994).changed)).toEqual([]);
    expect(idsOf(eventOf(changed, 1995).changed)).toEqual(["steam-works-mill"]);
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
