import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { Moment, Precision } from "../dataset/schema/common.ts";
import type { Span, Stream } from "../dataset/schema/stream.ts";
import { endOf, firstYearOf, startYearOf, streamState } from "./status.ts";

const moment = (
  year: number | null,
  precision: Precision = "year",
  latest: number | null = null,
): Moment => ({
  year,
  precision,
  date: null,
  latest,
  reason: null,
});
const span = (status: Span["status"], from: Moment, to: Moment | null = null): Span => ({
  status,
  from,
  to,
  note: null,
});
const streamOf = (...spans: readonly Span[]): Stream => ({
  ...smallDataset().streams[0]!,
  spans: [...spans],
});

/** States of the years given, one letter each would hide too much. */
const states = (stream: Stream, ...years: readonly number[]) =>
  years.map((year) => streamState(stream, year));

describe("the state of a stream", () => {
  it("is that of the span from its first year to its last, both included", () => {
    const stream = streamOf(span("running", moment(1970), moment(1990)));
    expect(states(stream, 1969, 1970, 1990, 1991)).toEqual(["not-yet", "running", "running", "ended"]);
  });

  it("is that of a single year where it begins and ends in one, however its end is known", () => {
    for (const precision of ["year", "before", "approximate", "disputed"] as const) {
      const stream = streamOf(span("running", moment(2014), moment(2014, precision)));
      expect(states(stream, 2013, 2014, 2015), precision).toEqual(["not-yet", "running", "ended"]);
    }
    const lastSeen = streamOf(span("running", moment(2014), moment(2014, "unknown")));
    expect(states(lastSeen, 2013, 2014, 2015)).toEqual(["not-yet", "running", "unconfirmed"]);
  });

  it("is over in the year in which sources speak of it as past", () => {
    const stream = streamOf(span("running", moment(1970), moment(1990, "before")));
    expect(states(stream, 1989, 1990)).toEqual(["running", "ended"]);
  });

  it("goes on for ever where no end is given", () => {
    const stream = streamOf(span("pilot", moment(1970)));
    expect(states(stream, 1969, 1970, 2100)).toEqual(["not-yet", "pilot", "pilot"]);
  });

  it("is unconfirmed after the year in which it was last documented", () => {
    const stream = streamOf(span("running", moment(1970), moment(1990, "unknown")));
    expect(states(stream, 1990, 1991, 2026)).toEqual(["running", "unconfirmed", "unconfirmed"]);
  });

  it("is unconfirmed after its first year where nothing at all is known of the end", () => {
    const stream = streamOf(span("running", moment(1970), moment(null, "unknown")));
    expect(states(stream, 1970, 1971)).toEqual(["running", "unconfirmed"]);
  });

  it("lasts to the later end of a range", () => {
    const stream = streamOf(span("running", moment(1970), moment(2009, "approximate", 2010)));
    expect(states(stream, 2010, 2011)).toEqual(["running", "ended"]);
  });

  it("is ended in a gap between two spans", () => {
    const stream = streamOf(
      span("running", moment(1970), moment(1975)),
      span("running", moment(1980), moment(1985)),
    );
    expect(states(stream, 1975, 1976, 1979, 1980, 1986)).toEqual([
      "running",
      "ended",
      "ended",
      "running",
      "ended",
    ]);
  });

  it("is that of the later span in a year that two share, and after an open one", () => {
    const stream = streamOf(
      span("planned", moment(2000)),
      span("pilot", moment(2005), moment(2010)),
      span("running", moment(2010)),
    );
    expect(states(stream, 2004, 2005, 2010, 2020)).toEqual(["planned", "pilot", "running", "running"]);
  });
});

describe("the years of a stream", () => {
  const planned = streamOf(span("planned", moment(2000)), span("running", moment(2005), moment(2010)));

  it("begin with whatever status it first has", () => {
    expect(firstYearOf(planned)).toBe(2000);
  });

  it("begin to run with the first span that runs", () => {
    expect(startYearOf(planned)).toBe(2005);
    expect(startYearOf(streamOf(span("planned", moment(2000))))).toBeNull();
  });

  it("end with the last span", () => {
    expect(endOf(planned)?.year).toBe(2010);
    expect(endOf(streamOf(span("running", moment(1970), moment(2009, "year", 2010))))?.latest).toBe(2010);
  });

  it("have no end while it runs or when the end is not known", () => {
    expect(endOf(streamOf(span("running", moment(1970))))).toBeNull();
    expect(endOf(streamOf(span("running", moment(1970), moment(1990, "unknown"))))).toBeNull();
  });
});
