import { describe, expect, it } from "vitest";
import { amount, atlasOf, began, moment, open, ran, span, spans } from "../../tests/fixtures/evidence.ts";
import type { StreamClaim } from "../dataset/schema/claim.ts";
import { lastEvidence } from "./documented.ts";
import { lastDocumented, streamState } from "./status.ts";

const states = (of: ReturnType<typeof atlasOf>, ...years: readonly number[]) =>
  years.map((year) => streamState(of.atlas, of.stream, year));

describe("the state of a stream that has an end", () => {
  it("is that of the span from its first year to its last, both included", () => {
    const stream = spans(span("running", moment(1970), moment(1990)));
    expect(states(stream, 1969, 1970, 1990, 1991)).toEqual(["not-yet", "running", "running", "ended"]);
  });

  it("is that of a single year where it begins and ends in one, however its end is known", () => {
    for (const precision of ["year", "before", "approximate", "disputed"] as const) {
      const stream = spans(span("running", moment(2014), moment(2014, precision)));
      expect(states(stream, 2013, 2014, 2015), precision).toEqual(["not-yet", "running", "ended"]);
    }
  });

  it("is over in the year in which sources speak of it as past, and last documented until then", () => {
    const stream = atlasOf({
      spans: [span("running", moment(1970), moment(1990, "before"))],
      claims: [ran(1980)],
    });
    expect(states(stream, 1980, 1981, 1989, 1990)).toEqual([
      "running",
      "last-documented",
      "last-documented",
      "ended",
    ]);
  });

  it("lasts to the later end of a range", () => {
    const stream = spans(span("running", moment(1970), moment(2009, "approximate", 2010)));
    expect(states(stream, 2010, 2011)).toEqual(["running", "ended"]);
  });

  it("is ended in a gap between two spans", () => {
    const stream = spans(
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

  it("is not brought back by claims of years after its end", () => {
    const stream = atlasOf({
      spans: [span("running", moment(1970), moment(1999))],
      claims: [ran(2009)],
    });
    expect(states(stream, 1999, 2000, 2009)).toEqual(["running", "ended", "ended"]);
    expect(lastDocumented(stream.atlas, stream.stream)).toBe(1999);
  });
});

describe("the state of a stream whose end nobody knows", () => {
  it("runs until its last evidence, also in years that no source names, and then is last documented in that year", () => {
    const stream = open(began(1970), ran(2020));
    expect(states(stream, 1970, 2000, 2020, 2021, 2026)).toEqual([
      "running",
      "running",
      "running",
      "last-documented",
      "last-documented",
    ]);
    expect(lastDocumented(stream.atlas, stream.stream)).toBe(2020);
  });

  it("runs until today where its evidence is not older than the dataset's years, here three", () => {
    expect(states(open(ran(2023)), 2023, 2024, 2026)).toEqual(["running", "running", "running"]);
    expect(states(open(ran(2022)), 2022, 2023, 2026)).toEqual([
      "running",
      "last-documented",
      "last-documented",
    ]);
  });

  it("ages by itself as the as-of date moves, and newer evidence makes it run", () => {
    const asOf = (date: string, ...claims: readonly StreamClaim[]) => {
      const { atlas, stream } = atlasOf(
        { spans: [span("running", moment(1970))], claims: [...claims] },
        ({ meta }) => ({ meta: { ...meta, asOf: date } }),
      );
      return streamState(atlas, stream, atlas.lastYear);
    };
    expect(asOf("2026-01-31", ran(2023))).toBe("running");
    expect(asOf("2027-01-31", ran(2023))).toBe("last-documented");
    expect(asOf("2027-01-31", ran(2023), ran(2025))).toBe("running");
  });

  it("holds as long as the dataset says that evidence holds", () => {
    const today = (evidenceYears: number) => {
      const { atlas, stream } = atlasOf(
        { spans: [span("running", moment(1970))], claims: [ran(2020)] },
        ({ meta }) => ({ meta: { ...meta, evidenceYears } }),
      );
      return streamState(atlas, stream, 2026);
    };
    expect([5, 6].map(today)).toEqual(["last-documented", "running"]);
  });

  it("is the same whether its end is left open or said to be unknown", () => {
    const unknown = atlasOf({
      spans: [span("running", moment(1970), moment(1995, "unknown"))],
      claims: [ran(2020)],
    });
    expect(states(unknown, 1996, 2020, 2021)).toEqual(["running", "running", "last-documented"]);
  });

  it("follows the span alone where no claim has a year", () => {
    expect(states(open(), 1969, 1970, 2026)).toEqual(["not-yet", "running", "running"]);
    const seen = spans(span("running", moment(1970), moment(1990, "unknown")));
    expect(states(seen, 1990, 1991)).toEqual(["running", "last-documented"]);
  });

  it("is probably ended where its keeper says so and why, from the year that is named", () => {
    const over = (from: number | null) =>
      atlasOf({
        spans: [span("running", moment(1970))],
        claims: [ran(2010)],
        probablyEnded: { from, reason: { da: "Lukket.", en: "Closed." }, references: ["town-news"] },
      });
    expect(states(over(null), 2010, 2011)).toEqual(["running", "probably-ended"]);
    expect(states(over(2018), 2010, 2017, 2018)).toEqual(["running", "last-documented", "probably-ended"]);
  });

  it("is a pilot as long as a pilot is documented", () => {
    const stream = atlasOf({
      spans: [span("pilot", moment(2012))],
      claims: [ran(2013, { status: "pilot" } as Partial<StreamClaim>)],
    });
    expect(states(stream, 2013, 2014)).toEqual(["pilot", "last-documented"]);
  });
});

describe("what shows a stream running", () => {
  const last = (...claims: readonly StreamClaim[]) => {
    const { atlas, stream } = open(...claims);
    return lastDocumented(atlas, stream);
  };

  it("is a start, a status or an amount that was reported or measured", () => {
    expect(last(began(1970))).toBe(1970);
    expect(last(began(1970), ran(1980))).toBe(1980);
    expect(last(began(1970), amount(1985))).toBe(1985);
    expect(last(began(1970), amount(1985, { basis: "measured", referenceYearTo: 1987 }))).toBe(1987);
  });

  it("is an amount of a rough time: it ran in some year from its beginning on", () => {
    const rough = { referencePeriod: { from: 1994, to: 1996, text: null } };
    expect(last(began(1970), amount(1985, { referenceYear: null, ...rough }))).toBe(1994);
  });

  it("is no plan, capacity, permit or sum of ours, no amount of nothing, and none of something else", () => {
    for (const basis of ["plan", "design", "permit", "calculated"])
      expect(last(began(1970), amount(1985, { basis })), basis).toBe(1970);
    expect(last(began(1970), amount(1985, { value: null }), amount(1986, { value: 0 }))).toBe(1970);
    expect(last(began(1970), amount(1985, { measure: { da: "pris", en: "price" } }))).toBe(1970);
    expect(last(began(1970), amount(1985, { covers: "other" }))).toBe(1970);
    expect(last(began(1970), amount(1985, { covers: { streams: ["a", "b"], others: false } }))).toBe(1970);
  });

  it("is nothing that we infer, unless there is nothing else", () => {
    expect(last(began(1970), ran(2020, { inferred: true }))).toBe(1970);
    expect(last(began(1970, { inferred: true }))).toBe(1970);
  });

  it("is no claim without a year, nor one of a year after the as-of date", () => {
    expect(last(began(1970), ran(1980, { year: null }), ran(2030))).toBe(1970);
  });

  it("is no source that was written before: it expected it", () => {
    expect(last(began(1970), ran(2019, { references: ["annual-report"] }))).toBe(1970);
    expect(last(began(1970), ran(2019, { references: ["annual-report", "town-news"] }))).toBe(2019);
  });

  it("is a value above zero of a series that shows the stream", () => {
    const shown = (shows: readonly string[]) => {
      const { atlas, stream } = atlasOf(
        { spans: [span("running", moment(1970))], claims: [began(1970)] },
        ({ series }) => ({ series: series.map((one) => ({ ...one, shows: [...shows] })) }),
      );
      return [lastDocumented(atlas, stream), lastEvidence(atlas, stream).map(({ kind }) => kind)];
    };
    expect(shown(["gas-works-mill"])).toEqual([2015, ["series"]]);
    expect(shown([])).toEqual([1970, ["claim"]]);
  });

  it("is all that says so of the last year", () => {
    const claims = [ran(1980), amount(1980), ran(1979)];
    const { atlas, stream } = open(...claims);
    expect(lastEvidence(atlas, stream).map((one) => one.kind === "claim" && one.claim)).toEqual(
      claims.slice(0, 2),
    );
  });
});

describe("the state of a plan", () => {
  const plan = (...claims: readonly StreamClaim[]) =>
    atlasOf({ spans: [span("planned", moment(2018))], claims: [...claims] });

  it("is planned until the date has passed for which it is planned", () => {
    const stream = plan(began(2021, { references: ["annual-report"] }));
    expect(states(stream, 2017, 2018, 2021, 2022)).toEqual([
      "not-yet",
      "planned",
      "planned",
      "planned-overdue",
    ]);
    expect(states(plan(), 2018, 2026)).toEqual(["planned", "planned"]);
  });

  it("goes by the preferred date, else by the latest", () => {
    expect(states(plan(began(2020), began(2024)), 2024, 2025)).toEqual(["planned", "planned-overdue"]);
    expect(states(plan(began(2020, { preferred: true }), began(2024)), 2021)).toEqual(["planned-overdue"]);
  });

  it("stays one where all that speaks of it running was written before", () => {
    const stream = open(began(2021, { references: ["annual-report"] }));
    expect(lastDocumented(stream.atlas, stream.stream)).toBeNull();
    expect(states(stream, 2021, 2022)).toEqual(["planned", "planned-overdue"]);
  });

  it("is ended where it was given up, and what follows where it came true", () => {
    expect(states(spans(span("planned", moment(2000), moment(2004))), 2004, 2005)).toEqual([
      "planned",
      "ended",
    ]);
    const stream = atlasOf({
      spans: [
        span("planned", moment(2000)),
        span("pilot", moment(2005), moment(2010)),
        span("running", moment(2010)),
      ],
      claims: [ran(2020)],
    });
    expect(states(stream, 2004, 2005, 2010, 2020)).toEqual(["planned", "pilot", "running", "running"]);
  });
});

describe("a span that its keeper calls unconfirmed", () => {
  const doubt = span("unconfirmed", moment(2013), moment(2014));

  it("is no time of running, whatever else is claimed", () => {
    const stream = atlasOf({
      spans: [span("running", moment(2009), moment(2012)), doubt],
      claims: [ran(2015)],
    });
    expect(states(stream, 2012, 2013, 2015)).toEqual(["running", "last-documented", "ended"]);
    expect(lastDocumented(stream.atlas, stream.stream)).toBe(2012);
  });

  it("is a plan whose date passed where there was only a plan before", () => {
    expect(states(spans(span("planned", moment(2009), moment(2012)), doubt), 2013)).toEqual([
      "planned-overdue",
    ]);
  });
});
