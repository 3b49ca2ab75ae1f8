import { describe, expect, it } from "vitest";
import { began, moment, open, ran, span, spans } from "../../tests/fixtures/evidence.ts";
import type { Span } from "../dataset/schema/stream.ts";
import { documentedSpans, firstYearOf, startYearOf } from "./documented.ts";
import { endOf } from "./evidence.ts";

describe("the spans as the evidence bears them out", () => {
  it("end in the year last documented, where no end is known", () => {
    const { atlas, stream } = open(ran(2020));
    expect(documentedSpans(atlas, stream)[0]?.to).toMatchObject({ year: 2020, precision: "unknown" });
  });

  it("stand as they are where an end is known, or where the span is all there is", () => {
    const ended = spans(span("running", moment(1970), moment(1990)));
    expect(documentedSpans(ended.atlas, ended.stream)).toEqual(ended.stream.spans);
    const bare = open();
    expect(documentedSpans(bare.atlas, bare.stream)).toEqual(bare.stream.spans);
  });

  it("are a plan where the start was only foretold", () => {
    const { atlas, stream } = open(began(2021, { references: ["annual-report"] }));
    expect(documentedSpans(atlas, stream).map(({ status }) => status)).toEqual(["planned"]);
  });
});

describe("the years of a stream", () => {
  const streamOf = (...own: readonly Span[]) => spans(...own).stream;
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
