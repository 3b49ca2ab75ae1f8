import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amount, moment, span } from "../../tests/fixtures/evidence.ts";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { StreamClaim } from "../dataset/schema/claim.ts";
import type { Stream } from "../dataset/schema/stream.ts";
import { amountsOf, reachOf } from "./amounts.ts";
import { createAtlas } from "./atlas.ts";

const [one] = smallDataset().streams;
/** A stream of water that ran from 1970 to 2010, with these claims. */
const stream = (id: string, claims: readonly StreamClaim[], more: Partial<Stream> = {}): Stream => ({
  ...one!,
  id,
  family: "water",
  spans: [span("running", moment(1970), moment(2010))],
  claims: [...claims],
  ...more,
});
const NO_YEAR = { referencePeriod: null, publishedPeriod: null, figure: null, method: null };
/** So many m³ a year, for a year. */
const m3 = (value: number, year: number | null, more: object = {}) =>
  amount(year ?? 0, { ...NO_YEAR, value, unit: "m3/year", referenceYear: year, ...more });
const together = (...streams: readonly string[]) => ({ covers: { streams, others: false } });

/** What is drawn of these streams in a year. */
function drawn(streams: readonly Stream[], year = 2000) {
  const atlas = createAtlas({ ...smallDataset(), streams: [...streams] });
  const all = streams.map((each) => ({ stream: each, state: "running" as const }));
  return amountsOf(atlas, all, year, "water");
}
/** The same in a line: "own 5: lake", and what has none. */
const told = (streams: readonly Stream[], year?: number) => {
  const { amounts, without } = drawn(streams, year);
  return [
    ...amounts.map(
      ({ look, value, streams: own }) => `${look} ${value}: ${own.map((each) => each.stream.id).join(" ")}`,
    ),
    ...without.map((each) => `none: ${each.stream.id}`),
  ];
};

describe("the amount that is drawn for a stream", () => {
  const lake = (...claims: readonly StreamClaim[]) => [stream("lake", claims)];

  it("is the one nearest to the year", () => {
    const claims = lake(m3(1, 1980), m3(2, 1999));
    expect(told(claims, 1999)).toEqual(["own 2: lake"]);
    expect(told(claims, 1985)).toEqual(["own 1: lake"]);
  });

  it("says its own year before one of which only the publication is known, unless that is over three years nearer", () => {
    const claims = lake(m3(1, 1990), m3(2, null, { publishedYear: 1996 }));
    expect(told(claims, 1994)).toEqual(["own 1: lake"]); // 4 years against 2 + 3
    expect(told(claims, 1996)).toEqual(["own 2: lake"]); // 6 against 0 + 3
  });

  it("is what happened, however far, before what was planned, allowed or possible", () => {
    for (const basis of ["plan", "permit", "design"])
      expect(told(lake(m3(1, 1975), m3(2, 2000, { basis })))).toEqual(["own 1: lake"]);
    expect(told(lake(m3(2, 2000, { basis: "permit" })))).toEqual(["outline 2: lake"]);
  });

  it("is the preferred one of the same year", () => {
    expect(told(lake(m3(1, 2000), m3(2, 2000, { preferred: true })))).toEqual(["own 2: lake"]);
  });

  it("lies anywhere in the years that a figure is for", () => {
    expect(told(lake(m3(1, 1980, { referenceYearTo: 1999 }), m3(2, 1996)), 1990)).toEqual(["own 1: lake"]);
  });

  it("is none of another thing, of another kind of unit, or for years in which the stream was not there", () => {
    expect(told(lake(m3(1, 2000, { covers: "other" })))).toEqual(["none: lake"]);
    expect(told(lake(m3(1, 2000, { unit: "t/year" })))).toEqual(["none: lake"]);
    expect(told(lake(m3(0, 2011, { referenceYearTo: 2020 })))).toEqual(["none: lake"]);
    expect(told(lake(m3(null as never, 2000)))).toEqual(["none: lake"]);
  });

  it("is converted exactly where the unit is one by definition", () => {
    expect(told(lake(m3(65_000_000, 2000, { unit: "l/year" })))).toEqual(["own 65000: lake"]);
  });

  it("keeps the upper end of a range", () => {
    const range = m3(15, 2000, { upTo: 27, basis: "plan" });
    expect(drawn(lake(range)).amounts[0]).toMatchObject({ value: 15, upTo: 27, look: "outline" });
  });

  it("names beside a stream without one what is published in another unit", () => {
    const { without } = drawn(lake(m3(7, 2000, { unit: "t/year" }), m3(8, 1980, { unit: "t/year" })));
    expect(without[0]?.otherwise).toMatchObject({ value: 7, unit: "t/year" });
  });
});

describe("an amount of several streams", () => {
  const both = m3(10, 2000, together("a", "b"));

  it("is drawn once for all of them, also where each carries it", () => {
    expect(told([stream("a", [both]), stream("b", [both])])).toEqual(["several 10: a b"]);
    expect(told([stream("a", [both]), stream("b", [])])).toEqual(["several 10: a b"]);
  });

  it("gives way to an own one, unless that is more than three years farther", () => {
    const streams = (year: number) => [stream("a", [both, m3(4, year)]), stream("b", [m3(6, year)])];
    expect(told(streams(1997))).toEqual(["own 4: a", "own 6: b"]);
    expect(told(streams(1996))).toEqual(["several 10: a b"]);
  });

  it("is not drawn where it would count a stream a second time; the other says so", () => {
    const { amounts, without } = drawn([stream("a", [both, m3(4, 1999)]), stream("b", [both])]);
    expect(amounts.map(({ value }) => value)).toEqual([4]);
    expect(without.map(({ together: with_ }) => with_?.value)).toEqual([10]);
  });

  it("says that it counts more where one of them is not drawn, or where the source does", () => {
    const atlas = createAtlas({ ...smallDataset(), streams: [stream("a", [both]), stream("b", [])] });
    const only = [{ stream: atlas.dataset.streams[0]!, state: "running" as const }];
    expect(amountsOf(atlas, only, 2000, "water").amounts[0]?.hasMore).toBe(true);
    expect(drawn([stream("a", [both]), stream("b", [])]).amounts[0]?.hasMore).toBe(false);
    const others = m3(3, 2000, { covers: { streams: ["a"], others: true } });
    expect(drawn([stream("a", [others])]).amounts[0]).toMatchObject({ hasMore: true, look: "several" });
  });
});

describe("how far the amounts reach", () => {
  it("counts each stream once", () => {
    const reach = reachOf(
      drawn([
        stream("a", [m3(1, 2000)]),
        stream("b", [m3(5, 2000, together("b", "c"))]),
        stream("c", []),
        stream("d", [m3(9, 2000, { basis: "permit" })]),
        stream("e", [m3(9, 2000, { unit: "MW" })]),
        stream("f", [m3(9, 2000, together("a", "f"))]),
        stream("g", []),
      ]),
    );
    expect(reach).toEqual({ all: 7, own: 1, several: 3, outline: 1, otherUnit: 1, none: 1 });
  });
});

const IDS = ["a", "b", "c", "d"] as const;
const anyClaim = fc
  .record({
    value: fc.integer({ min: 0, max: 1000 }),
    year: fc.option(fc.integer({ min: 1970, max: 2010 }), { nil: null }),
    publishedYear: fc.option(fc.integer({ min: 1970, max: 2026 }), { nil: null }),
    basis: fc.constantFrom("reported", "measured", "calculated", "plan", "permit", "design"),
    preferred: fc.boolean(),
    covers: fc.oneof(
      fc.constantFrom("stream", "other"),
      fc.record({ streams: fc.subarray([...IDS], { minLength: 1 }), others: fc.boolean() }),
    ),
  })
  .map(({ value, year, ...more }) => m3(value, year, more));
const anyStreams = fc
  .tuple(...IDS.map(() => fc.array(anyClaim, { maxLength: 4 })))
  .map((lists) => lists.map((claims, i) => stream(IDS[i]!, claims)));

describe("whatever is published", () => {
  it("puts every drawn stream in one place, and counts none in two amounts", () => {
    fc.assert(
      fc.property(anyStreams, fc.integer({ min: 1970, max: 2026 }), (streams, year) => {
        const { amounts, without } = drawn(streams, year);
        const shown = [...amounts.flatMap((each) => each.streams), ...without].map((each) => each.stream.id);
        expect(shown.toSorted()).toEqual([...IDS]);
        const counted = amounts.flatMap(({ claim: { covers }, streams: own }) =>
          covers !== null && typeof covers === "object" ? covers.streams : [own[0]!.stream.id],
        );
        expect(new Set(counted).size).toBe(counted.length);
      }),
    );
  });

  it("shows a stream without an amount as soon as its only claim is taken away", () => {
    fc.assert(
      fc.property(anyStreams, (streams) => {
        const own = [...streams, stream("only", [m3(5, 2000)])];
        expect(told(own)).toContain("own 5: only");
        const without = [...streams, stream("only", [])];
        expect(told(without)).toEqual([...told(own).filter((line) => line !== "own 5: only"), "none: only"]);
      }),
    );
  });
});
