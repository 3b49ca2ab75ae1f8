import { describe, expect, it } from "vitest";
import { smallDataset } from "../../tests/fixtures/smallDataset.ts";
import type { Moment } from "../dataset/schema/common.ts";
import type { Span } from "../dataset/schema/stream.ts";
import { LANGUAGES } from "../lib/language.ts";
import { sayWarning } from "../dataset/words/warningWords.ts";
import { createAtlas } from "./atlas.ts";
import { unmetNeeds } from "./needs.ts";

const year = (value: number): Moment => ({
  year: value,
  precision: "year",
  date: null,
  latest: null,
  reason: null,
});
const span = (from: number, to: number, status: Span["status"] = "running"): Span => ({
  status,
  from: year(from),
  to: year(to),
  note: null,
});

/** What is unmet where steam ran in these spans and needs gas, which ran from 1970 to 1990, or condensate of other spans. */
function unmet(steam: readonly Span[], condensate: readonly Span[] = [], needs = ["gas-works-mill"]) {
  const { streams, ...rest } = smallDataset();
  const changed = streams.map((stream) => {
    if (stream.id === "steam-works-mill") return { ...stream, spans: [...steam], claims: [], needs };
    return stream.id === "condensate-mill-works" ? { ...stream, spans: [...condensate] } : stream;
  });
  return unmetNeeds(createAtlas({ ...rest, streams: changed }));
}
const years = (...given: Parameters<typeof unmet>) => unmet(...given).map(({ params }) => params["years"]);

describe("what a stream cannot run without", () => {
  it("must run in each year in which the stream does", () => {
    expect(years([span(1975, 1990)])).toEqual([]);
    expect(years([span(1975, 1993)])).toEqual(["1991–1993"]);
    expect(years([span(1968, 1970), span(1990, 1991)])).toEqual(["1968–1969, 1991"]);
  });

  it("is met by one of several, and in trial runs on either side", () => {
    const either = ["gas-works-mill", "condensate-mill-works"];
    expect(years([span(1980, 2000)], [span(1991, 1999)], either)).toEqual(["2000"]);
    expect(years([span(1980, 2000)], [span(1991, 2000, "pilot")], either)).toEqual([]);
    expect(years([span(1991, 1992, "pilot")])).toEqual(["1991–1992"]);
  });

  it("is not asked for by plans, and not met by them", () => {
    expect(years([span(1991, 2000, "planned")])).toEqual([]);
    const planned = [span(1985, 2000, "planned")];
    expect(years([span(1991, 1992)], planned, ["condensate-mill-works"])).toEqual(["1991–1992"]);
  });

  it("is to be documented as late as the stream itself: that this one ran shows that it did", () => {
    const open: Span = { ...span(1980, 1990), to: { ...year(1990), precision: "unknown" } };
    expect(years([span(1985, 1990)], [open], ["condensate-mill-works"])).toEqual([]);
    expect(years([span(1985, 2000)], [open], ["condensate-mill-works"])).toEqual(["1991–2000"]);
  });

  it("is told with the place, the years and what is needed, in both languages", () => {
    const [warning] = unmet([span(1991, 1992)]);
    expect(warning).toMatchObject({ code: "unmet-need", path: ["streams", 1, "needs"] });
    for (const language of LANGUAGES) {
      const { what, mend } = sayWarning(warning!, language);
      expect(what).toContain("1991–1992");
      expect(what).toContain("gas-works-mill");
      expect(mend).not.toMatch(/undefined/);
    }
  });
});
