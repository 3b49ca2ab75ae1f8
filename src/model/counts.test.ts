import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import { createAtlas } from "./atlas.ts";
import { graphOfYear } from "./filter.ts";
import { countRunning, handovers, runningByYear, totalOf } from "./counts.ts";

const atlas = createAtlas(smallDataset());
const [gas] = atlas.dataset.streams;

describe("the count of streams", () => {
  it("takes running ones only", () => {
    const states = ["running", "pilot", "planned", "last-documented", "ended", "not-yet"] as const;
    const counts = countRunning(states.map((state) => ({ stream: gas!, state })));
    expect(counts).toEqual({ energy: 1, water: 0, material: 0 });
  });

  it("adds up over the families", () => {
    expect(totalOf({ energy: 2, water: 3, material: 4 })).toBe(9);
  });

  it("is there for every year from the first to the last", () => {
    const years = runningByYear(atlas);
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 62 }, (_, i) => 1965 + i));
    const at = (year: number) => years.find((y) => y.year === year)?.counts;
    expect(at(1969)).toEqual({ energy: 0, water: 0, material: 0 });
    expect(at(1990)).toEqual({ energy: 2, water: 1, material: 0 });
    expect(at(2026)).toEqual({ energy: 1, water: 1, material: 0 });
  });

  it("counts a stream and its successor once in the year of change, and only in that year", () => {
    const small = smallDataset();
    const streams = small.streams.map((stream) =>
      stream.id === "gas-works-mill"
        ? { ...stream, spans: [{ ...stream.spans[0]!, to: { ...stream.spans[0]!.from, year: 1980 } }] }
        : stream,
    );
    const handing = createAtlas({ ...small, streams });
    const energy = (year: number) => runningByYear(handing).find((y) => y.year === year)?.counts.energy;
    // Gas ran until 1980, the steam that took its place from 1980 on.
    expect([1979, 1980, 1981].map(energy)).toEqual([1, 1, 1]);
  });

  it("counts a handover once in the view of that year too, where both are in it", () => {
    const small = smallDataset();
    const streams = small.streams.map((stream) =>
      stream.id === "gas-works-mill"
        ? { ...stream, spans: [{ ...stream.spans[0]!, to: { ...stream.spans[0]!.from, year: 1980 } }] }
        : stream,
    );
    const handing = createAtlas({ ...small, streams });
    const everything = { families: [], states: [], partners: [] };
    const inView = (year: number) => graphOfYear(handing, year, everything).visible;
    for (const { year, counts } of runningByYear(handing))
      expect(countRunning(inView(year)), String(year)).toEqual(counts);
    expect(handovers(inView(1980)).map(({ stream }) => stream.id)).toEqual(["gas-works-mill"]);
    expect([1979, 1981].flatMap((year) => handovers(inView(year)))).toEqual([]);
    // Where only the old one is asked for, it is one stream.
    const old = inView(1980).filter(({ stream }) => stream.id === "gas-works-mill");
    expect(totalOf(countRunning(old))).toBe(1);
  });

  it("tells how many were last documented earlier", () => {
    const small = smallDataset();
    const claims = [{ ...small.streams[1]!.claims[1]!, year: 2000 }] as (typeof small.streams)[1]["claims"];
    const streams = small.streams.map((stream) =>
      stream.id === "steam-works-mill" ? { ...stream, claims } : stream,
    );
    const earlier = (year: number) =>
      runningByYear(createAtlas({ ...small, streams })).find((y) => y.year === year)?.earlier;
    expect([2000, 2001, 2004, 2026].map(earlier)).toEqual([0, 1, 1, 1]);
  });

  it("tells how many of those that run have no source of that year or a later one", () => {
    const small = smallDataset();
    const claims = [{ ...small.streams[1]!.claims[1]!, year: 2024 }] as (typeof small.streams)[1]["claims"];
    const streams = small.streams.map((stream) =>
      stream.id === "steam-works-mill" ? { ...stream, claims } : stream,
    );
    const years = runningByYear(createAtlas({ ...small, streams }));
    const of = (year: number) => years.find((y) => y.year === year);
    // Steam was last documented in 2024, and 2026 is the dataset's own year.
    expect([2023, 2024, 2025, 2026].map((year) => of(year)?.recent.energy)).toEqual([0, 0, 1, 1]);
    expect([2024, 2026].map((year) => of(year)?.counts.energy)).toEqual([1, 1]);
  });
});
