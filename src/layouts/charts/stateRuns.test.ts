import { expect, it } from "vitest";
import type { StreamState } from "../../model/status.ts";
import { seriesLayout } from "./series.ts";
import { stateRuns } from "./stateRuns.ts";

const frame = {
  width: 300,
  height: 40,
  left: 60,
  bottom: 10,
  top: 10,
  firstYear: 2000,
  lastYear: 2005,
  typePx: 14,
};
const states: Record<number, StreamState> = {
  2000: "not-yet",
  2001: "running",
  2002: "running",
  2003: "last-documented",
  2004: "ended",
  2005: "running",
};

it("joins years of one state, and leaves a gap where the stream is not there", () => {
  const runs = stateRuns(frame, (year) => states[year]!);
  expect(runs.map(({ state, from, to }) => [state, from, to])).toEqual([
    ["running", 2001, 2002],
    ["last-documented", 2003, 2003],
    ["running", 2005, 2005],
  ]);
});

it("stands where the bars of the same years stand", () => {
  const [first] = stateRuns(frame, (year) => states[year]!);
  const { bars } = seriesLayout(
    [
      { year: 2001, value: 1 },
      { year: 2002, value: 1 },
    ],
    frame,
  );
  expect(first!.x).toBeCloseTo(bars[0]!.x);
  expect(first!.x + first!.width).toBeCloseTo(bars[1]!.x + bars[1]!.width);
});
